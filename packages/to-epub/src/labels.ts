/** Words that the book itself says. */
export interface Labels {
  readonly contents: string
  readonly landmarks: string
  readonly titlePage: string
  /** Landmark: where reading begins. */
  readonly start: string
  /** Accessibility summary of a book without pictures. */
  readonly summaryText: string
  /** … with pictures that all have text alternatives. */
  readonly summaryDescribed: string
  /** … with pictures of which some have none. */
  readonly summaryUndescribed: string
  readonly cover: string
  readonly colophon: string
  readonly contributors: string
  /** List of the pages of the printed book. */
  readonly pages: string
  readonly licence: string
  /** Whose the pictures are. */
  readonly pictures: string
  /** Where the articles stand on the web. */
  readonly sources: string
}

const keys = [
  'contents',
  'landmarks',
  'titlePage',
  'start',
  'summaryText',
  'summaryDescribed',
  'summaryUndescribed',
  'cover',
  'colophon',
  'contributors',
  'pages',
  'licence',
  'pictures',
  'sources',
] as const

// biome-ignore format: a language is one line to read, check or add.
const table: Readonly<Record<string, readonly string[]>> = {
  ar: ['المحتويات', 'معالم', 'صفحة العنوان', 'بداية النص', 'كتاب نصي بعناوين وفهرس.', 'كتاب بعناوين وفهرس، ولكل صورة نص بديل.', 'كتاب بعناوين وفهرس، وليس لكل الصور نص بديل.', 'الغلاف', 'بيانات النشر', 'المساهمون', 'الصفحات', 'الترخيص', 'مصادر الصور', 'المصادر'],
  de: ['Inhalt', 'Orientierungspunkte', 'Titelseite', 'Textanfang', 'Ein Textbuch mit Überschriften und Inhaltsverzeichnis.', 'Ein Buch mit Überschriften und Inhaltsverzeichnis; jedes Bild hat einen Alternativtext.', 'Ein Buch mit Überschriften und Inhaltsverzeichnis; nicht jedes Bild hat einen Alternativtext.', 'Umschlag', 'Impressum', 'Mitwirkende', 'Seiten', 'Lizenz', 'Bildnachweise', 'Quellen'],
  en: ['Contents', 'Landmarks', 'Title page', 'Start of content', 'A book of text with headings and a table of contents.', 'A book with headings and a table of contents; every picture has a text alternative.', 'A book with headings and a table of contents; not every picture has a text alternative.', 'Cover', 'Colophon', 'Contributors', 'Pages', 'Licence', 'Picture credits', 'Sources'],
  es: ['Índice', 'Puntos de referencia', 'Portada', 'Comienzo del texto', 'Un libro de texto con títulos e índice.', 'Un libro con títulos e índice; cada imagen tiene un texto alternativo.', 'Un libro con títulos e índice; no todas las imágenes tienen texto alternativo.', 'Cubierta', 'Colofón', 'Colaboradores', 'Páginas', 'Licencia', 'Créditos de las imágenes', 'Fuentes'],
  fa: ['فهرست', 'نشانه‌ها', 'صفحهٔ عنوان', 'آغاز متن', 'کتابی متنی با سرتیترها و فهرست.', 'کتابی با سرتیترها و فهرست؛ هر تصویر متن جایگزین دارد.', 'کتابی با سرتیترها و فهرست؛ همهٔ تصویرها متن جایگزین ندارند.', 'جلد', 'شناسنامه', 'همکاران', 'صفحه‌ها', 'مجوز', 'منابع تصاویر', 'منابع'],
  fr: ['Sommaire', 'Repères', 'Page de titre', 'Début du texte', 'Un livre de texte avec titres et sommaire.', 'Un livre avec titres et sommaire ; chaque image a un texte de remplacement.', 'Un livre avec titres et sommaire ; certaines images n’ont pas de texte de remplacement.', 'Couverture', 'Colophon', 'Contributeurs', 'Pages', 'Licence', 'Crédits des images', 'Sources'],
  he: ['תוכן העניינים', 'ציוני דרך', 'עמוד השער', 'תחילת התוכן', 'ספר טקסט עם כותרות ותוכן עניינים.', 'ספר עם כותרות ותוכן עניינים; לכל תמונה יש טקסט חלופי.', 'ספר עם כותרות ותוכן עניינים; לא לכל תמונה יש טקסט חלופי.', 'כריכה', 'קולופון', 'משתתפים', 'עמודים', 'רישיון', 'קרדיטים לתמונות', 'מקורות'],
  hi: ['विषय-सूची', 'प्रमुख स्थान', 'शीर्षक पृष्ठ', 'पाठ का आरंभ', 'शीर्षकों और विषय-सूची वाली पाठ-पुस्तक।', 'शीर्षकों और विषय-सूची वाली पुस्तक; हर चित्र का वैकल्पिक पाठ है।', 'शीर्षकों और विषय-सूची वाली पुस्तक; हर चित्र का वैकल्पिक पाठ नहीं है।', 'आवरण', 'प्रकाशन विवरण', 'योगदानकर्ता', 'पृष्ठ', 'लाइसेंस', 'चित्र स्रोत', 'स्रोत'],
  id: ['Daftar isi', 'Penanda', 'Halaman judul', 'Awal isi', 'Buku teks dengan judul bab dan daftar isi.', 'Buku dengan judul bab dan daftar isi; setiap gambar memiliki teks alternatif.', 'Buku dengan judul bab dan daftar isi; tidak setiap gambar memiliki teks alternatif.', 'Sampul', 'Kolofon', 'Kontributor', 'Halaman', 'Lisensi', 'Sumber gambar', 'Sumber'],
  it: ['Indice', 'Punti di riferimento', 'Frontespizio', 'Inizio del testo', 'Un libro di testo con titoli e indice.', 'Un libro con titoli e indice; ogni immagine ha un testo alternativo.', 'Un libro con titoli e indice; non tutte le immagini hanno un testo alternativo.', 'Copertina', 'Colophon', 'Collaboratori', 'Pagine', 'Licenza', 'Crediti delle immagini', 'Fonti'],
  ja: ['目次', 'ランドマーク', '扉', '本文', '見出しと目次のある文章の本です。', '見出しと目次のある本です。すべての画像に代替テキストがあります。', '見出しと目次のある本です。代替テキストのない画像があります。', '表紙', '奥付', '執筆者', 'ページ', 'ライセンス', '図版クレジット', '出典'],
  ko: ['차례', '이정표', '속표지', '본문 시작', '제목과 차례가 있는 글 책입니다.', '제목과 차례가 있는 책이며 모든 그림에 대체 텍스트가 있습니다.', '제목과 차례가 있는 책이며 대체 텍스트가 없는 그림이 있습니다.', '표지', '판권면', '기고자', '쪽', '라이선스', '그림 출처', '출처'],
  nl: ['Inhoud', 'Herkenningspunten', 'Titelpagina', 'Begin van de tekst', 'Een boek met tekst, koppen en een inhoudsopgave.', 'Een boek met koppen en een inhoudsopgave; elke afbeelding heeft een tekstalternatief.', 'Een boek met koppen en een inhoudsopgave; niet elke afbeelding heeft een tekstalternatief.', 'Omslag', 'Colofon', 'Medewerkers', 'Pagina’s', 'Licentie', 'Beeldverantwoording', 'Bronnen'],
  pl: ['Spis treści', 'Punkty orientacyjne', 'Strona tytułowa', 'Początek tekstu', 'Książka tekstowa z nagłówkami i spisem treści.', 'Książka z nagłówkami i spisem treści; każdy obraz ma tekst alternatywny.', 'Książka z nagłówkami i spisem treści; nie każdy obraz ma tekst alternatywny.', 'Okładka', 'Stopka redakcyjna', 'Współtwórcy', 'Strony', 'Licencja', 'Źródła ilustracji', 'Źródła'],
  pt: ['Índice', 'Pontos de referência', 'Página de rosto', 'Início do texto', 'Um livro de texto com títulos e índice.', 'Um livro com títulos e índice; cada imagem tem um texto alternativo.', 'Um livro com títulos e índice; nem todas as imagens têm texto alternativo.', 'Capa', 'Ficha técnica', 'Colaboradores', 'Páginas', 'Licença', 'Créditos das imagens', 'Fontes'],
  ru: ['Содержание', 'Ориентиры', 'Титульная страница', 'Начало текста', 'Текстовая книга с заголовками и содержанием.', 'Книга с заголовками и содержанием; у каждого изображения есть текстовое описание.', 'Книга с заголовками и содержанием; не у каждого изображения есть текстовое описание.', 'Обложка', 'Выходные данные', 'Авторы и участники', 'Страницы', 'Лицензия', 'Источники изображений', 'Источники'],
  sv: ['Innehåll', 'Landmärken', 'Titelsida', 'Textens början', 'En textbok med rubriker och innehållsförteckning.', 'En bok med rubriker och innehållsförteckning; varje bild har en alternativtext.', 'En bok med rubriker och innehållsförteckning; inte varje bild har en alternativtext.', 'Omslag', 'Kolofon', 'Medverkande', 'Sidor', 'Licens', 'Bildkällor', 'Källor'],
  tr: ['İçindekiler', 'Yer işaretleri', 'Başlık sayfası', 'Metnin başı', 'Başlıkları ve içindekiler tablosu olan bir metin kitabı.', 'Başlıkları ve içindekiler tablosu olan bir kitap; her görselin alternatif metni var.', 'Başlıkları ve içindekiler tablosu olan bir kitap; her görselin alternatif metni yok.', 'Kapak', 'Künye', 'Katkıda bulunanlar', 'Sayfalar', 'Lisans', 'Görsel kaynakları', 'Kaynaklar'],
  uk: ['Зміст', 'Орієнтири', 'Титульна сторінка', 'Початок тексту', 'Текстова книга із заголовками та змістом.', 'Книга із заголовками та змістом; кожне зображення має текстовий опис.', 'Книга із заголовками та змістом; не кожне зображення має текстовий опис.', 'Обкладинка', 'Вихідні дані', 'Автори та учасники', 'Сторінки', 'Ліцензія', 'Джерела зображень', 'Джерела'],
  ur: ['فہرست', 'نشانات', 'عنوان کا صفحہ', 'متن کا آغاز', 'عنوانات اور فہرست کے ساتھ متن کی کتاب۔', 'عنوانات اور فہرست کے ساتھ کتاب؛ ہر تصویر کا متبادل متن موجود ہے۔', 'عنوانات اور فہرست کے ساتھ کتاب؛ کچھ تصاویر کا متبادل متن موجود نہیں۔', 'سرورق', 'اشاعت کی تفصیل', 'معاونین', 'صفحات', 'لائسنس', 'تصویروں کے ماخذ', 'ماخذ'],
  zh: ['目录', '地标', '书名页', '正文', '带有标题和目录的文字书。', '带有标题和目录的书；每张图片都有替代文字。', '带有标题和目录的书；并非每张图片都有替代文字。', '封面', '版权页', '撰稿人', '页码', '许可', '图片来源', '来源'],
  'zh-Hant': ['目錄', '地標', '書名頁', '正文', '帶有標題和目錄的文字書。', '帶有標題和目錄的書；每張圖片都有替代文字。', '帶有標題和目錄的書；部分圖片沒有替代文字。', '封面', '版權頁', '撰稿人', '頁碼', '授權', '圖片來源', '來源'],
}

/** Regions that write Chinese in traditional characters without saying so in the tag. */
const traditional = new Set(['TW', 'HK', 'MO'])
const known = new Map<string, Labels>()

/** Languages that the book can speak itself. */
export const labelLanguages: readonly string[] = Object.keys(table)

/**
 * The book's own words in a language.
 *
 * @param language - BCP 47 tag.
 * @returns Its labels; English where the language has none yet.
 */
export function labelsFor(language: string): Labels {
  const before = known.get(language)
  if (before !== undefined) return before
  const labels = Object.freeze(findLabels(language))
  // Books are in few languages; the bound keeps hostile tags from filling memory.
  if (known.size < 1_000) known.set(language, labels)
  return labels
}

function findLabels(language: string): Labels {
  const { language: base, script, region } = new Intl.Locale(language)
  const isTraditional = script === 'Hant' || (script === undefined && traditional.has(region ?? ''))
  const words = table[base === 'zh' && isTraditional ? 'zh-Hant' : base] ?? table.en ?? []
  return Object.fromEntries(keys.map((key, index) => [key, words[index] ?? key])) as unknown as Labels
}
