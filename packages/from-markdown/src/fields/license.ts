import type { ReadField } from '../front-matter/context.js'
import { mapOf } from './map-of.js'
import { text } from './text.js'

/** Characters of an SPDX licence expression without spaces (SPDX 2.3, annex D). */
const spdx = /^[A-Za-z0-9.+-]+$/

/**
 * Tells an SPDX identifier, an address and a name apart.
 *
 * @param words - Such as `CC-BY-4.0`, `https://…`, `All rights reserved`.
 * @returns A licence with the one field.
 */
export function licenseOf(words: string): {
  readonly spdx?: string
  readonly url?: string
  readonly name?: string
} {
  if (/^https?:\/\//i.test(words)) return { url: words }
  return spdx.test(words) ? { spdx: words } : { name: words }
}

/** Terms of use: one text, or the whole. */
export const license: ReadField = mapOf(
  {
    spdx: { read: text, to: 'spdx', synonyms: ['id'] },
    url: { read: text, to: 'url' },
    name: { read: text, to: 'name' },
    note: { read: text, to: 'note' },
  },
  (field, path, context) => {
    const value = text(field, path, context)
    return typeof value === 'string' ? licenseOf(value) : value
  },
)
