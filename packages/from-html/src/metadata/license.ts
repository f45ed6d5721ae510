import { isHttpUrl, type License } from '@offprint/core'

const commons =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/([a-z]{2}(?:-[a-z]{2}){0,2})\/(\d\.\d)(?:\/([a-z]{2})\b)?/i
const zero = /^https?:\/\/(?:www\.)?creativecommons\.org\/publicdomain\/zero\/1\.0/i

/**
 * Reads the address of a licence.
 *
 * @param url - Absolute URL.
 * @returns The licence, with its SPDX identifier where it is one of Creative Commons; `undefined` for no address.
 */
export function licenseOf(url: string | undefined): License | undefined {
  if (url === undefined || !isHttpUrl(url)) return undefined
  if (zero.test(url)) return { spdx: 'CC0-1.0', url }
  const [, terms, version, port] = commons.exec(url) ?? []
  // Of the licences for one country only some have an identifier.
  if (terms === undefined || version === undefined || port !== undefined) return { url }
  return { spdx: `CC-${terms.toUpperCase()}-${version}`, url }
}
