import { describe, expect, it } from 'vitest'
import { bodyOf, codesOf, prose, read, residueOf } from './summary.js'

const confidenceOf = (imported: ReturnType<typeof read>): number | undefined =>
  imported.messages.find(({ ruleId }) => ruleId === 'guessed-title')?.confidence

describe('the title', () => {
  it('should be the first line, and not stand in the body too', () => {
    const imported = read('Low water, early', prose)
    expect(imported.article.title).toBe('Low water, early')
    expect(bodyOf(imported)).toEqual([`p ${prose}`])
  })

  it.each([
    ['a label', 'Skip to content'],
    ['a path of sections', 'Home / Coast / Features'],
    ['a byline', 'By Orla Fenwick'],
    ['a date', 'March 5, 2024'],
    ['a credit', 'Photo: Marten Vale'],
    ['a heading word', 'Introduction'],
  ])('should not be %s when another line can be it', (_, line) => {
    const imported = read(line, 'Why the Ferry Waits', prose)
    expect(imported.article.title).toBe('Why the Ferry Waits')
    expect(confidenceOf(imported)).toBeLessThan(confidenceOf(read('Why the Ferry Waits', prose)) ?? 0)
  })

  it('should be less sure when the line ends as a sentence does', () => {
    expect(confidenceOf(read('Who owns the foreshore?', prose))).toBeLessThan(confidenceOf(read('A Title', prose)) ?? 0)
  })

  it('should be the first line after all when no other can be it', () => {
    const imported = read('Subscribe', prose)
    expect(imported.article.title).toBe('Subscribe')
    expect(residueOf(imported)).toEqual([])
    expect(confidenceOf(imported)).toBeLessThan(0.5)
  })

  it('should be stood in for by the first words where the text begins with prose', () => {
    const imported = read(prose, prose)
    expect(imported.article.title).toBe(
      'The tide comes in twice a day at the old quay, and the man who writes it down…',
    )
    expect(bodyOf(imported)).toEqual([`p ${prose}`, `p ${prose}`])
    expect(codesOf(imported)).toContain('missing-title')
    expect(codesOf(imported)).not.toContain('guessed-title')
  })

  it('should never cut a character of a stand-in in two', () => {
    const { article } = read('🌊'.repeat(300))
    expect(article.title).toMatch(/^🌊+…$/u)
  })

  it('should be all there is of a text of one line', () => {
    const imported = read('A Title and Nothing Else')
    expect(bodyOf(imported)).toEqual([])
    expect(codesOf(imported)).toContain('empty-body')
  })
})
