/** The version of Outlook that conditions are read for. */
const outlook = 16

/**
 * Does a condition hold in Outlook for Windows?
 *
 * @param expression - Such as `mso`, `!mso`, `gte mso 9` or `(mso)|(IE)`.
 * @returns Whether Word opens what it guards.
 */
export function holdsInWord(expression: string): boolean {
  const text = expression.slice(0, 200).replace(/\s+/g, ' ').trim()
  return text.split('|').some((alternative) => alternative.split('&').every(termHolds))
}

function termHolds(text: string): boolean {
  const bare = text.replace(/[()\s]+/g, ' ').trim()
  const negations = /^(?:! ?)*/.exec(bare)?.[0].replaceAll(' ', '').length ?? 0
  const holds = plainTermHolds(bare.replace(/^(?:! ?)*/, ''))
  return negations % 2 === 0 ? holds : !holds
}

function plainTermHolds(term: string): boolean {
  if (term === 'true') return true
  const [found, comparison, text] = /^(?:(gte|gt|lte|lt) )?mso(?: (\d+))?$/.exec(term) ?? []
  if (found === undefined || text === undefined) return found !== undefined
  const version = Number(text)
  if (comparison === 'gte') return outlook >= version
  if (comparison === 'gt') return outlook > version
  if (comparison === 'lte') return outlook <= version
  return comparison === 'lt' ? outlook < version : outlook === version
}
