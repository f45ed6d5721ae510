import { describe, expect, it } from 'vitest'
import { fromText } from '../src/index.js'
import { agentOf } from '../src/judge/agent-of.js'
import { nameWords } from '../src/judge/is-name.js'
import { type ParsedByline, parseByline, parseCredits } from '../src/judge/parse-byline.js'
import { splitNames } from '../src/judge/split-names.js'
import { defaultRules } from '../src/rules/default-rules.js'
import { bodyOf, codesOf, prose, read, residueOf } from './summary.js'

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

describe('roles on one line', () => {
  const rolesIn = (text: string): readonly string[] | undefined =>
    parseCredits(text, defaultRules)?.credits.map(({ agent, role }) => `${role} ${agent.name}`)

  it.each([
    ['Reporting by Orla Fenwick', ['reporter Orla Fenwick']],
    [
      'Reporting by Orla Fenwick in Tarn Haven and Tobias Aske; Editing by Lena Oduya',
      ['reporter Orla Fenwick', 'reporter Tobias Aske', 'editor Lena Oduya'],
    ],
    ['(Reporting by Orla Fenwick; editing by J. R. Hartley.)', ['reporter Orla Fenwick', 'editor J. R. Hartley']],
    ['Reporting by Orla Fenwick. Editing by Lena Oduya.', ['reporter Orla Fenwick', 'editor Lena Oduya']],
    ['Words by Orla Fenwick, photographs by Lena Oduya', ['author Orla Fenwick', 'photographer Lena Oduya']],
    ['Words: Orla Fenwick | Illustrations by Lena Oduya', ['author Orla Fenwick', 'illustrator Lena Oduya']],
    ['Translated by Ruta Varnas', ['translator Ruta Varnas']],
    ['Traduit par Solène Kervadec', ['translator Solène Kervadec']],
    ['取材・文：港まこと、撮影：汐見守', ['author 港まこと', 'photographer 汐見守']],
    ['ترجمة: نوف الصواري', ['translator نوف الصواري']],
    ['צילום: נועה ים', ['photographer נועה ים']],
  ])('should be read in "%s"', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected)
  })

  it.each([
    ...[
      'Reporting by the sea is cold work',
      'Edited by',
      'With love',
      'Reporting by Orla Fenwick; thanks to all of you',
    ],
    ...['Orla Fenwick, reporting by night', `Reporting by ${'Orla Fenwick, '.repeat(40)}`],
  ])('should not be read in "%s"', (text) => {
    expect(rolesIn(text)).toBeUndefined()
  })

  it('should be credits where they stand at the end', () => {
    const line = 'Reporting by Orla Fenwick; editing by Lena Oduya'
    const imported = read('A Title', 'By Orla Fenwick', prose, line)
    expect(imported.article.byline.map(({ agent, role }) => [agent.name, role])).toEqual([
      ['Orla Fenwick', 'author'],
      ['Orla Fenwick', 'reporter'],
      ['Lena Oduya', 'editor'],
    ])
    expect(imported.article.bylineText).toBe(`By Orla Fenwick\n${line}`)
    expect(codesOf(imported)).toContain('guessed-credits')
  })

  it('should stay text in the middle, and leave the credit of a picture alone', () => {
    const many = Array.from({ length: 14 }, () => prose)
    expect(bodyOf(read('A Title', prose, 'Reporting by Orla Fenwick', ...many))).toHaveLength(16)
    expect(codesOf(read('A Title', prose, 'Photographs by Lena Oduya'))).toContain('lone-credit')
  })
})

describe('a byline without an opener', () => {
  const credits = (...head: readonly string[]) => read('A Title', ...head, prose).article.byline

  it.each([
    [['Orla Fenwick'], ['Orla Fenwick']],
    [['Orla Fenwick and Tobias Aske'], ['Orla Fenwick', 'Tobias Aske']],
    [['Orla Fenwick | March 5, 2024'], ['Orla Fenwick']],
    [['March 5, 2024', 'Orla Fenwick'], ['Orla Fenwick']],
    [['Orla Fenwick · 5 min read'], ['Orla Fenwick']],
  ])('should be read right under the title: %s', (head, names) => {
    expect(credits(...head).map(({ agent }) => agent.name)).toEqual(names)
  })

  it('should have a job or an organisation behind a bar', () => {
    expect(credits('Ruta Varnas | Coast Correspondent')).toEqual([
      { agent: { kind: 'person', name: 'Ruta Varnas', jobTitle: 'Coast Correspondent' }, role: 'author' },
    ])
    expect(credits('Orla Fenwick and Ruta Varnas | Harbour Institute')[1]?.affiliations).toEqual([
      { name: 'Harbour Institute' },
    ])
  })

  it('should not be words that the text also writes small, nor a line further down', () => {
    expect(credits('Clock Tower')).toEqual([])
    expect(credits('What this is about', 'Orla Fenwick')).toEqual([])
  })

  it('should be less sure than one with an opener', () => {
    const sure = (head: string): number =>
      read('A Title', head, prose).messages.find(({ ruleId }) => ruleId === 'guessed-byline')?.confidence ?? 0
    expect(sure('Orla Fenwick')).toBeLessThan(sure('Orla Fenwick | 5 min read'))
    expect(sure('Orla Fenwick | 5 min read')).toBeLessThan(sure('By Orla Fenwick'))
  })
})

describe('an address beside a name', () => {
  it.each([
    ['By Orla Fenwick (orla@example.org)', '(orla@example.org)'],
    ['By Orla Fenwick @orla', '@orla'],
    ['By Orla Fenwick, Twitter: @orla', 'Twitter: @orla'],
    ['By Orla Fenwick <orla@example.org>', '<orla@example.org>'],
    ['By Orla Fenwick https://example.org/orla', 'https://example.org/orla'],
    ['By Orla Fenwick @orla@example.org', '@orla@example.org'],
  ])('should be residue, and not part of the byline: %s', (line, address) => {
    const imported = read('A Title', line, prose)
    expect(imported.article.byline.map(({ agent }) => agent.name)).toEqual(['Orla Fenwick'])
    expect(imported.article.bylineText).not.toContain('orla')
    expect(residueOf(imported)).toEqual([address])
    const { place } = imported.residue[0] ?? {}
    expect(place?.start.column).toBe(line.indexOf(address) + 1)
  })
})

describe('bylines of other scripts', () => {
  it.each([
    ['文／港まこと', '港まこと'],
    ['文＝港まこと', '港まこと'],
    ['記者：港まこと', '港まこと'],
    ['記者 港まこと', '港まこと'],
    ['作者：肖春芳', '肖春芳'],
    ['撰文：肖春芳', '肖春芳'],
    ['بقلم نوف الصواري', 'نوف الصواري'],
    ['بقلم/ نوف الصواري', 'نوف الصواري'],
    ['كتبت: نوف الصواري', 'نوف الصواري'],
    ['מאת נועה ים', 'נועה ים'],
    ['מאת: נועה ים', 'נועה ים'],
  ])('should be read in "%s"', (text, name) => {
    expect(namesIn(text)).toEqual([name])
  })
})

describe('a date before the prose', () => {
  it.each([
    ['Updated 4:15 pm, January 12, 2025', 'modified', '2025-01-12'],
    ['March 5, 2024', 'published', '2024-03-05'],
    ['2025-01-12', 'published', '2025-01-12'],
    ['Published on 12.1.2025', 'published', '2025-01-12'],
    ['Published: 12 March 2024', 'published', '2024-03-12'],
    ['12 March 2024 · 5 min read', 'published', '2024-03-12'],
    ['5 mars 2024', 'published', '2024-03-05'],
    ['2024年3月5日', 'published', '2024-03-05'],
    ['By Orla Fenwick | March 5, 2024', 'published', '2024-03-05'],
    ['By Orla Fenwick, March 5, 2024', 'published', '2024-03-05'],
  ] as const)('should be taken from "%s"', (line, fact, iso) => {
    const imported = read('A Title', line, prose)
    expect(imported.article.dates[fact]?.iso.slice(0, 10)).toBe(iso)
    expect(bodyOf(imported)).toEqual([`p ${prose}`])
    const [message] = imported.messages.filter(({ ruleId }) => ruleId === 'guessed-date')
    expect(message).toMatchObject({ path: `dates.${fact}`, place: { start: { line: 3 } } })
    expect(message?.confidence).toBeGreaterThan(0.6)
  })

  it('should be residue where the line says nothing else', () => {
    expect(residueOf(read('A Title', 'March 5, 2024', prose))).toEqual(['March 5, 2024'])
  })

  it('should be surer with an opener', () => {
    const sure = (line: string): number =>
      read('A Title', line, prose).messages.find(({ ruleId }) => ruleId === 'guessed-date')?.confidence ?? 0
    expect(sure('Published: March 5, 2024')).toBeGreaterThan(sure('March 5, 2024'))
  })

  it('should give way to what the caller says, with a message', () => {
    const imported = fromText(`A Title\n\nMarch 5, 2024\n\n${prose}`, { facts: { published: '2024-03-06' } })
    expect(imported.article.dates.published?.iso).toBe('2024-03-06')
    expect(codesOf(imported)).toContain('other-date')
    expect(codesOf(imported)).not.toContain('guessed-date')
  })

  it('should stay text where it may be two days, or none', () => {
    for (const line of ['Posted 4/5/2024', 'February 30, 2024']) {
      const imported = read('A Title', line, prose)
      expect(bodyOf(imported)).toEqual([`p ${line}`, `p ${prose}`])
      expect(codesOf(imported)).toContain('unread-date')
      expect(imported.article.dates).toEqual({})
    }
  })

  it('should be read by the language that the caller gave', () => {
    const published = (language: string) =>
      fromText(`A Title\n\nPosted 4/5/2024\n\n${prose}`, { facts: { language } }).article.dates.published?.iso
    expect(published('en-US')).toBe('2024-04-05')
    expect(published('en-GB')).toBe('2024-05-04')
  })

  it.each([
    'A boat on March 5, 2024. Photo: Marten Vale',
    'Twelve Hundred',
    'The order of 1888',
    'On March 5, 2024 it rained',
  ])('should not be taken from "%s"', (line) => {
    const imported = read('A Title', line, prose)
    expect(imported.article.dates).toEqual({})
    expect(codesOf(imported)).toContain('missing-date')
  })

  it('should not be taken from the prose or after it', () => {
    expect(read('A Title', prose, 'March 5, 2024', prose, '2024-03-06').article.dates).toEqual({})
  })
})
