import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toEpub } from '../src/index.js'
import { mathsWriter } from '../src/maths.js'
import { assets, rich } from './book.js'
import { judge, make, one } from './judge.js'
import { nastyAssets, nastyBook } from './nasty-book.js'

const book = await make(rich, { assets })
const opf = book.file('package.opf')
const nasty = await make(nastyBook, { assets: nastyAssets, source: 'urn:isbn:9780306406157' })

describe('identifier, title and language', () => {
  it('should name one identifier as the book’s own, the same in the NCX (rule 7)', () => {
    expect(opf).toContain('unique-identifier="publication-id"')
    expect(opf).toContain('<dc:identifier id="publication-id">https://example.org/</dc:identifier>')
    expect(book.file('toc.ncx')).toContain('<meta name="dtb:uid" content="https://example.org/"/>')
  })

  it('should never leave title and language empty (rule 8)', async () => {
    const made = await make(createPublication({ title: '\u0001', slug: 'bare', articles: [] }))
    expect(made.file('package.opf')).toContain('<dc:title id="publication-title">bare</dc:title>')
    expect(made.file('package.opf')).toContain('<dc:language>und</dc:language>')
    expect(made.codes).toContain('epub/missing-language')
    expect(() => one([], { language: 'en_US' })).toThrow()
  })

  it('should list the languages of all chapters, the book’s first', () => {
    expect([...opf.matchAll(/<dc:language>([^<]*)/g)].map(([, tag]) => tag)).toEqual(['en', 'ar', 'ja'])
  })

  it('should carry ISBN, DOI and UUID with their kinds, and refuse wrong ones', async () => {
    const identifiers = [
      { kind: 'isbn' as const, value: '978-0-306-40615-7' },
      { kind: 'isbn' as const, value: '0-306-40615-2' },
      { kind: 'doi' as const, value: '10.1000/182' },
      { kind: 'uuid' as const, value: '123E4567-e89b-12d3-a456-426614174000' },
    ]
    const made = await make(one([]), { identifiers })
    const text = made.file('package.opf')
    expect(text).toContain('<dc:identifier id="identifier-1">urn:isbn:9780306406157</dc:identifier>')
    expect(text).toContain('refines="#identifier-1" scheme="onix:codelist5">15</meta>')
    expect(text).toContain('refines="#identifier-2" scheme="onix:codelist5">02</meta>')
    expect(text).toContain('<dc:identifier id="identifier-3">doi:10.1000/182</dc:identifier>')
    expect(text).toContain(
      '<dc:identifier id="identifier-4">urn:uuid:123e4567-e89b-12d3-a456-426614174000</dc:identifier>',
    )
    expect(await judge(made.bytes)).toEqual([])
    for (const wrong of [
      { kind: 'isbn' as const, value: '978-0-306-40615-8' },
      { kind: 'isbn' as const, value: '0-306-40615-1' },
      { kind: 'doi' as const, value: 'doi:1' },
      { kind: 'uuid' as const, value: 'x' },
    ]) {
      await expect(toEpub(one([]), { identifiers: [wrong] }), wrong.value).rejects.toThrow(
        `Unexpected \`${wrong.value}\``,
      )
    }
  })
})

describe('dates', () => {
  it('should state one modification in UTC without a fraction (rule 9)', () => {
    expect(opf.match(/<meta property="dcterms:modified">[^<]*/g)).toEqual([
      '<meta property="dcterms:modified">2024-03-01T12:00:00Z',
    ])
  })

  it.each([
    ['2024-02-29T09:30:00.250+09:00', '2024-02-29T00:30:00Z'],
    ['2024-02', '2024-02-01T12:00:00Z'],
    ['2024-02-29T23:59Z', '2024-02-29T23:59:00Z'],
  ])('should write %s as %s (rule 9)', async (modified, written) => {
    expect((await make(one([]), { modified })).file('package.opf')).toContain(`dcterms:modified">${written}<`)
  })

  it('should read a bare day in its own zone (rule 9)', async () => {
    const dates = { published: { iso: '2024-07-01', precision: 'day' as const, timeZone: 'Asia/Tokyo' } }
    expect((await make(one({ dates }))).file('package.opf')).toContain('dcterms:modified">2024-07-01T03:00:00Z<')
  })

  it('should say when no date is known, and make none up (rules 9, 10)', async () => {
    const made = await make(one([]))
    expect(made.file('package.opf')).toContain('1980-01-01T00:00:00Z')
    expect(made.file('package.opf')).not.toContain('dc:date')
    expect(made.codes).toContain('epub/missing-modified')
  })

  it('should state at most one date of publication, a real one (rule 10)', () => {
    expect(opf.match(/<dc:date>[^<]*/g)).toEqual(['<dc:date>2024-02-29'])
  })

  it.each(['soon', '2023-02-30', '2023-13-01', '20230101', '2023-01-01T25:00Z'])(
    'should refuse %s',
    async (modified) => {
      await expect(toEpub(rich, { modified })).rejects.toThrow(`Unexpected \`${modified}\` at \`modified\``)
    },
  )
})

describe('metadata', () => {
  it('should have no empty element, and refine nothing that is not there (rule 11)', () => {
    for (const text of [opf, nasty.file('package.opf')]) {
      expect(text).not.toMatch(/<(dc:\w+|meta)\b[^>]*[^/>]>\s*<\//)
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      for (const [, id] of text.matchAll(/refines="#([^"]+)"/g)) expect(ids).toContain(id)
      const prefixes = [...text.matchAll(/(?:property|scheme)="([a-z0-9]+):/g)].map(([, prefix]) => prefix)
      expect(
        prefixes.filter((prefix) => !['dcterms', 'schema', 'marc', 'onix', 'a11y'].includes(prefix ?? '')),
      ).toEqual([])
    }
  })

  it('should give everybody their relators and the form to sort by', async () => {
    expect(opf).toContain('<dc:creator id="person-1">Ada Quay</dc:creator>')
    expect(opf).toContain('<meta property="role" refines="#person-1" scheme="marc:relators">aut</meta>')
    expect(opf).toContain('<meta property="file-as" refines="#person-1">Quay, Ada</meta>')
    const nameParts = { given: 'Jan', family: 'Dijk', particle: 'van', suffix: 'Jr.' }
    const byline = [{ agent: { name: 'Jan van Dijk Jr.', nameParts }, role: 'translator' as const }]
    const credits = [{ agent: { kind: 'person' as const, name: 'Bo Editor' }, role: 'editor' as const }]
    const text = (await make(one({ byline }), { credits })).file('package.opf')
    expect(text).toMatch(/<dc:contributor id="person-1">Bo Editor<[\s\S]*marc:relators">edt<[\s\S]*person-2">Jan/)
    expect(text).toContain('<meta property="file-as" refines="#person-2">Dijk, Jan van, Jr.</meta>')
    expect(text).toContain('marc:relators">trl<')
  })

  it('should name the series in both dialects', async () => {
    const series = { name: 'Tides & Times', position: 2.5, kind: 'set' as const, id: 'urn:issn:1234-5679' }
    const made = await make(one([]), { series })
    const text = made.file('package.opf')
    expect(text).toContain('<meta property="belongs-to-collection" id="collection">Tides &amp; Times</meta>')
    expect(text).toContain('<meta property="collection-type" refines="#collection">set</meta>')
    expect(text).toContain('<meta property="group-position" refines="#collection">2.5</meta>')
    expect(text).toContain('<meta name="calibre:series" content="Tides &amp; Times"/>')
    expect(text).toContain('<meta name="calibre:series_index" content="2.5"/>')
    expect(await judge(made.bytes)).toEqual([])
    await expect(toEpub(one([]), { series: { name: 'x', position: -1 } })).rejects.toThrow('Unexpected `-1`')
  })

  it('should carry rights, publisher, description and subjects with their schemes', async () => {
    expect(opf).toContain('<dc:publisher>Marram House</dc:publisher>')
    expect(opf).toContain('<dc:rights>CC-BY-4.0</dc:rights>')
    expect(opf).toContain('<dc:subject>tides</dc:subject>')
    const text = nasty.file('package.opf')
    expect(text).toMatch(/<dc:subject id="subject-2">Tides<[\s\S]*property="authority" refines="#subject-2">https:/)
    expect(text).toContain('<meta property="term" refines="#subject-2">t"1</meta>')
    const holder = [{ kind: 'person' as const, name: 'Ada Quay' }]
    const made = await make(
      one([], { copyright: { year: '2024', holder }, license: { name: 'CC BY', url: 'https://example.org/l' } }),
    )
    expect(made.file('package.opf')).toContain('<dc:rights>© 2024 Ada Quay. CC BY (https://example.org/l)</dc:rights>')
  })
})

describe('manifest and spine', () => {
  it('should list every file and no other, each once, with ids that are names (rule 12)', () => {
    for (const made of [book, nasty]) {
      const items = [...made.file('package.opf').matchAll(/<item id="([^"]+)" href="([^"]+)"/g)]
      const there = made.paths.filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'))
      expect(items.map(([, , href]) => `EPUB/${href}`).sort()).toEqual([...there].sort())
      const ids = items.map(([, id]) => id as string)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => /^[a-z][a-z0-9-]*$/.test(id))).toBe(true)
    }
  })

  it('should state the properties of the final tree: no more, no fewer (rule 14)', async () => {
    const formula = [{ type: 'math' as const, value: 'x^2' }]
    const withMaths = await make(one(formula), { maths: mathsWriter() })
    expect(withMaths.file('package.opf')).toMatch(/href="chapter-001.xhtml"[^>]*properties="mathml"/)
    const kindle = await make(one(formula), { maths: mathsWriter(), profile: 'kindle' })
    expect(kindle.file('package.opf')).not.toContain('mathml')
    expect(kindle.file('chapter-001.xhtml')).toContain('<code>x^2</code>')
    expect(opf.match(/properties="[^"]*"/g)).toEqual(['properties="nav"', 'properties="cover-image"'])
  })

  it('should mark the cover for new readers and old', () => {
    expect(opf).toMatch(/<item id="picture-1" [^>]*properties="cover-image"\/>/)
    expect(opf).toContain('<meta name="cover" content="picture-1"/>')
  })

  it('should have every document in the spine, each once (rule 15)', () => {
    for (const made of [book, nasty]) {
      const text = made.file('package.opf')
      const documents = [...text.matchAll(/<item id="([^"]+)" href="[^"]+\.xhtml"/g)].map(([, id]) => id)
      const spine = [...text.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id)
      expect(spine.length).toBeGreaterThan(2)
      expect([...spine].sort()).toEqual([...documents].sort())
      expect(new Set(spine).size).toBe(spine.length)
    }
  })

  it('should turn pages from right to left in a book that is written so, or in columns', async () => {
    const arabic = createPublication({ title: 'P', language: 'ar', articles: [] })
    expect((await make(arabic)).file('package.opf')).toContain('page-progression-direction="rtl"')
    const japanese = await make(one([], { language: 'ja' }), { writing: 'vertical' })
    expect(japanese.file('package.opf')).toContain('page-progression-direction="rtl"')
    expect(japanese.file('package.opf')).toContain('<meta name="primary-writing-mode" content="vertical-rl"/>')
    expect(opf).not.toContain('page-progression-direction')
  })

  it('should state language and direction on the package and on every document (rule 28)', () => {
    expect(opf).toMatch(/<package [^>]*xml:lang="en" dir="ltr"/)
    for (const path of book.paths.filter((name) => name.endsWith('.xhtml'))) {
      expect(book.file(path.replace('EPUB/', '')), path).toMatch(
        /<html [^>]*lang="(\w+)" xml:lang="\1" dir="(ltr|rtl)"/,
      )
    }
    expect(book.file('chapter-002.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"')
    expect(book.file('chapter-001.xhtml')).toContain('<span lang="ar" dir="rtl" xml:lang="ar">')
  })
})

describe('accessibility', () => {
  const figure = (src: string, alt?: string) =>
    one([{ type: 'figure', media: [{ src, ...(alt === undefined ? {} : { alt }) }] }])
  const read = async (publication: Parameters<typeof make>[0], options = {}) =>
    (await make(publication, { assets, ...options })).file('package.opf')
  const of = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`schema:${name}">([^<]*)`, 'g'))].map(([, value]) => value)

  it('should claim text alternatives only where every picture has one (rule 29)', async () => {
    const described = await read(figure('a.png', 'Sea'))
    expect(of(described, 'accessMode')).toEqual(['textual', 'visual'])
    expect(of(described, 'accessModeSufficient')).toEqual(['textual', 'textual,visual'])
    expect(of(described, 'accessibilityFeature')).toContain('alternativeText')
    const undescribed = await read(figure('a.png'))
    expect(of(undescribed, 'accessModeSufficient')).toEqual(['textual,visual'])
    expect(of(undescribed, 'accessibilityFeature')).not.toContain('alternativeText')
    const decorated = await read(figure('a.png', 'decorative'))
    expect(of(decorated, 'accessMode')).toEqual(['textual'])
    expect(of(await read(one([])), 'accessMode')).toEqual(['textual'])
    // What is not in the book is not claimed of it.
    expect(of(await read(figure('gone.gif', 'Sea')), 'accessMode')).toEqual(['textual'])
  })

  it('should claim formulas, printed pages, readings and headings only where there are any (rule 29)', async () => {
    const features = async (...args: Parameters<typeof read>) => of(await read(...args), 'accessibilityFeature')
    const plain = await features(one([]))
    expect(plain).toEqual(['tableOfContents', 'readingOrder', 'displayTransformability'])
    expect(await features(one([]), { styles: 'p { margin: 0 }' })).not.toContain('displayTransformability')
    const maths = one([{ type: 'math', value: 'x' }])
    expect(await features(maths, { maths: mathsWriter() })).toContain('MathML')
    expect(await features(maths)).not.toContain('MathML')
    const pages = one([{ type: 'pageBreak', label: '1' }])
    expect(await features(pages, { source: 'urn:x:y' })).toEqual(
      expect.arrayContaining(['pageBreakMarkers', 'pageNavigation']),
    )
    expect(await features(pages)).not.toContain('pageNavigation')
    expect(await features(rich)).toEqual(expect.arrayContaining(['rubyAnnotations', 'structuralNavigation']))
  })

  it('should know no hazard but of what moves (rule 29)', async () => {
    const { movingGif, gif } = await import('./pictures.js')
    const hazard = async (bytes: Uint8Array) =>
      of(await read(figure('a.gif', 'x'), { assets: async () => ({ bytes }) }), 'accessibilityHazard')
    expect(await hazard(movingGif)).toEqual(['unknown'])
    expect(await hazard(gif)).toEqual(['none'])
  })

  it('should sum up in the book’s language', async () => {
    expect(of(await read(one([], { language: 'de' })), 'accessibilitySummary')).toEqual([
      'Ein Textbuch mit Überschriften und Inhaltsverzeichnis.',
    ])
  })

  it('should say of conformance only what somebody signs for, and what is not false (rule 30)', async () => {
    expect(opf).not.toMatch(/conformsTo|certifiedBy/)
    const conformance = {
      level: 'WCAG 2.1 Level AA' as const,
      certifiedBy: 'Marram & House',
      report: 'https://example.org/r',
    }
    const signed = await make(figure('a.png', 'Sea'), { assets, conformance })
    expect(signed.file('package.opf')).toContain('id="conformance">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>')
    expect(signed.file('package.opf')).toContain(
      '<meta property="a11y:certifiedBy" refines="#conformance">Marram &amp; House</meta>',
    )
    expect(await judge(signed.bytes)).toEqual([])
    const wrong = await make(figure('a.png'), { assets, conformance })
    expect(wrong.file('package.opf')).not.toMatch(/conformsTo|certifiedBy/)
    expect(wrong.messages.find(({ code }) => code === 'epub/false-conformance')?.severity).toBe('error')
    await expect(toEpub(one([]), { conformance: { ...conformance, certifiedBy: ' ' } })).rejects.toThrow('who signs')
    await expect(toEpub(one([]), { conformance: { ...conformance, report: 'x' } })).rejects.toThrow('Unexpected `x`')
  })
})
