import { splitNames } from '@offprint/facts'
import { describe, expect, it } from 'vitest'
import { article, read, said } from './read-source.js'

describe('splitNames', () => {
  it.each([
    ['Ada Quay', ['Ada Quay']],
    ['By Ada Quay', ['Ada Quay']],
    ['Ada Quay and Ben Lock', ['Ada Quay', 'Ben Lock']],
    ['Ada Quay, Ben Lock & Cy Mole', ['Ada Quay', 'Ben Lock', 'Cy Mole']],
    ['Ada Quay, Jr. and Ben Lock, PhD', ['Ada Quay, Jr.', 'Ben Lock, PhD']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['ジョン・スミス、汐崎 真帆', ['ジョン・スミス', '汐崎 真帆']],
    ['Institute for Rivers and Estuaries', ['Institute for Rivers and Estuaries']],
  ])('should part `%s`', (text, names) => {
    expect(splitNames(text).names).toEqual(names)
  })

  it('should know that more had a hand in it', () => {
    expect(splitNames('Ada Quay, Ben Lock et al.')).toMatchObject({ names: ['Ada Quay', 'Ben Lock'], open: true })
  })

  it('should doubt a single word among names', () => {
    expect(splitNames('Ada and Ben Lock').confidence).toBeLessThan(1)
  })
})

describe('byline', () => {
  it('should keep the text as it stood beside the names, and say that it was parted', () => {
    const { article: found, messages } = read('', 'author: By Ada Quay and Ben Lock\n')
    expect(found.bylineText).toBe('By Ada Quay and Ben Lock')
    expect(found.byline.map(({ agent, role }) => [agent.name, role])).toEqual([
      ['Ada Quay', 'author'],
      ['Ben Lock', 'author'],
    ])
    expect(said(messages)).toEqual(['names-split@6'])
  })

  it('should take a Markdown link for a name with an address', () => {
    expect(article('author: "[Ben Lock](https://example.org/ben)"\n').byline[0]?.agent).toEqual({
      kind: 'person',
      name: 'Ben Lock',
      url: 'https://example.org/ben',
    })
  })

  it('should take each item of a list for one name', () => {
    expect(article('authors: ["Quay, Ada and Sons"]\n').byline.map(({ agent }) => agent.name)).toEqual([
      'Quay, Ada and Sons',
    ])
  })

  it('should resolve a reference, and change the person for this article alone', () => {
    expect(article('authors: [{ref: ada, role: Editor, jobTitle: Pilot, affiliation: SALT}]\n').byline).toEqual([
      {
        agent: { kind: 'person', id: 'ada', name: 'Ada Quay', jobTitle: 'Pilot' },
        role: 'editor',
        affiliations: [{ name: 'SALT' }],
      },
    ])
  })

  it('should write an ORCID iD in the form of its registry', () => {
    const { agent } = article('authors: {name: J, orcid: 0000-0002-1825-0097}\n').byline[0] ?? {}
    expect(agent?.orcid).toBe('https://orcid.org/0000-0002-1825-0097')
  })
})
