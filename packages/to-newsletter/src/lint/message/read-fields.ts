/** A field of a header: its name in lower case, and its value on one line. */
export type Field = readonly [name: string, value: string]

/**
 * Parts a message, or one of its parts, into header and body (RFC 5322, section 2.2).
 *
 * @param text - Any string.
 * @returns Fields, unfolded, and what follows the first empty line, with LF as line ends.
 */
export function readFields(text: string): { readonly fields: readonly Field[]; readonly body: string } {
  const lines = text.replaceAll('\r\n', '\n')
  const end = lines.startsWith('\n') ? 0 : lines.indexOf('\n\n')
  const head = end === -1 ? lines : lines.slice(0, end)
  const fields = head
    .replace(/\n[\t ]+/g, ' ')
    .split('\n')
    .flatMap((line): readonly Field[] => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    })
  return { fields, body: end === -1 ? '' : lines.slice(end).replace(/^\n\n?/, '') }
}

/**
 * The value of a field.
 *
 * @param fields - Of a header.
 * @param name - Lower case.
 * @returns That of the first by this name.
 */
export const fieldValue = (fields: readonly Field[], name: string): string | undefined =>
  fields.find(([key]) => key === name)?.[1]

/**
 * A parameter of a field (RFC 2045, section 5.1).
 *
 * @param value - Such as `text/html; charset=utf-8`.
 * @param name - Lower case.
 * @returns Its value without quotes.
 */
export function parameter(value: string, name: string): string | undefined {
  for (const part of value.slice(0, 2_000).split(';').slice(1)) {
    const equals = part.indexOf('=')
    if (part.slice(0, equals).trim().toLowerCase() !== name) continue
    return part
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1')
  }
  return undefined
}
