import type { License, Rights } from '@offprint/core'
import type { RootContent } from 'mdast'
import { attributeJson, withoutPositions } from './as-node.js'
import { attributesOf } from './attributes.js'
import { leafDirective, plain } from './build.js'

/** `::credit[Words]{creator="…" agency="…" license="…" …}`; what has more than a name is JSON in `rights`. */
export function credit({
  text,
  creator,
  agency,
  license,
  sourceUrl,
  notice,
  licensorUrl,
  pool,
}: Rights): RootContent | undefined {
  const name = creatorName(creator)
  const terms = license === undefined ? undefined : licenseWords(license)
  const rest = {
    ...(creator === undefined || name !== undefined ? {} : { creator }),
    ...(license === undefined || terms !== undefined ? {} : { license }),
    ...(pool === false ? { pool } : {}),
  }
  const rights = Object.keys(rest).length === 0 ? undefined : attributeJson(withoutPositions(rest))
  const values = { creator: name, agency, license: terms, sourceUrl, notice, licensorUrl, rights }
  const attributes = attributesOf(undefined, values, 'block')
  if (attributes === undefined || text !== text.trim()) return undefined
  return leafDirective('credit', { ...attributes, ...(pool === true ? { pool: '' } : {}) }, plain(text))
}

/** One person of one or two capitalised words is read as such from the name alone. */
function creatorName(creator: Rights['creator']): string | undefined {
  const [person, ...others] = creator ?? []
  if (person === undefined || others.length > 0 || person.kind !== 'person') return undefined
  return Object.keys(person).length === 2 && isPlainName(person.name) ? person.name : undefined
}

/** Letters, hyphens and single spaces, and no word that parts names or begins a byline. */
const isPlainName = (name: string): boolean =>
  /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*$/u.test(name) && !/\b(?:by|and|und|et)\b/i.test(name)

/** A licence that one word says: an SPDX identifier, an address, or a name with a space. */
function licenseWords({ spdx, url, name, note }: License): string | undefined {
  const said = [spdx, url, name, note].filter((words) => words !== undefined)
  if (said.length !== 1 || note !== undefined) return undefined
  if (spdx !== undefined) return /^[A-Za-z0-9.+-]+$/.test(spdx) ? spdx : undefined
  if (url !== undefined) return /^https?:\/\//i.test(url) ? url : undefined
  return name !== undefined && /[^A-Za-z0-9.+-]/.test(name) && !/^https?:\/\//i.test(name) ? name : undefined
}
