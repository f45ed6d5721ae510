import { EpubCheck } from '@likecoin/epubcheck-ts'
import { hostilePublication, hostileStrings, testAdapter } from '@offprint/conformance'
import { type Article, createPublication, type Message } from '@offprint/core'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { epubAdapter, toEpub } from '../src/index.js'
import { assets, filesOf, pixel, rich } from './book.js'

const parseXml = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

const judge = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { messages } = await EpubCheck.validate(new Uint8Array(bytes))
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message }) => `${id} ${message}`)
}

const one = (fields: object) =>
  createPublication({
    title: 'P',
    language: 'en',
    articles: [{ title: 'A', url: 'https://example.org/a', language: 'en', ...fields }],
  })

const files = await filesOf(rich, { assets })
const file = (name: string): string => files.get(`EPUB/${name}`) ?? ''

testAdapter('epub', () => epubAdapter(), { publications: [rich], assets })

describe('the container', () => {
  it('should begin with mimetype, stored and without extra field (rule 1)', async () => {
    const bytes = await toEpub(rich)
    expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect([bytes[8], bytes[28]]).toEqual([0, 0])
  })

  it('should hold nothing but the container file in META-INF, and ASCII names (rules 3, 4)', () => {
    const paths = [...files.keys()]
    expect(paths.filter((path) => path.startsWith('META-INF'))).toEqual(['META-INF/container.xml'])
    expect(paths.every((path) => /^[\w./-]+$/.test(path))).toBe(true)
  })

  it('should list every file and no other in the manifest (rule 12)', () => {
    const listed = [...file('package.opf').matchAll(/<item [^>]*href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`)
    const there = [...files.keys()].filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'))
    expect(listed.sort()).toEqual(there.sort())
  })
})

describe('the package document', () => {
  it('should state one modification in UTC without a fraction (rule 9)', () => {
    expect(file('package.opf').match(/<meta property="dcterms:modified">[^<]*/g)).toEqual([
      '<meta property="dcterms:modified">2024-03-01T12:00:00Z',
    ])
  })

  it('should give authors their relator and file-as (rule 11)', () => {
    const opf = file('package.opf')
    expect(opf).toContain('<dc:creator id="person-1">Ada Quay</dc:creator>')
    expect(opf).toContain('<meta property="role" refines="#person-1" scheme="marc:relators">aut</meta>')
    expect(opf).toContain('<meta property="file-as" refines="#person-1">Quay, Ada</meta>')
  })

  it('should use the same identifier in the NCX (rule 7)', () => {
    expect(file('package.opf')).toContain('<dc:identifier id="publication-id">https://example.org/</dc:identifier>')
    expect(file('toc.ncx')).toContain('<meta name="dtb:uid" content="https://example.org/"/>')
  })

  it('should mark the cover for new readers and old', () => {
    expect(file('package.opf')).toMatch(/<item id="picture-1" [^>]*properties="cover-image"\/>/)
    expect(file('package.opf')).toContain('<meta name="cover" content="picture-1"/>')
  })

  it('should claim text alternatives only where every picture has one (rule 29)', async () => {
    const figure = (alt?: string) =>
      one({ body: [{ type: 'figure', media: [{ src: 'a.png', ...(alt === undefined ? {} : { alt }) }] }] })
    const opf = async (alt?: string) => (await filesOf(figure(alt), { assets })).get('EPUB/package.opf') ?? ''
    expect(await opf('Sea')).toContain('alternativeText')
    expect(await opf()).not.toContain('alternativeText')
    expect(await opf()).not.toContain('accessModeSufficient">textual<')
    expect((await filesOf(one({}))).get('EPUB/package.opf')).not.toContain('visual')
  })

  it('should say nothing of conformance that nobody signed for (rule 30)', () => {
    expect(file('package.opf')).not.toMatch(/conformsTo|certifiedBy/)
  })

  it('should turn pages from right to left in a book that is written so', async () => {
    const book = createPublication({
      title: 'P',
      language: 'ar',
      articles: [{ title: 'A', url: 'https://example.org/a' }],
    })
    expect((await filesOf(book)).get('EPUB/package.opf')).toContain('page-progression-direction="rtl"')
  })

  it('should say when no date is known, and make none up (rule 9)', async () => {
    const heard: Message[] = []
    const book = await filesOf(one({}), { report: (message) => heard.push(message) })
    expect(book.get('EPUB/package.opf')).toContain('1980-01-01T00:00:00Z')
    expect(book.get('EPUB/package.opf')).not.toContain('dc:date')
    expect(heard.map(({ code }) => code)).toContain('epub/missing-modified')
  })
})

describe('chapters', () => {
  it('should have lang and xml:lang alike, and a direction (rule 28)', () => {
    expect(file('chapter-002.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"')
  })

  it('should pair every role with its epub:type (rule 27)', () => {
    expect(file('chapter-001.xhtml')).toContain('role="doc-chapter" aria-labelledby="c1_title" epub:type="chapter"')
    expect(file('chapter-001.xhtml')).toMatch(/role="doc-noteref" epub:type="noteref"/)
  })

  it('should level headings so that none jumps (rule 32)', () => {
    expect(file('chapter-002.xhtml')).toContain('<h2 id="c2-الماء">')
  })

  it('should lead to other chapters by file, with fragments that are there (rules 18, 19)', () => {
    expect(file('chapter-002.xhtml')).toContain('href="chapter-001.xhtml"')
    expect(file('chapter-002.xhtml')).toContain('href="chapter-003.xhtml#c3-section-a"')
  })

  it('should have no remote picture, script, frame or form (rules 20, 24)', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.xhtml'))
        expect(text, path).not.toMatch(/<(script|iframe|form|object|audio|video)|src="(https?:|data:)/)
    }
  })

  it('should show caption and credit apart, and who the author is', () => {
    expect(file('chapter-001.xhtml')).toContain(
      '<span class="caption">Low tide</span> <span class="credit">Ada Quay</span>',
    )
    expect(file('chapter-001.xhtml')).toContain('<strong>Ada Quay</strong>, Pilot, Harbour Office')
  })
})

describe('pictures', () => {
  it('should be read through the asset source alone, each once (rule 34)', async () => {
    const asked: string[] = []
    const body = [1, 2].map(() => ({ type: 'figure', media: [{ src: 'file:///etc/passwd', alt: 'x' }] }))
    const book = one({ hero: { media: [{ src: '../a.png', alt: 'y' }] }, body })
    const inside = await filesOf(book, {
      assets: async (src) => {
        asked.push(src)
        return src === '../a.png' ? { bytes: pixel } : undefined
      },
    })
    expect(asked).toEqual(['../a.png', 'file:///etc/passwd'])
    expect([...inside.keys()].filter((path) => path.includes('pictures'))).toEqual(['EPUB/pictures/a.png'])
  })

  it('should be what their bytes say, and nothing else (rule 13)', async () => {
    const heard: string[] = []
    const body = ['page.png', 'cut.png'].map((src) => ({ type: 'figure', media: [{ src, alt: `Words of ${src}` }] }))
    const html = new TextEncoder().encode('<!doctype html><title>404</title>')
    const sources = new Map([
      ['page.png', html],
      ['cut.png', pixel.subarray(0, 40)],
    ])
    const inside = await filesOf(one({ body }), {
      assets: async (src) => ({ bytes: sources.get(src) ?? html }),
      report: ({ code }) => heard.push(code),
    })
    expect([...inside.keys()].some((path) => path.includes('pictures'))).toBe(false)
    expect(inside.get('EPUB/chapter-001.xhtml')).toContain('Words of page.png')
    expect(heard.filter((code) => code === 'epub/unsupported-picture')).toHaveLength(2)
  })

  it('should never get an invented text alternative (rule 31)', async () => {
    const heard: string[] = []
    await toEpub(one({ body: [{ type: 'figure', media: [{ src: 'a.png' }] }] }), {
      assets,
      report: ({ code }) => heard.push(code),
    })
    expect(heard).toContain('epub/image-without-alt')
  })
})

describe('validity', () => {
  it('should pass EPUBCheck’s rules with every kind of node', async () => {
    expect(await judge(await toEpub(rich, { assets }))).toEqual([])
    expect(await judge(await toEpub(rich))).toEqual([])
  })

  it('should pass with nothing but a title', async () => {
    expect(
      await judge(await toEpub(createPublication({ title: 'P', articles: [{ title: 'A', id: 'urn:x:1' }] }))),
    ).toEqual([])
  })

  it.each(hostileStrings)('should pass and be well-formed with %j everywhere (rules 5, 6)', async (words) => {
    const book = hostilePublication(words)
    expect(await judge(await toEpub(book, { assets }))).toEqual([])
    for (const [path, text] of await filesOf(book, { assets })) if (/\.(xhtml|opf|ncx|xml)$/.test(path)) parseXml(text)
  })

  it('should keep every word of an article', async () => {
    const [article] = rich.articles as readonly [Article]
    expect(file('chapter-001.xhtml').match(/Some words/g)?.length).toBeGreaterThan(
      JSON.stringify(article.body).match(/"value":"Some words"/g)?.length ?? 0,
    )
  })
})

describe('options', () => {
  it('should refuse a date that is none', async () => {
    await expect(toEpub(rich, { modified: 'soon' })).rejects.toThrow('Unexpected `soon` at `modified`')
  })
})
