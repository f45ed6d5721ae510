import { describe, expect, it } from 'vitest'
import { type ParsedRole, parseRole } from '../src/judge/parse-role.js'
import { defaultRules } from '../src/rules/default-rules.js'
import { bodyOf, codesOf, prose, read, residueOf } from './summary.js'

const role = (text: string): Omit<ParsedRole, 'confidence'> | undefined => {
  const parsed = parseRole(text, defaultRules)
  if (parsed === undefined) return undefined
  const { confidence, ...rest } = parsed
  expect(confidence).toBeGreaterThan(0.5)
  return rest
}

describe('a role', () => {
  it.each([
    ['Research Fellow, Lantern House', 'Research Fellow', 'Lantern House'],
    ['Lantern House, Research Fellow', 'Research Fellow', 'Lantern House'],
    ['Archivist at the Tarn Haven Harbour Trust', 'Archivist', 'Tarn Haven Harbour Trust'],
    ['Archivist at Lantern House', 'Archivist', 'Lantern House'],
    ['Director of the Harbour Institute', 'Director', 'Harbour Institute'],
    [
      'Professor of Coastal Law and Policy, Institute for Rivers',
      'Professor of Coastal Law and Policy',
      'Institute for Rivers',
    ],
    ['Senior Fellow, Sea Program, Lantern House', 'Senior Fellow', 'Sea Program, Lantern House'],
  ])('should be job and affiliation: %s', (text, jobTitle, affiliation) => {
    expect(role(text)).toEqual({ jobTitle, affiliation })
  })

  it('should be a job alone or an organisation alone', () => {
    expect(role('Director of Research')).toEqual({ jobTitle: 'Director of Research' })
    expect(role('Lantern House')).toEqual({ affiliation: 'Lantern House' })
  })

  it.each([
    'She writes about the sea.',
    'in lower case throughout',
    'One, Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen',
  ])('should not be read in "%s"', (text) => {
    expect(role(text)).toBeUndefined()
  })
})

describe('an author box', () => {
  it.each(['Author', 'About the author', 'Written by', 'ABOUT THE AUTHOR:', 'Autor', 'الكاتب', '著者'])(
    'should be read under the label %s',
    (label) => {
      const imported = read('A Title', prose, label, 'Orla Fenwick', 'Research Fellow, Lantern House')
      expect(imported.article.byline).toEqual([
        {
          agent: { kind: 'person', name: 'Orla Fenwick', jobTitle: 'Research Fellow' },
          role: 'author',
          affiliations: [{ name: 'Lantern House' }],
        },
      ])
      expect(imported.article.bylineText).toBe('Orla Fenwick\nResearch Fellow, Lantern House')
      expect(residueOf(imported)).toEqual([label])
      expect(bodyOf(imported)).toEqual([`p ${prose}`])
    },
  )

  it('should report name and role, each with confidence and place', () => {
    const { messages } = read('A Title', prose, 'Author', 'Orla Fenwick', 'Research Fellow, Lantern House')
    const of = (code: string) => messages.find(({ ruleId }) => ruleId === code)
    expect(of('guessed-author-box')).toMatchObject({ confidence: 0.9, path: 'byline', place: { start: { line: 7 } } })
    expect(of('guessed-role')).toMatchObject({ confidence: 0.85, path: 'byline', place: { start: { line: 9 } } })
  })

  it('should do without a role', () => {
    const imported = read('A Title', prose, 'Author', 'Orla Fenwick', 'She writes about the sea.')
    expect(imported.article.byline).toEqual([{ agent: { kind: 'person', name: 'Orla Fenwick' }, role: 'author' }])
    expect(bodyOf(imported)).toEqual([`p ${prose}`, 'p She writes about the sea.'])
  })

  it('should have one person under a singular and several under a plural', () => {
    const people = ['Orla Fenwick', 'Research Fellow, Lantern House', 'Tobias Aske', 'Archivist at the Trust']
    const names = (label: string): readonly string[] =>
      read('A Title', prose, label, ...people).article.byline.map(({ agent }) => agent.name)
    expect(names('Author')).toEqual(['Orla Fenwick'])
    expect(names('Authors')).toEqual(['Orla Fenwick', 'Tobias Aske'])
  })

  it('should lose its link, also with a number glued to it', () => {
    const box = ['Author', 'Orla Fenwick', 'Research Fellow, Lantern House', 'Check author poststotal 16']
    expect(residueOf(read('A Title', prose, ...box))).toEqual(['Author', 'Check author poststotal 16'])
  })

  it('should add to the byline at the head what it says of the same person', () => {
    const box = ['Author', 'Orla Fenwick', 'Research Fellow, Lantern House']
    const imported = read('A Title', 'By Orla Fenwick and Tobias Aske', prose, ...box)
    expect(imported.article.byline).toEqual([
      {
        agent: { kind: 'person', name: 'Orla Fenwick', jobTitle: 'Research Fellow' },
        role: 'author',
        affiliations: [{ name: 'Lantern House' }],
      },
      { agent: { kind: 'person', name: 'Tobias Aske' }, role: 'author' },
    ])
    expect(residueOf(imported)).toEqual(['Author', 'Orla Fenwick'])
  })

  it('should be kept and marked when no name follows its label', () => {
    const imported = read('A Title', prose, 'About the author', 'She writes about the sea.')
    expect(imported.article.byline).toEqual([])
    expect(bodyOf(imported)).toContain('p About the author')
    expect(codesOf(imported)).toContain('possible-author-box')
  })

  it('should have several people under a plural, each with a role, an address or neither', () => {
    const imported = read(
      ...['A Title', prose, 'About the authors'],
      ...['Orla Fenwick', 'Research Fellow, Lantern House', 'orla@example.org'],
      ...['Tobias Aske', 'Lena Oduya', 'Archivist at the Harbour Trust'],
    )
    expect(imported.article.byline.map(({ agent }) => [agent.name, agent.jobTitle])).toEqual([
      ...[
        ['Orla Fenwick', 'Research Fellow'],
        ['Tobias Aske', undefined],
        ['Lena Oduya', 'Archivist'],
      ],
    ])
    expect(residueOf(imported)).toEqual(['About the authors', 'orla@example.org'])
    expect(bodyOf(imported)).toEqual([`p ${prose}`])
  })

  it('should read a name and its role on one line', () => {
    expect(read('A Title', prose, 'Author', 'Orla Fenwick, Research Fellow, Lantern House').article.byline).toEqual([
      {
        agent: { kind: 'person', name: 'Orla Fenwick', jobTitle: 'Research Fellow' },
        role: 'author',
        affiliations: [{ name: 'Lantern House' }],
      },
    ])
  })

  it('should take sentences about the authors as their biographies', () => {
    const bios = ['Orla Fenwick is an archivist at Lantern House.', 'Tobias Aske, who draws, lives by the sea.']
    const imported = read('A Title', prose, 'About the authors', ...bios)
    expect(imported.article.byline).toEqual([
      {
        agent: { kind: 'person', name: 'Orla Fenwick', bio: [{ type: 'text', value: bios[0] }] },
        role: 'author',
      },
    ])
    expect(codesOf(imported)).toContain('guessed-bio')
    expect(bodyOf(imported)).toEqual([`p ${prose}`, `p ${bios[1]}`])
  })

  it('should do without a label where it speaks of somebody whom the head names', () => {
    const bio = 'Orla Fenwick is an archivist at Lantern House.'
    const imported = read('A Title', 'By Orla Fenwick', prose, bio)
    expect(imported.article.byline[0]?.agent.bio).toEqual([{ type: 'text', value: bio }])
    expect(bodyOf(imported)).toEqual([`p ${prose}`])
    const role = read('A Title', 'By Orla Fenwick', prose, 'Orla Fenwick', 'Research Fellow, Lantern House')
    expect(role.article.byline[0]?.agent.jobTitle).toBe('Research Fellow')
  })

  it('should not take a sentence about somebody else, nor the first sentence of the prose', () => {
    expect(bodyOf(read('A Title', 'By Orla Fenwick', prose, 'Tobias Aske is an archivist.'))).toHaveLength(2)
    const about = `Orla Fenwick is an archivist. ${prose}`
    expect(bodyOf(read('A Title', 'By Orla Fenwick', about, prose, prose))[0]).toBe(`p ${about}`)
  })

  it('should be looked for in the last ten blocks only', () => {
    const rest = Array.from({ length: 10 }, () => prose)
    expect(read('A Title', prose, 'Author', 'Orla Fenwick', ...rest).article.byline).toEqual([])
  })
})
