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
      'A line that goes on and on, with a clause and a further clause, and that stops for no mark until it ends here',
    ],
    'x'.repeat(161),
    ...['Source: the harbour board', '— Orla Fenwick', 'High water\t5.2', '(Artist: Lena Oduya)'],
  ])('should not be "%s"', (line) => {
    expect(headingsOf(readInside(line))).toEqual([])
  })

  it('should be a question as well, where it stands as a heading does', () => {
    expect(headingsOf(readInside('Who holds the pencil?'))).toEqual(['Who holds the pencil?'])
  })

  it('should be marked where it may as well be text', () => {
    const long =
      'What came next, as far as anybody at all could know, once the boat had gone down the river and past the mole'
    const imported = readInside(long)
    expect(headingsOf(imported)).toEqual([])
    expect(codesOf(imported)).toContain('possible-heading')
  })

  it('should stand before a list, a short sentence or another heading too', () => {
    expect(headingsOf(read('A Title', prose, 'What came next', 'A short line.', prose))).toEqual(['What came next'])
    expect(headingsOf(readInside('What to bring', '- a stick', '- a watch'))).toEqual(['What to bring'])
    expect(headingsOf(readInside('Part one', 'What came first'))).toEqual(['Part one', 'What came first'])
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

  it('should not stand right under the title, where a deck stands, unless others of its form are headings', () => {
    expect(headingsOf(read('A Title', 'What this is about', prose))).toEqual([])
    const others = ['Where it went', 'When it came', 'Who had it', 'How it ended'].flatMap((line) => [line, prose])
    expect(headingsOf(read('A Title', 'What it is', prose, ...others))).toHaveLength(5)
  })

  it('should be a line of its own', () => {
    expect(headingsOf(readInside('Harbour Office\nTarn Haven'))).toEqual([])
  })
})

describe('lines of one form', () => {
  const long = `${prose} ${prose}`

  it('should be headings together, also where one alone would not be', () => {
    const facts = ['Fact: The pier is older than the town.', 'Fact: The town is older than the river.']
    expect(headingsOf(readInside(facts[0] ?? ''))).toEqual([])
    const third = 'Fact: The river is older than both.'
    expect(headingsOf(read('A Title', long, ...[...facts, third].flatMap((fact) => [fact, long])))).toHaveLength(3)
  })

  it('should not be headings together where most of them stand as items do', () => {
    const row = ['Salt beef', 'Lamp oil', 'Paper', 'Onions', 'A kettle']
    const alone = headingsOf(readInside('A kettle'))
    expect(alone).toEqual(['A kettle'])
    expect(headingsOf(readInside('What was ordered:', ...row))).toEqual([])
  })

  it('should not be headings where they say the same again and again', () => {
    expect(
      headingsOf(read('A Title', ...Array.from({ length: 4 }, () => [prose, '(laughter)']).flat(), prose)),
    ).toEqual([])
  })
})

describe('a row of short lines', () => {
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
