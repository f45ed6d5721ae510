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
}

const keys = [
  'contents',
  'landmarks',
  'titlePage',
  'start',
  'summaryText',
  'summaryDescribed',
  'summaryUndescribed',
] as const

// biome-ignore format: a language is one line to read, check or add.
const table: Readonly<Record<string, readonly string[]>> = {
  ar: ['المحتويات', 'معالم', 'صفحة العنوان', 'بداية النص', 'كتاب نصي بعناوين وفهرس.', 'كتاب بعناوين وفهرس، ولكل صورة نص بديل.', 'كتاب بعناوين وفهرس، وليس لكل الصور نص بديل.'],
  de: ['Inhalt', 'Orientierungspunkte', 'Titelseite', 'Textanfang', 'Ein Textbuch mit Überschriften und Inhaltsverzeichnis.', 'Ein Buch mit Überschriften und Inhaltsverzeichnis; jedes Bild hat einen Alternativtext.', 'Ein Buch mit Überschriften und Inhaltsverzeichnis; nicht jedes Bild hat einen Alternativtext.'],
  en: ['Contents', 'Landmarks', 'Title page', 'Start of content', 'A book of text with headings and a table of contents.', 'A book with headings and a table of contents; every picture has a text alternative.', 'A book with headings and a table of contents; not every picture has a text alternative.'],
  es: ['Índice', 'Puntos de referencia', 'Portada', 'Comienzo del texto', 'Un libro de texto con títulos e índice.', 'Un libro con títulos e índice; cada imagen tiene un texto alternativo.', 'Un libro con títulos e índice; no todas las imágenes tienen texto alternativo.'],
  fa: ['فهرست', 'نشانه‌ها', 'صفحهٔ عنوان', 'آغاز متن', 'کتابی متنی با سرتیترها و فهرست.', 'کتابی با سرتیترها و فهرست؛ هر تصویر متن جایگزین دارد.', 'کتابی با سرتیترها و فهرست؛ همهٔ تصویرها متن جایگزین ندارند.'],
  fr: ['Sommaire', 'Repères', 'Page de titre', 'Début du texte', 'Un livre de texte avec titres et sommaire.', 'Un livre avec titres et sommaire ; chaque image a un texte de remplacement.', 'Un livre avec titres et sommaire ; certaines images n’ont pas de texte de remplacement.'],
  he: ['תוכן העניינים', 'ציוני דרך', 'עמוד השער', 'תחילת התוכן', 'ספר טקסט עם כותרות ותוכן עניינים.', 'ספר עם כותרות ותוכן עניינים; לכל תמונה יש טקסט חלופי.', 'ספר עם כותרות ותוכן עניינים; לא לכל תמונה יש טקסט חלופי.'],
  hi: ['विषय-सूची', 'प्रमुख स्थान', 'शीर्षक पृष्ठ', 'पाठ का आरंभ', 'शीर्षकों और विषय-सूची वाली पाठ-पुस्तक।', 'शीर्षकों और विषय-सूची वाली पुस्तक; हर चित्र का वैकल्पिक पाठ है।', 'शीर्षकों और विषय-सूची वाली पुस्तक; हर चित्र का वैकल्पिक पाठ नहीं है।'],
  id: ['Daftar isi', 'Penanda', 'Halaman judul', 'Awal isi', 'Buku teks dengan judul bab dan daftar isi.', 'Buku dengan judul bab dan daftar isi; setiap gambar memiliki teks alternatif.', 'Buku dengan judul bab dan daftar isi; tidak setiap gambar memiliki teks alternatif.'],
  it: ['Indice', 'Punti di riferimento', 'Frontespizio', 'Inizio del testo', 'Un libro di testo con titoli e indice.', 'Un libro con titoli e indice; ogni immagine ha un testo alternativo.', 'Un libro con titoli e indice; non tutte le immagini hanno un testo alternativo.'],
  ja: ['目次', 'ランドマーク', '扉', '本文', '見出しと目次のある文章の本です。', '見出しと目次のある本です。すべての画像に代替テキストがあります。', '見出しと目次のある本です。代替テキストのない画像があります。'],
  ko: ['차례', '이정표', '속표지', '본문 시작', '제목과 차례가 있는 글 책입니다.', '제목과 차례가 있는 책이며 모든 그림에 대체 텍스트가 있습니다.', '제목과 차례가 있는 책이며 대체 텍스트가 없는 그림이 있습니다.'],
  nl: ['Inhoud', 'Herkenningspunten', 'Titelpagina', 'Begin van de tekst', 'Een boek met tekst, koppen en een inhoudsopgave.', 'Een boek met koppen en een inhoudsopgave; elke afbeelding heeft een tekstalternatief.', 'Een boek met koppen en een inhoudsopgave; niet elke afbeelding heeft een tekstalternatief.'],
  pl: ['Spis treści', 'Punkty orientacyjne', 'Strona tytułowa', 'Początek tekstu', 'Książka tekstowa z nagłówkami i spisem treści.', 'Książka z nagłówkami i spisem treści; każdy obraz ma tekst alternatywny.', 'Książka z nagłówkami i spisem treści; nie każdy obraz ma tekst alternatywny.'],
  pt: ['Índice', 'Pontos de referência', 'Página de rosto', 'Início do texto', 'Um livro de texto com títulos e índice.', 'Um livro com títulos e índice; cada imagem tem um texto alternativo.', 'Um livro com títulos e índice; nem todas as imagens têm texto alternativo.'],
  ru: ['Содержание', 'Ориентиры', 'Титульная страница', 'Начало текста', 'Текстовая книга с заголовками и содержанием.', 'Книга с заголовками и содержанием; у каждого изображения есть текстовое описание.', 'Книга с заголовками и содержанием; не у каждого изображения есть текстовое описание.'],
  sv: ['Innehåll', 'Landmärken', 'Titelsida', 'Textens början', 'En textbok med rubriker och innehållsförteckning.', 'En bok med rubriker och innehållsförteckning; varje bild har en alternativtext.', 'En bok med rubriker och innehållsförteckning; inte varje bild har en alternativtext.'],
  tr: ['İçindekiler', 'Yer işaretleri', 'Başlık sayfası', 'Metnin başı', 'Başlıkları ve içindekiler tablosu olan bir metin kitabı.', 'Başlıkları ve içindekiler tablosu olan bir kitap; her görselin alternatif metni var.', 'Başlıkları ve içindekiler tablosu olan bir kitap; her görselin alternatif metni yok.'],
  uk: ['Зміст', 'Орієнтири', 'Титульна сторінка', 'Початок тексту', 'Текстова книга із заголовками та змістом.', 'Книга із заголовками та змістом; кожне зображення має текстовий опис.', 'Книга із заголовками та змістом; не кожне зображення має текстовий опис.'],
  zh: ['目录', '地标', '书名页', '正文', '带有标题和目录的文字书。', '带有标题和目录的书；每张图片都有替代文字。', '带有标题和目录的书；并非每张图片都有替代文字。'],
}

/**
 * The book's own words in a language.
 *
 * @param language - BCP 47 tag.
 * @returns Its labels; English where the language has none yet.
 */
export function labelsFor(language: string): Labels {
  const words = table[new Intl.Locale(language).language] ?? table.en ?? []
  return Object.fromEntries(keys.map((key, index) => [key, words[index] ?? key])) as unknown as Labels
}
