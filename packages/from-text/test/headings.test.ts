import { describe, expect, it } from 'vitest'
import { codesOf, headingsOf, prose, read, readInside } from './summary.js'

const confidenceOf = (imported: ReturnType<typeof read>): number =>
  imported.messages.find(({ ruleId }) => ruleId === 'guessed-heading')?.confidence ?? 0

describe('a heading', () => {
  it('should be a short line before prose, of depth 2', () => {
    const imported = readInside('What the drawings show')
    expect(imported.article.body.children[1]).toMatchObject({ type: 'heading', depth: 2 })
    expect(headingsOf(imported)).toEqual(['What the drawings show'])
    expect(codesOf(imported)).toContain('guessed-heading')
  })

  it.each([
    ...[
      'She is right more often than the other two.',
      'Hold on!',
      'The list:',
      'first of all,',
      'And then …',
      '…and then —',
    ],
    ...['1.8', '---', 'https://example.org/a', 'www.example.org', 'Fig. 2 The tides', 'Figure 3', 'git status'],
    ...[
      'Orla Fenwick, Consulting Engineer',
      'One two three four five six seven eight nine ten eleven twelve thirteen a b',
    ],
    'x'.repeat(121),
  ])('should not be "%s"', (line) => {
    expect(headingsOf(readInside(line))).toEqual([])
  })

  it('should be marked only when it is a question', () => {
    const imported = readInside('Who holds the pencil?')
    expect(headingsOf(imported)).toEqual([])
    expect(codesOf(imported)).toContain('possible-heading')
  })

  it('should need text after it that is longer than 100 columns and than itself by half', () => {
    expect(headingsOf(read('A Title', prose, 'What came next', 'A short line.'))).toEqual([])
    const long = 'What happened afterwards, described exactly in the order of observation from the slipway'
    expect(headingsOf(read('A Title', prose, long, `${'x'.repeat(120)}.`))).toEqual([])
    expect(headingsOf(read('A Title', prose, long, `${'x'.repeat(140)}.`))).toEqual([long])
  })

  it('should measure East Asian characters as two columns', () => {
    const line = `${'潮'.repeat(60)}。`
    expect(headingsOf(read('題', line, '次のこと', line))).toEqual(['次のこと'])
  })

  it('should look past captions and removed text', () => {
    const caption = 'A boat comes in. Photo: Marten Vale'
    expect(headingsOf(readInside('What came next', caption))).toEqual(['What came next'])
    expect(headingsOf(readInside('What came next', 'image_pdfimage_print'))).toEqual(['What came next'])
  })

  it.each(['Conclusion', 'CONCLUSION', 'Background', 'Fazit', 'خاتمة', 'はじめに'])(
    'should be the word %s before anything',
    (word) => {
      const imported = read('A Title', prose, word, 'A short line.')
      expect(headingsOf(imported)).toEqual([word])
      expect(confidenceOf(imported)).toBeGreaterThan(confidenceOf(readInside('What came next')))
    },
  )

  it('should not be the last line of all', () => {
    expect(headingsOf(read('A Title', prose, 'Conclusion'))).toEqual([])
  })

  it('should be less sure right under the title, where a deck stands', () => {
    const imported = read('A Title', 'What this is about', prose)
    expect(headingsOf(imported)).toEqual(['What this is about'])
    expect(confidenceOf(imported)).toBeLessThan(confidenceOf(readInside('What came next')))
  })

  it('should be a line of its own', () => {
    expect(headingsOf(readInside('Harbour Office\nTarn Haven'))).toEqual([])
  })
})

describe('a row of short lines', () => {
  it('should be a heading at its end when there are two', () => {
    expect(headingsOf(readInside('Part one', 'What came first'))).toEqual(['What came first'])
  })

  it('should be a list from three on, in one message with its place', () => {
    const imported = readInside('Flour, four sacks', 'Onions', 'A second kettle')
    expect(headingsOf(imported)).toEqual([])
    const rows = imported.messages.filter(({ ruleId }) => ruleId === 'possible-list')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.reason).toContain('3 short lines')
    expect(rows[0]?.place).toMatchObject({ start: { line: 5 }, end: { line: 9 } })
  })

  it('should give up the words that are always headings', () => {
    expect(headingsOf(readInside('Flour', 'Onions', 'Conclusion'))).toEqual(['Conclusion'])
  })

  it('should give one message for each row', () => {
    const imported = readInside('a', 'b', 'c', prose, 'd', 'e', 'f')
    expect(codesOf(imported).filter((code) => code === 'possible-list')).toHaveLength(2)
  })
})
