/** One declaration of a style. */
export interface Declaration {
  /** Lower case. */
  readonly property: string
  /** Lower case, without `!important`. */
  readonly value: string
  readonly important: boolean
}

/**
 * Reads the text of a `style` attribute; a semicolon in quotes or brackets parts nothing (CSS Syntax, 5.4.4).
 *
 * @param style - Any string.
 * @returns Declarations in order; what has no colon is left out.
 */
export function splitDeclarations(style: string): readonly Declaration[] {
  const text = withoutComments(style)
  const parts: string[] = []
  let from = 0
  let quote = ''
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '(') depth++
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (letter === ';' && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)].flatMap(declarationOf)
}

function declarationOf(text: string): readonly Declaration[] {
  const colon = text.indexOf(':')
  if (colon === -1) return []
  const property = text.slice(0, colon).trim().toLowerCase()
  const whole = text
    .slice(colon + 1)
    .trim()
    .toLowerCase()
  const important = whole.endsWith('important') && /!\s*important$/.test(whole.slice(-40))
  const value = important ? whole.slice(0, whole.lastIndexOf('!')).trim() : whole
  return property === '' ? [] : [{ property, value, important }]
}

/**
 * Takes comments out; by searching, since a pattern would take long for a style of many openings.
 *
 * @param style - Any string.
 * @returns The same with a space for each comment; one that does not end takes the rest with it.
 */
export function withoutComments(style: string): string {
  let text = ''
  let from = 0
  for (let open = style.indexOf('/*'); open !== -1; open = style.indexOf('/*', from)) {
    text += `${style.slice(from, open)} `
    const close = style.indexOf('*/', open + 2)
    if (close === -1) return text
    from = close + 2
  }
  return text + style.slice(from)
}
