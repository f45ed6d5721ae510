/** What every list knows of a reader and a mail. */
export const mergeNames = [
  'unsubscribeUrl',
  'preferencesUrl',
  'webVersionUrl',
  'email',
  'firstName',
  'lastName',
  'postalAddress',
] as const

/** One of {@link mergeNames}. */
export type MergeName = (typeof mergeNames)[number]

/** Something that the sending service fills in for each reader; it is written in the service's own syntax. */
export interface MergeTag {
  readonly type: 'mergeTag'
  /** A name that every service has in its own way, or a field of one's own list. */
  readonly name: MergeName | { readonly field: string }
  /** Words for readers of whom nothing is known: letters, digits, spaces, full stops and hyphens. */
  readonly fallback?: string
}

/** Text with tags in it. */
export type MailText = string | MergeTag | readonly (string | MergeTag)[]

/**
 * Makes a merge tag.
 *
 * @param name - One that every service has in its own way, or `{ field }` for a field of one's own list.
 * @param fallback - Words for readers of whom nothing is known; not every service has them.
 * @returns The tag; whether a service has it is known when the mail is made.
 */
export const mergeTag = (name: MergeTag['name'], fallback?: string): MergeTag =>
  fallback === undefined ? { type: 'mergeTag', name } : { type: 'mergeTag', name, fallback }

/**
 * Is a value a merge tag?
 *
 * @param value - Anything.
 */
export const isMergeTag = (value: unknown): value is MergeTag =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'mergeTag'
