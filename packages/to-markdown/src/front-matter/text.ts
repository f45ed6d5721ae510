import type { FieldContext } from './context.js'

/**
 * A text that readers take as one line, with one space between words.
 *
 * @param value - Any text, or none.
 * @param context - Hears of white space that is lost so.
 * @returns The text as it stands.
 */
export function line(value: string, context: FieldContext): string
export function line(value: string | undefined, context: FieldContext): string | undefined
export function line(value: string | undefined, context: FieldContext): string | undefined {
  if (value === undefined) return undefined
  // Readers decode character references in words for people.
  return token(value, context).replace(/&(?=#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][\dA-Za-z]{1,31};)/g, '&amp;')
}

/**
 * A text for machines on one line, such as an identifier.
 *
 * @param value - Any text.
 * @param context - Hears of white space that is lost so.
 * @returns The text as it stands.
 */
export function token(value: string, context: FieldContext): string {
  const read = value.trim().replace(/\s+/g, ' ')
  if (read !== value) context.say('white-space', { text: read.slice(0, 40) })
  return read
}

/**
 * A text that readers trim, such as an address.
 *
 * @param value - Any text, or none.
 * @param context - Hears of white space that is lost so.
 * @returns The text as it stands.
 */
export function trimmed(value: string | undefined, context: FieldContext): string | undefined {
  const read = value?.trim()
  if (read !== undefined && read !== value) context.say('white-space', { text: read.slice(0, 40) })
  return read
}
