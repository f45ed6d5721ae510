import type { Identifiers } from '@offprint/core'

const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]{1,200})$/i
const issn = /^(?:ISSN:?\s*)?(\d{4}-\d{3}[\dX])$/i
const isbn = /^(?:urn:)?(?:ISBN:?\s*)((?:97[89][- ]?)?[\d -]{9,16}[\dX])$/i
const arxiv = /^(?:arxiv:|https?:\/\/arxiv\.org\/abs\/)(\S{5,30})$/i

/**
 * Reads registered identifiers out of texts.
 *
 * @param texts - Such as `doi:10.1000/182`, `https://doi.org/10.1000/182`, `ISSN 1950-6244`.
 * @returns Those that are known by their form, bare; `undefined` when there is none.
 */
export function identifiersOf(texts: readonly (string | undefined)[]): Identifiers | undefined {
  const found: { -readonly [Key in keyof Identifiers]?: string | undefined } = {}
  for (const text of texts) {
    if (text === undefined || text.length > 300) continue
    const bare = text.trim()
    found.doi ??= doi.exec(bare)?.[1]
    found.issn ??= issn.exec(bare)?.[1]
    found.isbn ??= isbn.exec(bare)?.[1]
    found.arxiv ??= arxiv.exec(bare)?.[1]
  }
  const known = Object.entries(found).filter(([, value]) => value !== undefined)
  return known.length === 0 ? undefined : (Object.fromEntries(known) as Identifiers)
}
