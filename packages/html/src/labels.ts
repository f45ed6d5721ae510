/** Words that rendering itself puts into an article. */
export interface Labels {
  /** Heading of the footnotes. */
  readonly notes: string
  /** Heading of the list of corrections. */
  readonly corrections: string
  readonly correction: string
  readonly clarification: string
  readonly update: string
  readonly editorsNote: string
  readonly retraction: string
  /** Link to the rest of an article. */
  readonly continueReading: string
  /** Heading of a disclosure. */
  readonly disclosure: string
}

const keys = [
  'notes',
  'corrections',
  'correction',
  'clarification',
  'update',
  'editorsNote',
  'retraction',
  'continueReading',
  'disclosure',
] as const satisfies readonly (keyof Labels)[]

/** By language, in the order of `keys`. */
// biome-ignore format: a language is one line to read, check or add.
const table: Readonly<Record<string, readonly string[]>> = {
  ar: ['الحواشي', 'تصويبات', 'تصويب', 'توضيح', 'تحديث', 'ملاحظة المحرر', 'سحب', 'متابعة القراءة', 'إفصاح'],
  de: ['Anmerkungen', 'Korrekturen', 'Korrektur', 'Klarstellung', 'Aktualisierung', 'Anmerkung der Redaktion', 'Widerruf', 'Weiterlesen', 'Hinweis'],
  en: ['Notes', 'Corrections', 'Correction', 'Clarification', 'Update', 'Editor’s note', 'Retraction', 'Continue reading', 'Disclosure'],
  es: ['Notas', 'Correcciones', 'Corrección', 'Aclaración', 'Actualización', 'Nota de la redacción', 'Retractación', 'Seguir leyendo', 'Aviso'],
  fa: ['یادداشت‌ها', 'اصلاحات', 'اصلاح', 'توضیح', 'به‌روزرسانی', 'یادداشت سردبیر', 'پس‌گرفتن', 'ادامهٔ مطلب', 'افشا'],
  fr: ['Notes', 'Corrections', 'Correction', 'Précision', 'Mise à jour', 'Note de la rédaction', 'Rétractation', 'Lire la suite', 'Transparence'],
  he: ['הערות', 'תיקונים', 'תיקון', 'הבהרה', 'עדכון', 'הערת העורך', 'משיכה', 'להמשך קריאה', 'גילוי נאות'],
  hi: ['टिप्पणियाँ', 'सुधार', 'सुधार', 'स्पष्टीकरण', 'अद्यतन', 'संपादक की टिप्पणी', 'वापसी', 'आगे पढ़ें', 'प्रकटीकरण'],
  id: ['Catatan', 'Koreksi', 'Koreksi', 'Klarifikasi', 'Pembaruan', 'Catatan redaksi', 'Penarikan', 'Lanjutkan membaca', 'Pengungkapan'],
  it: ['Note', 'Correzioni', 'Correzione', 'Precisazione', 'Aggiornamento', 'Nota della redazione', 'Ritrattazione', 'Continua a leggere', 'Avvertenza'],
  ja: ['注', '訂正', '訂正', '補足説明', '更新', '編集部注', '撤回', '続きを読む', '開示事項'],
  ko: ['주석', '정정', '정정', '해명', '업데이트', '편집자 주', '철회', '계속 읽기', '고지'],
  nl: ['Noten', 'Correcties', 'Correctie', 'Verduidelijking', 'Update', 'Noot van de redactie', 'Intrekking', 'Lees verder', 'Verantwoording'],
  pl: ['Przypisy', 'Sprostowania', 'Sprostowanie', 'Wyjaśnienie', 'Aktualizacja', 'Od redakcji', 'Wycofanie', 'Czytaj dalej', 'Informacja'],
  pt: ['Notas', 'Correções', 'Correção', 'Esclarecimento', 'Atualização', 'Nota da redação', 'Retratação', 'Continuar a ler', 'Declaração'],
  ru: ['Примечания', 'Исправления', 'Исправление', 'Уточнение', 'Обновление', 'От редакции', 'Отзыв публикации', 'Читать дальше', 'Раскрытие информации'],
  sv: ['Noter', 'Rättelser', 'Rättelse', 'Förtydligande', 'Uppdatering', 'Redaktionens kommentar', 'Tillbakadragande', 'Läs vidare', 'Upplysning'],
  tr: ['Notlar', 'Düzeltmeler', 'Düzeltme', 'Açıklama', 'Güncelleme', 'Editörün notu', 'Geri çekme', 'Okumaya devam et', 'Bilgilendirme'],
  uk: ['Примітки', 'Виправлення', 'Виправлення', 'Уточнення', 'Оновлення', 'Від редакції', 'Відкликання', 'Читати далі', 'Розкриття інформації'],
  ur: ['حواشی', 'تصحیحات', 'تصحیح', 'وضاحت', 'تازہ کاری', 'مدیر کا نوٹ', 'واپسی', 'مزید پڑھیں', 'اعلان'],
  zh: ['注释', '更正', '更正', '澄清', '更新', '编者按', '撤稿', '继续阅读', '声明'],
  'zh-Hant': ['註釋', '更正', '更正', '澄清', '更新', '編者按', '撤稿', '繼續閱讀', '聲明'],
}

/** Regions that write Chinese in traditional characters without saying so in the tag. */
const traditional = new Set(['TW', 'HK', 'MO'])
const known = new Map<string, Labels>()

/**
 * The built-in words in a language.
 *
 * @param language - BCP 47 tag.
 * @returns Its labels; English where the language has none yet.
 */
export function labelsFor(language: string): Labels {
  const before = known.get(language)
  if (before !== undefined) return before
  const labels = Object.freeze(findLabels(language))
  // Publications are in few languages; the bound keeps hostile tags from filling memory.
  if (known.size < 1_000) known.set(language, labels)
  return labels
}

function findLabels(language: string): Labels {
  const { language: base, script, region } = new Intl.Locale(language)
  const hant = base === 'zh' && (script === 'Hant' || (script === undefined && traditional.has(region ?? '')))
  const words = table[hant ? 'zh-Hant' : base] ?? table.en ?? []
  return Object.fromEntries(keys.map((key, index) => [key, words[index] ?? key])) as unknown as Labels
}
