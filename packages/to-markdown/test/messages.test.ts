import { describe, expect, it } from 'vitest'
import { articleOf, bodyOf, codesOf, paragraph, text } from './article-of.js'

describe('what Markdown cannot say', () => {
  it('should be nothing for an ordinary article', () => {
    expect(codesOf(articleOf({ body: [paragraph('x')] }))).toEqual([])
  })

  it('should be reported for control characters, which are left out', () => {
    expect(codesOf(articleOf({ body: [paragraph('a\u0007b\ud800')] }))).toEqual(['markdown/control-characters'])
    expect(bodyOf(paragraph('a\u0007b\ud800'))).toBe('ab\ufffd\n')
  })

  it('should be reported for addresses that run something, whose words are kept', () => {
    const link = paragraph({ type: 'link', url: 'java\nscript:x', children: [text('words')] })
    expect(codesOf(articleOf({ body: [link] }))).toEqual(['markdown/unusable-address'])
    expect(bodyOf(link)).toBe('words\n')
  })

  it('should be reported for white space in texts of one line', () => {
    expect(codesOf(articleOf({ kicker: 'a  b' }))).toEqual(['markdown/white-space'])
  })

  it('should be reported for ids that are there twice', () => {
    const twice = { ...paragraph('x'), data: { id: 'a' } }
    expect(codesOf(articleOf({ body: [twice, twice] }))).toEqual(['markdown/duplicate-id'])
  })

  it('should be reported for corrections in another order', () => {
    const correction = (date: string) => ({ date, kind: 'update' as const, content: [paragraph('x')] })
    expect(codesOf(articleOf({ corrections: [correction('2024-01-01'), correction('2024-02-01')] }))).toEqual([
      'markdown/unsorted-corrections',
    ])
  })
})
