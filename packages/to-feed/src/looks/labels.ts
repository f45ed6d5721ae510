/** Words for people who open a feed in a browser. */
export interface Labels {
  /** What a feed is called. */
  readonly kind: string
  /** What a feed is for. */
  readonly what: string
  /** How to subscribe where addresses follow. */
  readonly how: string
  /** How to subscribe where the page itself is the feed. */
  readonly here: string
  /** Heading of the articles. */
  readonly articles: string
}

const keys = ['kind', 'what', 'how', 'here', 'articles'] as const satisfies readonly (keyof Labels)[]

/** By language, in the order of `keys`; no straight quotation marks or backslashes, for a stylesheet says them too. */
// biome-ignore format: a language is one line to read, check or add.
const table: Readonly<Record<string, readonly string[]>> = {
  ar: ['خلاصة ويب', 'هذه خلاصة ويب لقارئات الخلاصات، وهي تطبيقات تجمع جديد المواقع التي تتابعها.', 'للاشتراك، انسخ أحد هذه العناوين إلى قارئ الخلاصات.', 'للاشتراك، انسخ عنوان هذه الصفحة إلى قارئ الخلاصات.', 'المقالات'],
  de: ['Web-Feed', 'Das ist ein Feed für Feedreader: Programme, die sammeln, was auf den Seiten erscheint, denen man folgt.', 'Zum Abonnieren eine dieser Adressen in einen Feedreader kopieren.', 'Zum Abonnieren die Adresse dieser Seite in einen Feedreader kopieren.', 'Artikel'],
  en: ['Web feed', 'This is a feed for feed readers: apps that collect what is new on the sites you follow.', 'To subscribe, copy one of these addresses into a feed reader.', 'To subscribe, copy the address of this page into a feed reader.', 'Articles'],
  es: ['Canal web', 'Este es un canal para lectores de canales: aplicaciones que reúnen lo nuevo de los sitios que sigues.', 'Para suscribirte, copia una de estas direcciones en un lector de canales.', 'Para suscribirte, copia la dirección de esta página en un lector de canales.', 'Artículos'],
  fa: ['خوراک وب', 'این یک خوراک برای خوراک‌خوان‌هاست: برنامه‌هایی که تازه‌های سایت‌هایی را که دنبال می‌کنید گرد می‌آورند.', 'برای اشتراک، یکی از این نشانی‌ها را در خوراک‌خوان بگذارید.', 'برای اشتراک، نشانی این صفحه را در خوراک‌خوان بگذارید.', 'مقاله‌ها'],
  fr: ['Flux web', 'Ceci est un flux pour lecteurs de flux : des applications qui réunissent les nouveautés des sites que vous suivez.', 'Pour vous abonner, copiez l’une de ces adresses dans un lecteur de flux.', 'Pour vous abonner, copiez l’adresse de cette page dans un lecteur de flux.', 'Articles'],
  he: ['הזנת אינטרנט', 'זו הזנה לקוראי הזנות: יישומים שאוספים את החדש באתרים שאחריהם עוקבים.', 'כדי להירשם, יש להעתיק אחת מהכתובות האלה לקורא הזנות.', 'כדי להירשם, יש להעתיק את כתובת הדף הזה לקורא הזנות.', 'מאמרים'],
  hi: ['वेब फ़ीड', 'यह फ़ीड रीडर के लिए बनी फ़ीड है: ऐसे ऐप जो आपकी पसंद की साइटों की नई सामग्री जमा करते हैं।', 'सदस्यता के लिए इनमें से कोई एक पता फ़ीड रीडर में डालें।', 'सदस्यता के लिए इस पृष्ठ का पता फ़ीड रीडर में डालें।', 'लेख'],
  id: ['Umpan web', 'Ini umpan untuk pembaca umpan: aplikasi yang mengumpulkan hal baru dari situs yang Anda ikuti.', 'Untuk berlangganan, salin salah satu alamat ini ke pembaca umpan.', 'Untuk berlangganan, salin alamat halaman ini ke pembaca umpan.', 'Artikel'],
  it: ['Feed web', 'Questo è un feed per lettori di feed: applicazioni che raccolgono le novità dei siti che segui.', 'Per abbonarti, copia uno di questi indirizzi in un lettore di feed.', 'Per abbonarti, copia l’indirizzo di questa pagina in un lettore di feed.', 'Articoli'],
  ja: ['ウェブフィード', 'これはフィードリーダー用のフィードです。フィードリーダーは、購読しているサイトの新着をまとめて読むためのアプリです。', '購読するには、次のアドレスのいずれかをフィードリーダーに登録してください。', '購読するには、このページのアドレスをフィードリーダーに登録してください。', '記事'],
  ko: ['웹 피드', '이것은 피드 리더를 위한 피드입니다. 피드 리더는 구독하는 사이트의 새 글을 모아 보여 주는 앱입니다.', '구독하려면 다음 주소 중 하나를 피드 리더에 복사하세요.', '구독하려면 이 페이지의 주소를 피드 리더에 복사하세요.', '글'],
  nl: ['Webfeed', 'Dit is een feed voor feedlezers: apps die verzamelen wat er nieuw is op de sites die je volgt.', 'Kopieer een van deze adressen naar een feedlezer om je te abonneren.', 'Kopieer het adres van deze pagina naar een feedlezer om je te abonneren.', 'Artikelen'],
  pl: ['Kanał sieciowy', 'To kanał dla czytników kanałów: aplikacji, które zbierają nowości z obserwowanych stron.', 'Aby zasubskrybować, skopiuj jeden z tych adresów do czytnika kanałów.', 'Aby zasubskrybować, skopiuj adres tej strony do czytnika kanałów.', 'Artykuły'],
  pt: ['Feed da web', 'Este é um feed para leitores de feeds: aplicativos que reúnem as novidades dos sites que você segue.', 'Para assinar, copie um destes endereços para um leitor de feeds.', 'Para assinar, copie o endereço desta página para um leitor de feeds.', 'Artigos'],
  ru: ['Веб-лента', 'Это лента для программ, которые собирают новое с сайтов, за которыми вы следите.', 'Чтобы подписаться, скопируйте один из этих адресов в программу для чтения лент.', 'Чтобы подписаться, скопируйте адрес этой страницы в программу для чтения лент.', 'Статьи'],
  sv: ['Webbflöde', 'Det här är ett flöde för flödesläsare: appar som samlar det nya på sajter som du följer.', 'Kopiera en av de här adresserna till en flödesläsare för att prenumerera.', 'Kopiera den här sidans adress till en flödesläsare för att prenumerera.', 'Artiklar'],
  tr: ['Web akışı', 'Bu, akış okuyucular için bir akıştır: izlediğiniz sitelerdeki yenilikleri toplayan uygulamalar.', 'Abone olmak için bu adreslerden birini bir akış okuyucuya kopyalayın.', 'Abone olmak için bu sayfanın adresini bir akış okuyucuya kopyalayın.', 'Yazılar'],
  uk: ['Вебстрічка', 'Це стрічка для програм, що збирають нове з сайтів, за якими ви стежите.', 'Щоб підписатися, скопіюйте одну з цих адрес до програми для читання стрічок.', 'Щоб підписатися, скопіюйте адресу цієї сторінки до програми для читання стрічок.', 'Статті'],
  ur: ['ویب فیڈ', 'یہ فیڈ ریڈر کے لیے بنی فیڈ ہے: ایسی ایپس جو آپ کی پسندیدہ سائٹوں کی نئی تحریریں جمع کرتی ہیں۔', 'سبسکرائب کرنے کے لیے ان میں سے کوئی ایک پتا فیڈ ریڈر میں ڈالیں۔', 'سبسکرائب کرنے کے لیے اس صفحے کا پتا فیڈ ریڈر میں ڈالیں۔', 'مضامین'],
  zh: ['网络订阅源', '这是供订阅阅读器使用的订阅源。订阅阅读器会汇集您关注的网站的新内容。', '如需订阅，请将以下任一地址复制到订阅阅读器中。', '如需订阅，请将本页地址复制到订阅阅读器中。', '文章'],
  'zh-Hant': ['網路摘要', '這是供摘要閱讀器使用的摘要。摘要閱讀器會彙集您關注的網站的新內容。', '如要訂閱，請將以下任一網址複製到摘要閱讀器。', '如要訂閱，請將本頁網址複製到摘要閱讀器。', '文章'],
}

/** Regions that write Chinese in traditional characters without saying so in the tag. */
const traditional = new Set(['TW', 'HK', 'MO'])

/**
 * The words in a language.
 *
 * @param language - BCP 47 tag.
 * @returns Its labels; English where the language has none yet.
 */
export function labelsFor(language: string): Labels {
  const { language: base, script, region } = new Intl.Locale(language)
  const hant = base === 'zh' && (script === 'Hant' || (script === undefined && traditional.has(region ?? '')))
  const words = table[hant ? 'zh-Hant' : base] ?? table.en ?? []
  return Object.fromEntries(keys.map((key, index) => [key, words[index] ?? key])) as unknown as Labels
}
