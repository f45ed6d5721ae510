const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Mends the two faults of JSON that have one reading only: control characters inside strings, and commas before an end.
 *
 * @param text - Broken JSON.
 * @returns The text with these mended and all else as it stood.
 */
export function mendJson(text: string): string {
  const out: string[] = []
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (quoted && sign === '\\') {
      out.push(sign, text.charAt(++index))
    } else if (quoted && sign < ' ') {
      out.push(escapes[sign] ?? '')
    } else {
      if (sign === '"') quoted = !quoted
      if (!quoted && (sign === '}' || sign === ']')) dropComma(out)
      out.push(sign)
    }
  }
  return out.join('')
}

/** Takes a comma off the end, with the space behind it; the space is passed once, as it is dropped. */
function dropComma(out: string[]): void {
  while (/^\s$/.test(out.at(-1) ?? '')) out.pop()
  if (out.at(-1) === ',') out.pop()
}
