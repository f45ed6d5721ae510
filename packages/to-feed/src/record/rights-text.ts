import type { Copyright, License } from '@offprint/core'
import { plainText } from './plain-text.js'

/**
 * Says in one line whose a text is and on which terms.
 *
 * @param copyright - The statement; its notice is taken word for word.
 * @param license - The terms, by name or SPDX identifier.
 * @returns Plain text such as `© 2024 Tide House (CC-BY-4.0)`; `undefined` where nothing is stated.
 */
export function rightsText(copyright: Copyright | undefined, license: License | undefined): string | undefined {
  const notice = plainText(copyright?.notice) ?? (copyright === undefined ? undefined : compose(copyright))
  const terms = plainText(license?.name) ?? plainText(license?.spdx)
  if (notice === undefined || terms === undefined) return notice ?? terms
  return notice.includes(terms) ? notice : `${notice} (${terms})`
}

function compose({ year, holder }: Copyright): string | undefined {
  const names = holder.map(({ name }) => plainText(name)).filter((name) => name !== undefined)
  const parts = [year, names.join(', ')].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? undefined : `© ${parts.join(' ')}`
}
