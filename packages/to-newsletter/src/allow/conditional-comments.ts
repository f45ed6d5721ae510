import type { View } from '../support/failing-clients.js'

/** Opens what Word does not see: every other client takes it for a comment. */
export const hideFromWord = '[if !mso]><!'

/** Ends what {@link hideFromWord} opened. */
export const showToAll = '<![endif]'

/** Begins and ends a comment that Word alone opens. */
const wordOnly = /^\[if mso\]>[\s\S]*<!\[endif\]$/

/**
 * Is a comment one of those that Word reads as a condition, as this package writes them?
 *
 * @param value - The comment's text.
 */
export const isConditional = (value: string): boolean =>
  value === hideFromWord || value === showToAll || wordOnly.test(value)

/**
 * Who sees what follows a comment.
 *
 * @param value - The comment's text.
 * @returns `undefined` where the comment changes nothing for what follows it.
 */
export function conditionalView(value: string): View | undefined {
  if (value === hideFromWord) return { word: false, others: true }
  return value === showToAll ? { word: true, others: true } : undefined
}

/**
 * The text of a comment whose content Word alone sees.
 *
 * @param markup - Serialised.
 */
export const forWordAlone = (markup: string): string => `[if mso]>${markup}<![endif]`
