import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Imported, phrasingText, type ReaderOptions } from '@offprint/core'
import { loadCase } from '@offprint/fixtures'
import { describe, expect, it } from 'vitest'
import { fromText } from '../src/index.js'
import { bodyOf, codesOf, residueOf } from './summary.js'

/** What a text off a think tank's site must come out as. */
interface Expected {
  readonly source: string
  readonly headings: readonly RegExp[]
  readonly credit: object
  readonly person: object
  readonly affiliation: string
  readonly residue: readonly string[]
  /** How many curly quotes it has. */
  readonly quotes: number
}

const facts = { url: 'https://example.org/tokyo-summit', published: '2023-03-20', language: 'en' }
const options: ReaderOptions = { name: 'source.txt', facts }

const standIn: Expected = {
  source: loadCase('text--scraped-think-tank').source,
  headings: [/^Introduction$/, /^Background$/, /^Neskaya’s Answer/, /^Conclusion$/],
  credit: {
    text: 'Henrik Aalto/Pool via REUTERS',
    creator: [{ kind: 'person', name: 'Henrik Aalto' }],
    pool: true,
    agency: 'REUTERS',
  },
  person: { kind: 'person', name: 'Mirela Stanek', jobTitle: 'Research Fellow' },
  affiliation: 'Lantern House',
  residue: ['icon_shareicon_mail', 'icon_shareicon_mail', 'Author', 'View all author posts'],
  quotes: 15,
}

const seedFile = join(import.meta.dirname, '../../../../shared/seeds/tokyo-summit.txt')
const hasSeed = existsSync(seedFile)

const seed: Expected = {
  source: hasSeed ? readFileSync(seedFile, 'utf8') : '',
  headings: [/^Introduction$/, /^Background$/, /^North-Korea’s Response/, /^Conclusion$/],
  credit: {
    text: 'Kiyoshi Ota/Pool via REUTERS',
    creator: [{ kind: 'person', name: 'Kiyoshi Ota' }],
    pool: true,
    agency: 'REUTERS',
  },
  person: { kind: 'person', name: 'Ezba Walayat', jobTitle: 'Research Associate' },
  affiliation: 'Pakistan House',
  residue: ['image_pdfimage_print', 'image_pdfimage_print', 'Author', 'Check author posts'],
  quotes: 20,
}

const wordsOf = (imported: Imported): string =>
  [imported.article.title, ...bodyOf(imported).map((text) => text.replace(/^\S+ /, '').replace(' | ', ' '))].join('\n')

function behavesLike({ source, headings, credit, person, affiliation, residue, quotes }: Expected): void {
  const read = (): Imported => fromText(source, options)

  it('should take the first line as the title', () => {
    expect(read().article.title).toBe(source.slice(0, source.indexOf('\n')))
  })

  it('should find exactly four headings, of depth 2', () => {
    const found = read().article.body.children.filter((node) => node.type === 'heading')
    expect(found).toHaveLength(headings.length)
    for (const [index, node] of found.entries()) {
      expect(node.depth).toBe(2)
      expect(phrasingText(node.children)).toMatch(headings[index] ?? /^$/)
    }
  })

  it('should find one figure without a picture, its credit apart from its caption', () => {
    const figures = read().article.body.children.filter((node) => node.type === 'figure')
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({ media: [], credit })
    expect(phrasingText(figures[0]?.caption ?? [])).not.toContain('REUTERS')
    expect(phrasingText(figures[0]?.caption ?? [])).toMatch(/\.$/)
  })

  it('should find four paragraphs in the order of the source', () => {
    const types = read().article.body.children.map(({ type }) => type)
    expect(types.filter((type) => type === 'paragraph')).toHaveLength(4)
    expect(types.indexOf('figure')).toBe(4)
  })

  it('should read the author box', () => {
    const { article } = read()
    expect(article.byline).toEqual([{ agent: person, role: 'author', affiliations: [{ name: affiliation }] }])
    expect(article.bylineText?.split('\n')).toHaveLength(2)
  })

  it('should set aside what the site wrote, with reasons and places', () => {
    const imported = read()
    expect(residueOf(imported)).toEqual(residue)
    for (const { text, reason, place } of imported.residue) {
      expect(reason).not.toBe('')
      expect(source.slice(place?.start.offset, place?.end.offset)).toBe(text)
    }
  })

  it('should report every guess with a confidence and a place', () => {
    const imported = read()
    const codes = codesOf(imported)
    expect(codes.filter((code) => code === 'guessed-heading')).toHaveLength(4)
    for (const code of ['guessed-title', 'guessed-caption', 'guessed-author-box', 'guessed-role']) {
      expect(codes).toContain(code)
    }
    for (const message of imported.messages) {
      expect(message.confidence).toBeGreaterThan(0)
      expect(message.confidence).toBeLessThan(1)
      expect(message.place).toBeDefined()
    }
  })

  it('should keep words and quotes byte for byte', () => {
    const aside = [...residue, ...(read().article.bylineText?.split('\n') ?? [])]
    const lines = source.split('\n').filter((line) => line !== '' && !aside.includes(line))
    expect(wordsOf(read()).split('\n')).toEqual(lines)
    expect(wordsOf(read()).match(/[‘’“”]/g)).toHaveLength(quotes)
  })

  it('should take URL, date and language from the caller alone', () => {
    const { article } = read()
    expect(article).toMatchObject({ id: facts.url, url: facts.url, slug: 'tokyo-summit', language: 'en' })
    expect(article.dates).toEqual({ published: { iso: '2023-03-20', precision: 'day' } })
  })

  it('should take no date, not even that of the caption, when the caller gave none', () => {
    const imported = fromText(source, { name: 'source.txt' })
    expect(imported.article.dates).toEqual({})
    expect(imported.article.language).toBe('und')
    expect(codesOf(imported)).toEqual(expect.arrayContaining(['missing-date', 'missing-language', 'minted-id']))
  })

  it('should give the same result twice', () => {
    expect(JSON.stringify(read())).toBe(JSON.stringify(read()))
  })
}

describe('the stand-in for the seed', () => behavesLike(standIn))

describe.skipIf(!hasSeed)('the seed (skipped where its file is not at hand)', () => behavesLike(seed))
