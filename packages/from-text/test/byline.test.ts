import { describe, expect, it } from 'vitest'
import { agentOf } from '../src/judge/agent-of.js'
import { nameWords } from '../src/judge/is-name.js'
import { type ParsedByline, parseByline } from '../src/judge/parse-byline.js'
import { splitNames } from '../src/judge/split-names.js'
import { defaultRules } from '../src/rules/default-rules.js'
import { bodyOf, codesOf, prose, read } from './summary.js'

const parse = (text: string): ParsedByline | undefined => parseByline(text, defaultRules)

const namesIn = (text: string): readonly string[] | undefined => parse(text)?.credits.map(({ agent }) => agent.name)

describe('names', () => {
  it.each([
    ...[
      'Orla Fenwick',
      'W. E. B. Marlowe Jr.',
      'Ludwig van Beethoven',
      'Yann Le Bihan-Morel',
      'J.R. Hartley',
      'O’Hara',
    ],
    ...['Jeanne d’Arcy', 'Salim al-Ghaith', 'JOHN DOE', 'Ada Lovelace, PhD', 'نوف الصواري', '港まこと', 'Æthel Østby'],
  ])('should be read in %s', (name) => {
    expect(nameWords(name, defaultRules)).toBeDefined()
  })

  it.each([
    ...[
      'the sea',
      'A man of the sea',
      'Orla Fenwick is here',
      'Room 12',
      'van der',
      'Orla, Fenwick',
      'W. E.',
      '',
      '42',
    ],
    'One Two Three Four Five Six',
  ])('should not be read in "%s"', (name) => {
    expect(nameWords(name, defaultRules)).toBeUndefined()
  })

  it.each([
    ['Orla Fenwick', 'person'],
    ['O’Hara & Sons', 'organisation'],
    ['Institute for Rivers and Estuaries', 'organisation'],
    ['Courier Staff', 'group'],
    ['the editors', 'group'],
  ])('should tell the kind of %s', (name, kind) => {
    expect(agentOf(name, defaultRules)).toEqual({ kind, name })
  })

  it('should be split only where both sides are whole names', () => {
    const split = (text: string): readonly string[] => splitNames(text, defaultRules)
    expect(split('Orla Fenwick and Tobias Aske')).toEqual(['Orla Fenwick', 'Tobias Aske'])
    expect(split('Solène Kervadec et Yann Morel')).toEqual(['Solène Kervadec', 'Yann Morel'])
    expect(split('O’Hara & Sons')).toEqual(['O’Hara & Sons'])
    expect(split('Institute for Rivers and Estuaries')).toEqual(['Institute for Rivers and Estuaries'])
    expect(split('Smith and Jones')).toEqual(['Smith and Jones'])
  })
})

describe('a byline at the head', () => {
  it.each([
    ['By Orla Fenwick', ['Orla Fenwick']],
    ['by Piers Abbotsleigh', ['Piers Abbotsleigh']],
    ['BY ORLA FENWICK', ['ORLA FENWICK']],
    ['Written by Orla Fenwick', ['Orla Fenwick']],
    ['Author: Orla Fenwick', ['Orla Fenwick']],
    ['By: Orla Fenwick', ['Orla Fenwick']],
    ['By Orla Fenwick and Tobias Aske', ['Orla Fenwick', 'Tobias Aske']],
    ['By Orla Fenwick, Tobias Aske and Lena Oduya', ['Orla Fenwick', 'Tobias Aske', 'Lena Oduya']],
    ['By Orla Fenwick, Tobias Aske, and Lena Oduya', ['Orla Fenwick', 'Tobias Aske', 'Lena Oduya']],
    ['By Ada Lovelace, PhD and Orla Fenwick', ['Ada Lovelace, PhD', 'Orla Fenwick']],
    ['By Orla Fenwick | March 5, 2024', ['Orla Fenwick']],
    ['By Orla Fenwick, March 5, 2024', ['Orla Fenwick']],
    ['Par Solène Kervadec', ['Solène Kervadec']],
    ['Von Ingrid Solheim-Peake', ['Ingrid Solheim-Peake']],
    ['بقلم: نوف الصواري', ['نوف الصواري']],
    ['文：港まこと', ['港まこと']],
  ])('should be read in "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    ...['Bypass Orla Fenwick', 'By', 'By the sea', 'By noon there was only water', 'Por la mañana', 'Orla Fenwick'],
    ...['By Orla Fenwick on the tide', `By ${'Orla '.repeat(60)}`],
  ])('should not be read in "%s"', (text) => {
    expect(parse(text)).toBeUndefined()
  })

  it('should take a job or an organisation after a comma', () => {
    expect(parse('By Ruta Varnas, Coast Correspondent')?.credits).toEqual([
      { agent: { kind: 'person', name: 'Ruta Varnas', jobTitle: 'Coast Correspondent' }, role: 'author' },
    ])
    expect(parse('By Ruta Varnas, Reuters')?.credits).toEqual([
      { agent: { kind: 'person', name: 'Ruta Varnas' }, role: 'author', affiliations: [{ name: 'Reuters' }] },
    ])
  })

  it('should be less sure of one word', () => {
    expect(parse('By Madonna')?.confidence).toBeLessThan(parse('By Orla Fenwick')?.confidence ?? 0)
  })

  it('should leave the body and stay word for word', () => {
    const imported = read('A Title', 'By Orla Fenwick and Tobias Aske | 5 March', prose)
    expect(imported.article.bylineText).toBe('By Orla Fenwick and Tobias Aske | 5 March')
    expect(bodyOf(imported)).toEqual([`p ${prose}`])
    expect(imported.messages.find(({ ruleId }) => ruleId === 'guessed-byline')).toMatchObject({
      path: 'byline',
      confidence: 0.85,
      place: { start: { line: 3, column: 1 } },
    })
  })

  it('should be marked and kept when it names nobody', () => {
    const imported = read('A Title', 'By a man of the sea', prose)
    expect(bodyOf(imported)[0]).toBe('p By a man of the sea')
    expect(codesOf(imported)).toContain('possible-byline')
  })

  it('should not be looked for inside the prose', () => {
    expect(bodyOf(read('A Title', prose, 'By Orla Fenwick', prose))).toContain('h2 By Orla Fenwick')
  })

  it('should be reported when missing', () => {
    expect(codesOf(read('A Title', prose))).toContain('missing-byline')
    expect(codesOf(read('A Title', 'By Orla Fenwick', prose))).not.toContain('missing-byline')
  })
})

describe('a line with a date', () => {
  it.each([
    'Updated 4:15 pm, January 12, 2025',
    'March 5, 2024',
    '2025-01-12',
    'Published on 12.1.2025',
    '5 mars 2024',
  ])('should stay text, be marked, and never be taken: %s', (line) => {
    const imported = read('A Title', line, prose)
    expect(bodyOf(imported)).toEqual([`p ${line}`, `p ${prose}`])
    expect(codesOf(imported)).toContain('unread-date')
    expect(imported.article.dates).toEqual({})
  })

  it.each(['Twelve Hundred', 'The order of 1888'])('should not be seen in "%s"', (line) => {
    expect(codesOf(read('A Title', line, prose))).not.toContain('unread-date')
  })
})
