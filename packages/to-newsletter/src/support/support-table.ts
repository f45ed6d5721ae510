import table from './mail-support.json' with { type: 'json' }

/** The families of mail clients that everything must show in. */
export const clientFamilies = [
  'Gmail',
  'Outlook Windows',
  'Outlook others',
  'Apple Mail',
  'Yahoo/AOL',
  'Samsung',
] as const

/** One of {@link clientFamilies}. */
export type ClientFamily = (typeof clientFamilies)[number]

/** What a client does with a feature: shows it, shows it in part, does not, or nobody knows. */
export type Support = 'y' | 'a' | 'n' | 'u'

/** One client of a family, on one platform. */
export interface Client {
  /** caniemail's name, such as `outlook.windows`. */
  readonly id: string
  readonly family: ClientFamily
  /** Does it draw mail with Word's engine? */
  readonly isWord: boolean
}

/** The clients that are asked, in the table's order. */
export const clients: readonly Client[] = table.clients.map(({ id, family }) => ({
  id,
  family: family as ClientFamily,
  isWord: id === 'outlook.windows',
}))

const features: ReadonlyMap<string, string> = new Map(Object.entries(table.features))

/** Day of the data, ISO 8601. */
export const supportDate: string = table.date

/**
 * Does caniemail know a feature by this name?
 *
 * @param slug - Such as `css-margin`.
 */
export const isKnownFeature = (slug: string): boolean => features.has(slug)

/**
 * What the clients do with a feature, whatever its value.
 *
 * @param slug - caniemail's name of the feature.
 * @param client - Position in {@link clients}.
 * @returns `u` for a feature that is not in the table.
 */
export const supportOf = (slug: string, client: number): Support => (features.get(slug)?.[client] as Support) ?? 'u'
