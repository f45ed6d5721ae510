/** Inline directives of the dialect; what is not listed stays literal text. */
export const inlineNames = [
  'sup',
  'sub',
  'u',
  'mark',
  'kbd',
  'abbr',
  'cite',
  'time',
  'span',
  'small-caps',
  'ruby',
  'ref',
  'citation',
  'image',
  'note',
  'foreign',
  'with',
  'own',
  'node',
] as const

/** Name of an inline directive. */
export type InlineDirectiveName = (typeof inlineNames)[number]

/** For look-ups by the tokenizer. */
export const inlineDirectiveNames: ReadonlySet<string> = new Set(inlineNames)

/** Block directives of the dialect. */
export const blockNames = [
  'figure',
  'credit',
  'gallery',
  'pullquote',
  'quote',
  'attribution',
  'callout',
  'aside',
  'details',
  'embed',
  'audio',
  'video',
  'file',
  'verse',
  'dialogue',
  'definitions',
  'table',
  'access-boundary',
  'page-break',
  'section-break',
  'note',
  'foreign',
  'with',
  'own',
  'description',
  'variant',
] as const

/** Name of a block directive. */
export type BlockDirectiveName = (typeof blockNames)[number]
