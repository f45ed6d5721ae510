import type { Role } from '@offprint/core'

/** Words that the mail itself says. */
export interface Labels {
  readonly webVersion: string
  readonly unsubscribe: string
  readonly preferences: string
  /** Heading of a digest's table of contents. */
  readonly contents: string
  /** Link to the sound of an article. */
  readonly listen: string
  /** Roles in a byline; authors stand without one. */
  readonly roles: Readonly<Record<Exclude<Role, 'author'>, string>>
}

const words = ['webVersion', 'unsubscribe', 'preferences', 'contents', 'listen'] as const
const roles = [
  'editor',
  'translator',
  'photographer',
  'illustrator',
  'reporter',
  'contributor',
  'interviewer',
  'reviewer',
  'narrator',
  'producer',
  'factChecker',
] as const satisfies readonly Role[]

/** By language, in the order of `words`, then of `roles`. */
// biome-ignore format: a language is two lines to read, check or add.
const table: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['عرض في المتصفح|إلغاء الاشتراك|التفضيلات|في هذا العدد|استمع',
    'تحرير|ترجمة|تصوير|رسوم|إعداد|مساهمة|حوار|مراجعة|إلقاء|إنتاج|تدقيق الحقائق'],
  de: ['Im Browser lesen|Abbestellen|Einstellungen|In dieser Ausgabe|Anhören',
    'Redaktion|Übersetzung|Fotos|Illustration|Bericht|Mitarbeit|Interview|Durchsicht|Sprecher|Produktion|Faktenprüfung'],
  en: ['Read on the web|Unsubscribe|Preferences|In this issue|Listen',
    'Editor|Translation|Photographs|Illustration|Reporting|Contributor|Interview|Review|Read by|Producer|Fact check'],
  es: ['Leer en la web|Darse de baja|Preferencias|En este número|Escuchar',
    'Edición|Traducción|Fotografía|Ilustración|Reportaje|Colaboración|Entrevista|Revisión|Narración|Producción|Verificación'],
  fr: ['Lire en ligne|Se désabonner|Préférences|Au sommaire|Écouter',
    'Édition|Traduction|Photographie|Illustration|Reportage|Contribution|Entretien|Relecture|Lecture|Production|Vérification'],
  it: ['Leggi sul web|Annulla l’iscrizione|Preferenze|In questo numero|Ascolta',
    'Redazione|Traduzione|Fotografie|Illustrazioni|Servizio|Collaborazione|Intervista|Revisione|Voce|Produzione|Verifica dei fatti'],
  ja: ['ブラウザで読む|配信停止|配信設定|目次|聴く',
    '編集|翻訳|写真|イラスト|取材|協力|聞き手|校閲|朗読|制作|事実確認'],
  nl: ['Lees op het web|Uitschrijven|Voorkeuren|In dit nummer|Beluister',
    'Redactie|Vertaling|Foto’s|Illustratie|Verslag|Medewerking|Interview|Nalezing|Voorgelezen door|Productie|Feitencontrole'],
  pt: ['Ler na web|Cancelar a subscrição|Preferências|Nesta edição|Ouvir',
    'Edição|Tradução|Fotografia|Ilustração|Reportagem|Colaboração|Entrevista|Revisão|Narração|Produção|Verificação'],
}

const known = new Map<string, Labels>()

/**
 * The mail's own words in a language.
 *
 * @param language - BCP 47 tag.
 * @returns Its labels; English where the language has none yet.
 */
export function labelsFor(language: string): Labels {
  const before = known.get(language)
  if (before !== undefined) return before
  const name = new Intl.Locale(language).language
  const base = table[name] === undefined ? 'en' : name
  const [own = '', byRole = ''] = table[base] ?? []
  const pick = (keys: readonly string[], text: string): Record<string, string> => {
    const parts = text.split('|')
    return Object.fromEntries(keys.map((key, at) => [key, parts[at] ?? key]))
  }
  const labels = { ...pick(words, own), roles: pick(roles, byRole) } as unknown as Labels
  // Publications are in few languages; the bound keeps hostile tags from filling memory.
  if (known.size < 1_000) known.set(language, labels)
  return labels
}
