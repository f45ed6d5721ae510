import type { License } from '@offprint/core'
import { pageUrl } from '../identity/page-url.js'
import type { HttpUrl } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'

/** Terms of use: at least one of URL and name. */
export interface LicenseFacts {
  readonly url?: HttpUrl
  readonly name?: string
  readonly note?: string
}

const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/
const publicDomain = 'https://creativecommons.org/publicdomain/zero/1.0/'

/**
 * Terms of use with the address that their identifier has.
 *
 * @param license - As the model states it; an SPDX identifier alone is enough.
 * @returns URL and name, or `undefined` where it says neither.
 */
export function licenseFacts(license: License | undefined): LicenseFacts | undefined {
  if (license === undefined) return undefined
  const url = pageUrl(license.url) ?? (license.spdx === undefined ? undefined : spdxUrl(license.spdx))
  const name = license.name ?? license.spdx
  return url === undefined && name === undefined
    ? undefined
    : withoutGaps<LicenseFacts>({ url, name, note: license.note })
}

/** Creative Commons publishes its licences itself; the rest stand in the SPDX list (spdx.org/licenses). */
function spdxUrl(identifier: string): HttpUrl | undefined {
  const [, terms, version] = creativeCommons.exec(identifier) ?? []
  if (terms !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
  if (identifier === 'CC0-1.0') return publicDomain
  // `LicenseRef-…` names a licence that is in no list (SPDX 2.3, annex D).
  return /^(?!LicenseRef-)[A-Za-z0-9.+-]+$/.test(identifier)
    ? `https://spdx.org/licenses/${identifier}.html`
    : undefined
}
