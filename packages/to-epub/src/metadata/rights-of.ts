import type { Copyright, License } from '@offprint/core'

/**
 * Copyright and licence in one line.
 *
 * @param copyright - Notice, or year and holders.
 * @param license - Name and URL.
 * @returns Such as `© 2024 Ada Quay. CC-BY-4.0 (https://…)`; `undefined` where nothing is known.
 */
export function rightsOf({ copyright, license }: { copyright?: Copyright; license?: License }): string | undefined {
  const notice = noticeOf(copyright)
  const licence = licenceOf(license)
  if (notice === undefined || licence === undefined) return notice ?? licence
  return `${notice}${/[.!?。！？]$/.test(notice) ? '' : '.'} ${licence}`
}

function noticeOf(copyright: Copyright | undefined): string | undefined {
  if (copyright === undefined) return undefined
  const { notice, year, holder } = copyright
  const names = holder.map(({ name }) => name).join(', ')
  return notice ?? ['©', year, names].filter((part) => part !== undefined && part !== '').join(' ')
}

/**
 * A licence in one line.
 *
 * @param license - Name, SPDX identifier or URL.
 * @returns Its name with its URL; `undefined` where there is neither.
 */
export function licenceOf(license: License | undefined): string | undefined {
  if (license === undefined) return undefined
  const name = license.name ?? license.spdx
  if (name === undefined) return license.url ?? license.note
  return license.url === undefined ? name : `${name} (${license.url})`
}
