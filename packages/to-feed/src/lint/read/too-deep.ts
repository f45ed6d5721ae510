const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }

/**
 * Finds the first element that is nested deeper than parsers and readers bear, without parsing.
 *
 * @param xml - Any text.
 * @param limit - How many elements may be open at once.
 * @returns Offset of that element's tag; `undefined` where there is none.
 */
export function tooDeep(xml: string, limit: number): number | undefined {
  let depth = 0
  let at = xml.indexOf('<')
  while (at !== -1) {
    const next = skip(xml, at)
    if (xml[at + 1] === '/') depth -= 1
    else if (isName(xml[at + 1]) && xml[next - 2] !== '/') depth += 1
    if (depth > limit) return at
    at = xml.indexOf('<', next)
  }
  return undefined
}

const isName = (character: string | undefined): boolean => character !== undefined && !'!?/'.includes(character)

/** Offset after a tag, comment, section or instruction; the end of the text where it does not end. */
function skip(xml: string, at: number): number {
  for (const [start, end] of Object.entries(ends)) {
    if (xml.startsWith(start, at)) return after(xml, end, at + start.length)
  }
  // What is declared in a document type may hold any quotes.
  if (xml[at + 1] === '!') return at + 2
  let from = at + 1
  while (from < xml.length) {
    const character = xml[from]
    if (character === '>') return from + 1
    from = character === '"' || character === "'" ? after(xml, character, from + 1) : from + 1
  }
  return xml.length
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from)
  return found === -1 ? xml.length : found + end.length
}
