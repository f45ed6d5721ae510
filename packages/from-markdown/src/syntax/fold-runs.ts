import { foldableIn } from './foldable.js'

/** Folds a part of the text, and says what stands in its stead. */
export type FoldRange = (from: number, to: number) => string

/** A run is folded where that saves more than it costs. */
const shortest = 10

/**
 * Folds the long runs of ordinary words in a part of a text.
 *
 * @param part - Lines between blank ones.
 * @param hasDefinitions - Does the text define labels?
 * @param fold - Called with ranges of the part, in their order.
 * @returns The folded part.
 */
export function foldRuns(part: string, hasDefinitions: boolean, fold: FoldRange): string {
  const foldable = foldableIn(part, hasDefinitions)
  if (foldable === undefined) return part
  let start = 0
  const foldUnit = (unit: string): string => {
    const offset = start
    start += unit.length + 1
    return unit.replace(foldable.run, (match: string, at: number) => {
      const [from, to] = innerPart(match)
      if (to - from < shortest) return match
      return match.slice(0, from) + fold(offset + at + from, offset + at + to) + match.slice(to)
    })
  }
  return unitsOf(part, foldable.joinsLines).map(foldUnit).join('\n')
}

/** A line of nothing but a paragraph, and no mark before it. */
const prose = /^[A-Za-z\u00C0-\u1FFF]/

/** Lines, those of prose joined. */
function unitsOf(part: string, joinsLines: boolean): readonly string[] {
  const lines = part.split('\n')
  if (!joinsLines || lines.length === 1) return lines
  const units: string[] = []
  let wasProse = false
  for (const line of lines) {
    const isProse = prose.test(line)
    if (isProse && wasProse) units[units.length - 1] += `\n${line}`
    else units.push(line)
    wasProse = isProse
  }
  return units
}

const letter = /[0-9A-Za-z\u00C0-\u1FFF]/

/**
 * Where the words begin and end that have an ordinary word on either side, which is kept with its space: no mark of a list,
 * no heading, and nothing that a mark beside it would be another for.
 */
function innerPart(words: string): readonly [number, number] {
  let from = words.indexOf(' ')
  while (from !== -1 && !letter.test(words.charAt(from - 1))) from = words.indexOf(' ', from + 1)
  let to = words.lastIndexOf(' ')
  while (to > from && !letter.test(words.charAt(to + 1))) to = words.lastIndexOf(' ', to - 1)
  return from === -1 ? [0, 0] : [from + 1, to]
}
