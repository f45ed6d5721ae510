import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][\dA-Za-z]{1,31}));/g

/** A text without the character references of HTML that were in it. */
export interface Decoded {
  readonly text: string
  /** The first of them, as it was written. */
  readonly reference: string
}

/**
 * Decodes the character references that stand in front matter where a template printed it into HTML as it was.
 *
 * @param text - Such as `Interior&#39;s`; a reference to nothing stays as it is (CommonMark 6.2).
 * @returns The text, or `undefined` where it has none.
 */
export function decoded(text: string): Decoded | undefined {
  let first: string | undefined
  const plain = text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    const character = characterOf(decimal, hexadecimal, name)
    if (character === false) return whole
    first ??= whole
    return character
  })
  return first === undefined ? undefined : { text: plain, reference: first }
}

function characterOf(decimal?: string, hexadecimal?: string, name?: string): string | false {
  const code =
    decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number(`0x${hexadecimal}`) : undefined
  if (code !== undefined) return isCharacter(code) ? String.fromCodePoint(code) : '\uFFFD'
  return decodeNamedCharacterReference(name ?? '')
}

/** No control but white space, no half of a pair, and in Unicode. */
const isCharacter = (code: number): boolean =>
  (code >= 0x20 || code === 9 || code === 10) &&
  !(code >= 0x7f && code < 0xa0) &&
  !(code >= 0xd800 && code < 0xe000) &&
  code <= 0x10ffff
