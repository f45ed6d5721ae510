/** What follows a comma and still belongs to the name before it. */
const suffix =
  /^(?:Jr|Sr|II|III|IV|V|Ph\.?\s?D|M\.?D|D\.?O|M\.?A|M\.?S|M\.?Sc|B\.?A|M\.?P\.?H|M\.?B\.?A|Esq|CBE|OBE|MBE|FRS|FACP|RN|RD|RDN|LD|JD|DDS|DVM|DPhil|PharmD|PsyD|LCSW|CPA|CFA|MP)\.?$/i

const clearly = /\s+(?:and|&|und|et|och|og|oraz|и|та)\s+(?!al\b)/iu

/** Also parts of Spanish, Portuguese, Catalan and Dutch names; these part only names of two words or more. */
const perhaps = /\s+(?:y|e|i|en|a)\s+/u

/**
 * Parts a list at its commas and semicolons, without parting "Jr." and "MD" from their names.
 *
 * @param text - Such as `A, Jr., B and C`.
 * @returns The parts; an "and" stays in its part, also before the last one.
 */
export function splitCommas(text: string): readonly string[] {
  const parts: string[] = []
  for (const part of text.split(/\s*[,;，、;؛،]\s*/u).filter((piece) => piece !== '')) {
    const last = parts.at(-1)
    const [, before = '', rest] = /^(\S+)\s+((?:and|&|und|et)\s.+)$/i.exec(part) ?? []
    if (last !== undefined && suffix.test(part)) parts[parts.length - 1] = `${last}, ${part}`
    else if (last !== undefined && rest !== undefined && suffix.test(before)) {
      parts[parts.length - 1] = `${last}, ${before}`
      parts.push(rest)
    } else parts.push(part)
  }
  return parts
}

/** The "and" before the last part of a list. */
export const leadingAnd: RegExp = /^(?:and|&|und|et|y|e|och|og|en|и)\s+/iu

/**
 * Parts names at their "and".
 *
 * @param text - A part without commas.
 * @returns The names; a name that holds such a word, as Ortega y Gasset does, is kept whole.
 */
export function splitAnd(text: string): readonly string[] {
  const sides = text.split(clearly).flatMap((side) => splitPerhaps(side))
  return new Set(sides).size === sides.length ? sides : [text]
}

function splitPerhaps(text: string): readonly string[] {
  const sides = text.split(perhaps)
  return sides.every((side) => /\S\s+\S/.test(side.trim())) ? sides : [text]
}
