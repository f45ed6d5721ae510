/**
 * What stands after an opener such as `by` or `photo:` at the start of a text.
 *
 * @param text - A short text; full-width colons and spaces before a colon count as a plain colon.
 * @param opener - Lower case; where it ends in a colon, so must the text.
 * @returns The rest, trimmed; `undefined` when the text does not begin with the opener.
 */
export function afterOpener(text: string, opener: string): string | undefined {
  const plain = opener.endsWith(':') ? opener.slice(0, -1) : opener
  if (text.slice(0, plain.length).toLowerCase() !== plain) return undefined
  const rest = text.slice(plain.length)
  const bare = rest.trimStart()
  if (isColon(bare.charAt(0), plain)) return bare.slice(1).trim()
  // A sign such as © needs no space after it; a word does, or `by` would open `bypass`.
  const parted = bare !== rest || /[^\p{L}\p{N}]$/u.test(plain)
  return opener.endsWith(':') || !parted || bare === '' ? undefined : bare.trimEnd()
}

/** Scripts without capitals also write `文／` and `文＝`, and `بقلم/`. */
const isColon = (mark: string, opener: string): boolean =>
  mark === ':' || mark === '：' || (/^[／/＝=]$/.test(mark) && /^\p{Lo}/u.test(opener))
