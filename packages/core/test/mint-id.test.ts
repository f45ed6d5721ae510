import { describe, expect, it } from 'vitest'
import { mintId } from '../src/index.js'

describe('mintId', () => {
  it('should mint in a namespace that a format prescribes, as in the examples of RFC 9562 and of Podcasting 2.0', () => {
    expect(mintId('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
    expect(mintId('mp3s.nashownotes.com/pc20rss.xml', 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6')).toBe(
      'urn:uuid:917393e3-1b1e-5cef-ace4-edaa54e1f810',
    )
  })

  it('should mint from any string, lone surrogates included', () => {
    expect(mintId('a\ud800')).toMatch(/^urn:uuid:/)
    expect(mintId('ä')).not.toBe(mintId('a\ud800'))
  })
})
