/** Names out of one text. */
export interface SplitNames {
  readonly names: readonly string[]
  /** The text ended in "et al.". */
  readonly open: boolean
  /** How sure the parting is, from 0 to 1. */
  readonly confidence: number
}

/** What follows a comma and still belongs to the name before it. */
const suffix = /^(?:Jr|Sr|II|III|IV|V|Ph\.?\s?D|M\.?D|M\.?A|B\.?A|Esq|CBE|OBE|MBE|FRS|RN|JD|DPhil|MP)\.?$/i

/** Words of organisations, which have commas and "and" in their own names. */
const organisation =
  /\b(?:institute|university|college|school|department|ministry|centre|center|society|trust|board|council|committee|commission|association|agency|office|foundation|museum|service|services|company|group|team|staff|ltd|inc|llc|gmbh|plc)\b/i

/** Not "y" (Ortega y Gasset) and not "・", which parts the given name from the family name. */
const separator = /\s*(?:;|,|\s&\s|\s(?:and|und|et)\s(?!al\b)|،|、)\s*/iu

/**
 * Parts a byline or a list of creators into names: "A, B and C".
 *
 * @param text - One text.
 * @returns The names in order, a leading "By" taken off.
 */
export function splitNames(text: string): SplitNames {
  const bare = text
    .trim()
    .replace(/^by[:\s]+/i, '')
    .replace(/\s+/g, ' ')
  const open = /(?:,?\s+(?:et al\.?|and others))$/i.test(bare)
  const closed = bare.replace(/,?\s+(?:et al\.?|and others)$/i, '')
  if (organisation.test(closed)) return { names: [closed], open, confidence: separator.test(closed) ? 0.5 : 1 }
  const names = joinSuffixes(closed.split(separator).filter((name) => name !== ''))
  // A single word beside fuller names may be a place, a title or half of a name.
  const doubtful = names.length > 1 && names.some((name) => !/[\s.\p{Script=Han}\p{Script=Hiragana}]/u.test(name))
  return { names, open, confidence: doubtful ? 0.6 : 1 }
}

function joinSuffixes(parts: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const part of parts) {
    const last = names.at(-1)
    if (last !== undefined && suffix.test(part)) names[names.length - 1] = `${last}, ${part}`
    else names.push(part)
  }
  return names
}
