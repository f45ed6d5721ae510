import { describe, expect, it } from 'vitest'
import { encodingOf } from '../src/encoding-of.js'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('the encoding of a page', () => {
  it.each([
    ['<!doctype html><meta charset=windows-1252>', 'windows-1252'],
    ['<head><META content="text/html; charset=Shift_JIS" http-equiv="Content-Type">', 'shift_jis'],
    ["<meta name=x content=y><meta charset = 'ISO-8859-2' />", 'iso-8859-2'],
    ['<meta charset="UTF-16">', 'utf-8'],
    ['\u00ff\u00fea\u0000', 'utf-16le'],
    ['\u00fe\u00ff\u0000a', 'utf-16be'],
    ['\u00ef\u00bb\u00bf<meta charset=latin1>', 'utf-8'],
    ['<p>charset=x</p>', undefined],
    ['', undefined],
  ])('should be read off %j', (text, encoding) => {
    expect(encodingOf(bytes(text))).toBe(encoding)
  })

  it('should be looked for at the start alone', () => {
    expect(encodingOf(bytes(`${' '.repeat(1100)}<meta charset=latin1>`))).toBeUndefined()
    expect(encodingOf(bytes('<meta '.repeat(200_000)))).toBeUndefined()
  })
})
