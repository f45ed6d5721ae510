import type { BookIdentifier } from '../options.js'

/**
 * Is an identifier well-formed, its check digit included?
 *
 * @param identifier - Bare.
 * @returns What was expected instead; `undefined` where nothing is wrong.
 */
export function checkIdentifier({ kind, value }: BookIdentifier): string | undefined {
  switch (kind) {
    case 'isbn':
      return isIsbn(bareIsbn(value)) ? undefined : 'an ISBN of 10 or 13 digits with the right check digit'
    case 'doi':
      return /^10\.\d{4,9}\/[^\s<>"]+$/.test(value) ? undefined : 'a DOI such as `10.1000/182`'
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? undefined : 'a UUID (RFC 9562)'
    default:
      return 'an identifier of kind isbn, doi or uuid'
  }
}

/**
 * An ISBN without spaces and hyphens.
 *
 * @param value - As people write it.
 * @returns Digits, and perhaps an X.
 */
export const bareIsbn = (value: string): string => value.replace(/[\s-]/g, '').toUpperCase()

/** Weighted sums by the ISBN manual, sections 4.5 and appendix 1. */
function isIsbn(digits: string): boolean {
  if (/^\d{13}$/.test(digits)) {
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
    return /^97[89]/.test(digits) && sum % 10 === 0
  }
  if (!/^\d{9}[\dX]$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, at) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - at), 0)
  return sum % 11 === 0
}
