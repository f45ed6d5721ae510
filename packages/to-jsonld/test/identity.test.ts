import { createPublication } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAgentDirectory } from '../src/identity/create-agent-directory.js'
import { iriOf } from '../src/identity/iri-of.js'
import { nodeId } from '../src/identity/node-id.js'
import { pageUrl } from '../src/identity/page-url.js'

const base = 'https://example.org/'
const person = (name: string, url?: string) =>
  ({ kind: 'person', name, ...(url === undefined ? {} : { url }) }) as const

describe('nodeId', () => {
  it('should join kind and names to the address, and continue a fragment', () => {
    expect(nodeId(base, 'article')).toBe('https://example.org/#article')
    expect(nodeId(base, 'person', 'Ada Rook & Co. 47')).toBe('https://example.org/#person:Ada_Rook_%26_Co._47')
    expect(nodeId(base, 'person', 'ليلى')).toBe('https://example.org/#person:ليلى')
    expect(nodeId('https://example.org/team#ada', 'person')).toBe('https://example.org/team#ada:person')
  })

  it('should give different names different ids, all of them absolute and none a counter', () => {
    const names = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(names, names, (one, other) => {
        const [first, second] = [nodeId(base, 'person', ...one), nodeId(base, 'person', ...other)]
        expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(other))
        expect(URL.canParse(first)).toBe(true)
        expect(first).not.toMatch(/\s/)
        expect(first).not.toMatch(/#\/?[a-z-]*\/?\d+$/i)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('iriOf', () => {
  it('should take the URL, else an id that consumers know, else a name made of the id', () => {
    expect(iriOf({ id: 'tag:example.org,2024:a', url: 'https://EXAMPLE.org/a' })).toBe('https://example.org/a')
    expect(iriOf({ id: 'urn:uuid:1' })).toBe('urn:uuid:1')
    const minted = iriOf({ id: 'tag:example.org,2024:a' })
    expect(minted).toMatch(/^urn:uuid:/)
    expect(iriOf({ id: 'tag:example.org,2024:a' })).toBe(minted)
    expect(iriOf({ id: 'tag:example.org,2024:b' })).not.toBe(minted)
  })
})

describe('pageUrl', () => {
  it('should leave the fragment off, and refuse what is no web page', () => {
    expect(pageUrl('https://example.org/team#ada')).toBe('https://example.org/team')
    expect(pageUrl('../b', 'https://example.org/x/a')).toBe('https://example.org/b')
    expect(pageUrl('mailto:a@example.org')).toBeUndefined()
    expect(pageUrl('/b')).toBeUndefined()
  })
})

describe('createAgentDirectory', () => {
  const directory = createAgentDirectory(
    createPublication({
      title: 'Notes',
      url: base,
      publisher: { name: 'Harbour House', kind: 'organisation', url: 'https://example.org/house' },
      people: [person('Ada Rook', 'https://example.org/people/ada')],
      articles: [
        {
          title: 'A',
          url: 'https://example.org/a',
          byline: [
            { agent: person('Kit Lowe', 'https://example.org/team') },
            { agent: person('Una Brice', 'https://example.org/team') },
            { agent: person('Jo Vane', 'https://example.org/jo') },
            { agent: person('Jo Vane', 'https://elsewhere.example/jo') },
          ],
        },
      ],
    }),
  )

  it('should know somebody by name whom the publication knows by address', () => {
    expect(directory(person('Ada Rook'))).toEqual(directory(person('Ada Rook', 'https://example.org/people/ada')))
    expect(directory(person('Harbour House'))).toEqual({
      id: 'https://example.org/house#organization',
      type: 'Organization',
      url: 'https://example.org/house',
    })
  })

  it('should tell apart those who share a page', () => {
    expect(directory(person('Kit Lowe')).id).toBe('https://example.org/team#person:Kit_Lowe')
    expect(directory(person('Una Brice')).id).toBe('https://example.org/team#person:Una_Brice')
  })

  it('should not guess which of two namesakes is meant', () => {
    expect(directory(person('Jo Vane')).id).toBe('https://example.org/#person:Jo_Vane')
  })

  it('should name whoever has no address by the publication', () => {
    expect(directory(person('Ola Munk'))).toEqual({ id: 'https://example.org/#person:Ola_Munk', type: 'Person' })
  })
})
