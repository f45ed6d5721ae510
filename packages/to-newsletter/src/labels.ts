/** Words that the mail itself says. */
export interface Labels {
  readonly webVersion: string
  readonly unsubscribe: string
  readonly preferences: string
}

// biome-ignore format: a language is one line to read, check or add.
const table: Readonly<Record<string, Labels>> = {
  ar: { webVersion: 'عرض في المتصفح', unsubscribe: 'إلغاء الاشتراك', preferences: 'التفضيلات' },
  de: { webVersion: 'Im Browser lesen', unsubscribe: 'Abbestellen', preferences: 'Einstellungen' },
  en: { webVersion: 'Read on the web', unsubscribe: 'Unsubscribe', preferences: 'Preferences' },
  es: { webVersion: 'Leer en la web', unsubscribe: 'Darse de baja', preferences: 'Preferencias' },
  fr: { webVersion: 'Lire en ligne', unsubscribe: 'Se désabonner', preferences: 'Préférences' },
  it: { webVersion: 'Leggi sul web', unsubscribe: 'Annulla l’iscrizione', preferences: 'Preferenze' },
  ja: { webVersion: 'ブラウザで読む', unsubscribe: '配信停止', preferences: '配信設定' },
  nl: { webVersion: 'Lees op het web', unsubscribe: 'Uitschrijven', preferences: 'Voorkeuren' },
  pt: { webVersion: 'Ler na web', unsubscribe: 'Cancelar a subscrição', preferences: 'Preferências' },
}

/**
 * The mail's own words in a language.
 *
 * @param language - BCP 47 tag.
 * @returns Its labels; English where the language has none yet.
 */
export function labelsFor(language: string): Labels {
  const english: Labels = { webVersion: 'Read on the web', unsubscribe: 'Unsubscribe', preferences: 'Preferences' }
  return table[new Intl.Locale(language).language] ?? english
}
