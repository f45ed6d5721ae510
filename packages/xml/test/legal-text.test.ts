import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legalText } from '../src/index.js'

/** As the specification has it (XML 1.0, section 2.2), by code points. */
const byCodePoint = (text: string): string =>
  [...text]
    .filter((character) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(character))
    .join('')

describe('legalText', () => {
  it('should keep what XML may hold and nothing else, in texts of any length and any script', () => {
    const padding = fc.constantFrom('', 'a'.repeat(500), '’'.repeat(500))
    fc.assert(
      fc.property(padding, fc.string({ unit: 'binary' }), padding, (before, words, after) => {
        const text = before + words + after
        expect(legalText(text)).toBe(byCodePoint(text))
      }),
      { numRuns: 500 },
    )
  })

  it.each(Array.from({ length: 256 }, (_, code) => code))('should judge U+%i alike in short and long texts', (code) => {
    const character = String.fromCharCode(code)
    const isLegal = code >= 32 || '\t\n\r'.includes(character)
    for (const words of ['a', 'a'.repeat(1_000), '語'.repeat(1_000)])
      expect(legalText(words + character)).toBe(isLegal ? words + character : words)
  })
})
