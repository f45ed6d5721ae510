import { createPublication, type Flow, type Phrasing } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toEpub } from '../src/index.js'
import { mathsWriter } from '../src/maths.js'
import { assets, rich } from './book.js'
import { elementsOf, judge, make, one, parseXml } from './judge.js'
import { nastyAssets, nastyBook } from './nasty-book.js'
import { png } from './pictures.js'

const text = (value: string): Phrasing => ({ type: 'text', value })
const p = (...children: Phrasing[]): Flow => ({ type: 'paragraph', children })
const link = (url: string, words = 'words'): Phrasing => ({ type: 'link', url, children: [text(words)] })
const first = async (body: readonly Flow[] | object, options = {}) =>
  (await make(one(body), options)).file('chapter-001.xhtml')

const whole = { assets: nastyAssets, source: 'urn:isbn:9780306406157', maths: mathsWriter() }
const nasty = await make(nastyBook, whole)
const documents = nasty.paths
  .filter((path) => path.endsWith('.xhtml'))
  .map((path) => [path, nasty.file(path.replace('EPUB/', ''))] as const)

/** Ids of a document. */
const idsOf = (xhtml: string): readonly string[] => [...xhtml.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id as string)

describe('markup', () => {
  it('should be well-formed, without characters that XML cannot hold (rule 5)', () => {
    for (const [path, xhtml] of documents) {
      parseXml(xhtml)
      expect(xhtml, path).not.toMatch(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>|&(?!amp;|lt;|gt;|quot;|#x)/,
      )
    }
  })

  it('should escape titles, labels and attributes alike (rule 6)', async () => {
    const title = 'A & B < "C" > \'D\' ]]>'
    const made = await make(one([{ type: 'heading', depth: 2, children: [text(title)] }], { title }))
    for (const name of ['package.opf', 'nav.xhtml', 'toc.ncx', 'title.xhtml', 'colophon.xhtml', 'chapter-001.xhtml']) {
      parseXml(made.file(name))
      if (name !== 'colophon.xhtml') expect(made.file(name), name).toContain('A &amp; B &lt; "C" &gt; \'D\' ]]&gt;')
    }
  })

  it('should hold legal parents and children alone, whatever stands in what (rule 22)', () => {
    const blocks = 'p div ul ol dl table figure section aside blockquote pre h1 h2 h3 h4 h5 h6 hr details'.split(' ')
    const parents: Readonly<Record<string, readonly string[]>> = {
      li: ['ul', 'ol'],
      tr: ['thead', 'tbody'],
      td: ['tr'],
      th: ['tr'],
      caption: ['table'],
      dt: ['dl'],
      dd: ['dl'],
      figcaption: ['figure'],
      summary: ['details'],
      rt: ['ruby'],
    }
    const seen = new Set<string>()
    for (const [path, xhtml] of documents) {
      for (const { name, inside } of elementsOf(xhtml)) {
        seen.add(name)
        const where = `${path} ${[...inside, name].join('>')}`
        if (blocks.includes(name)) expect(inside, where).not.toContain('p')
        if (name === 'a' || name === 'time') expect(inside, where).not.toContain(name)
        if (name in parents) expect(parents[name], where).toContain(inside.at(-1))
      }
      expect(xhtml, path).not.toMatch(/<(tr|thead|tbody|table|dl)>\s*<\/\1>/)
    }
    expect([...seen].filter((name) => /^(center|font|tt|big|acronym|o:p|marquee)$/.test(name))).toEqual([])
    expect(seen.size).toBeGreaterThan(40)
  })

  it('should let no cell out of its group of rows, and in each row and column one begin (rule 22)', async () => {
    const cell = (value: string, more: object = {}) => ({
      type: 'tableCell' as const,
      children: [text(value)],
      ...more,
    })
    const table = (...rows: ReturnType<typeof cell>[][]): Flow => ({
      type: 'table',
      align: [],
      children: rows.map((children) => ({ type: 'tableRow', children })),
    })
    expect(await first([table([cell('a', { rowSpan: 2 }), cell('b')], [cell('c')], [cell('d'), cell('e')])])).toContain(
      '<thead><tr><th rowspan="2" scope="col">a</th>'.replace('rowspan="2" scope="col"', 'scope="col" rowspan="2"'),
    )
    const moved = await first([table([cell('a', { rowSpan: 2 }), cell('b')], [cell('c')])])
    expect(moved).toContain('<td>c</td></tr></thead></table>')
    expect(await first([table([cell('a', { rowSpan: 2 }), cell('b', { rowSpan: 2 })], [])])).toContain(
      '<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead></table>',
    )
    expect(await first([table([cell('a', { colSpan: 2 })], [cell('b', { colSpan: 2 })])])).not.toContain('colspan')
    expect(await first([{ type: 'table', align: [], caption: [text('Lost')], children: [] }])).not.toContain('<table')
  })

  it('should allow attributes by name and value (rule 23)', () => {
    const names =
      'id class lang xml:lang dir title role aria-label aria-labelledby epub:type href src alt width height scope colspan ' +
      'rowspan style start datetime cite xmlns xmlns:epub rel type hidden display alttext'
    const values: Readonly<Record<string, RegExp>> = {
      width: /^(\d+|-?[\d.]+em)$/,
      height: /^(\d+|-?[\d.]+em)$/,
      colspan: /^[1-9]\d*$/,
      rowspan: /^[1-9]\d*$/,
      start: /^\d+$/,
      dir: /^(ltr|rtl|auto)$/,
      datetime: /^\d{4}(-\d\d){0,2}/,
      style: /^text-align: (left|right|center)$/,
    }
    for (const [path, xhtml] of documents) {
      for (const { name, inside, attributes } of elementsOf(xhtml)) {
        expect(attributes['xml:lang'], path).toBe(attributes.lang)
        for (const [key, value] of Object.entries(attributes)) {
          if (!inside.includes('math')) expect(names.split(' '), `${path} ${name}`).toContain(key)
          if (values[key] !== undefined) expect(value, `${path} ${name} ${key}`).toMatch(values[key])
        }
      }
    }
  })

  it('should hold no script, form, frame or object (rule 24)', () => {
    for (const [path, xhtml] of documents) {
      expect(xhtml, path).not.toMatch(/<(script|iframe|form|input|button|object|embed|audio|video)\b/)
    }
    expect(nasty.file('package.opf')).not.toContain('scripted')
  })

  it('should not let one time stand in another', async () => {
    const time = (children: Phrasing[]): Phrasing => ({ type: 'time', datetime: '2024-02-29', children })
    expect(await first([p(time([time([text('now')])]))])).toContain(
      '<time datetime="2024-02-29"><span>now</span></time>',
    )
  })
})

describe('links', () => {
  const kinds: readonly (readonly [string, string | undefined])[] = [
    ['https://example.org/x?a=1&b=2', 'https://example.org/x?a=1&amp;b=2'],
    ['http://example.org/a b/%zz', 'http://example.org/a%20b/%25zz'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+4420', 'tel:+4420'],
    ['../x', 'https://example.org/x'],
    ['https://example.org/?q=[1]|{2}#f#g', 'https://example.org/?q=%5B1%5D%7C%7B2%7D#f%23g'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['ftp://example.org/', undefined],
    ['http://exa mple.org/', undefined],
  ]

  it.each(kinds)('should lead from %s to %s (rule 18)', async (url, href) => {
    const made = await make(one([p(link(url))]))
    const xhtml = made.file('chapter-001.xhtml')
    if (href === undefined) expect(xhtml).toContain('<p>words</p>')
    else expect(xhtml).toContain(`<a href="${href}">words</a>`)
    expect(made.codes.includes('epub/unusable-url')).toBe(href === undefined)
  })

  it('should lead to other chapters by file and id, back and forward (rules 18, 19)', async () => {
    const chapter = (name: string, other: string) => ({
      title: name,
      url: `https://example.org/${name}`,
      language: 'en',
      body: [
        { type: 'heading' as const, depth: 2 as const, data: { id: 'same' }, children: [text('Same')] },
        p(
          link(`${other}#same`),
          link(`${other}#none`, 'dead'),
          link(`https://example.org/${name}#same`, 'here'),
          link('#same'),
        ),
      ],
    })
    const made = await make(
      createPublication({ title: 'P', language: 'en', articles: [chapter('a', 'b'), chapter('b', 'a')] }),
    )
    expect(made.file('chapter-001.xhtml')).toContain('<a href="chapter-002.xhtml#c2-same">words</a>')
    expect(made.file('chapter-002.xhtml')).toContain('<a href="chapter-001.xhtml#c1-same">words</a>')
    expect(made.file('chapter-001.xhtml')).toContain('<a href="chapter-002.xhtml">dead</a><a href="#c1-same">here</a>')
    expect(made.codes.filter((code) => code === 'epub/dead-fragment')).toHaveLength(2)
    expect(await judge(made.bytes)).toEqual([])
  })

  it('should have ids that occur once in the whole book, and are names in any edition of XML (rule 19)', () => {
    const ids = documents.filter(([path]) => path.includes('chapter-')).flatMap(([, xhtml]) => idsOf(xhtml))
    expect(ids.length).toBeGreaterThan(30)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^c\d+[-_][\w.\u0621-\u064a-]+$/.test(id))).toEqual([])
  })

  it('should give an author’s id way where it is one of a note (rule 19)', async () => {
    const xhtml = await first([
      { type: 'heading', depth: 2, data: { id: 'fn-1' }, children: [text('Mine')] },
      p(link('#fn-1'), { type: 'footnoteReference', identifier: 'x' }),
      { type: 'footnoteDefinition', identifier: 'x', children: [p(text('Note'))] },
    ])
    expect(xhtml).toContain('<h2 id="c1-_fn-1">')
    expect(xhtml).toContain('<a href="#c1-_fn-1">words</a>')
    expect(xhtml).toContain('<a href="#c1-fn-1" id="c1-fnref-1" role="doc-noteref" epub:type="noteref">')
    expect(xhtml).toContain('<aside id="c1-fn-1"')
  })

  it('should say something: a link without words gives way to what is in it (rule 32)', async () => {
    const picture: Phrasing = { type: 'image', url: 'a.png', alt: 'decorative' }
    const made = await make(one([p({ type: 'link', url: 'https://example.org/x', children: [picture] })]), { assets })
    expect(made.file('chapter-001.xhtml')).toContain('<p><img src="pictures/a.png" alt=""/></p>')
    expect(made.codes).toContain('epub/empty-link')
  })
})

describe('resources', () => {
  it('should come from inside the book, whatever is referred to (rule 20)', () => {
    for (const [path, xhtml] of documents) expect(xhtml, path).not.toMatch(/(?:src|poster)="(?!pictures\/)/)
    expect(nasty.file('style.css')).not.toMatch(/@import|url\(/)
    expect(nasty.file('package.opf')).not.toMatch(/remote-resources|href="https?:[^"]*" media-type/)
  })

  it('should make files of data URLs, and leave out what is no picture in them (rule 21)', async () => {
    const data = `data:application/octet-stream;base64,${btoa(String.fromCharCode(...png))}`
    const asked: string[] = []
    const body: Flow[] = [data, 'data:image/png;base64,%%%', 'data:text/html,<b>x</b>'].map((src, index) => ({
      type: 'figure',
      media: [{ src, alt: `Alt ${index}` }],
    }))
    const made = await make(one(body), { assets: async (src) => void asked.push(src) })
    expect(asked).toEqual([])
    expect(made.paths.filter((path) => path.includes('pictures'))).toEqual(['EPUB/pictures/picture.png'])
    expect(made.file('chapter-001.xhtml')).toContain('<img src="pictures/picture.png" alt="Alt 0"/>')
    expect(made.file('chapter-001.xhtml')).toContain('<p class="missing-picture">Alt 1</p>')
    expect(made.codes.filter((code) => code === 'epub/unsupported-picture')).toHaveLength(2)
    expect(made.messages.every(({ reason }) => reason.length < 400)).toBe(true)
  })

  it('should never have an invented text alternative (rule 31)', async () => {
    const inline: Flow = p({ type: 'image', url: 'a.png' })
    const embed: Flow = { type: 'embed', url: 'https://example.org/x', title: 'Film', thumbnail: { src: 'a.png' } }
    const body: Flow[] = [
      { type: 'figure', media: [{ src: 'a.png' }] },
      { type: 'gallery', children: [{ type: 'figure', media: [{ src: 'a.png' }] }] },
      inline,
      embed,
    ]
    const made = await make(one({ hero: { media: [{ src: 'a.png' }] }, body }, { cover: { src: 'a.png' } }), { assets })
    const shown = [...made.file('chapter-001.xhtml').matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt]) => alt)
    expect(shown).toEqual(['', '', '', '', ''])
    expect(made.codes.filter((code) => code === 'epub/image-without-alt')).toHaveLength(5)
    expect(made.file('cover.xhtml')).toContain('<img src="pictures/a.png" alt=""/>')
    expect(made.codes).toContain('epub/cover-without-alt')
    expect(await judge(made.bytes)).toEqual([])
  })
})

describe('structure', () => {
  it('should contain each document in the order of the spine, with labels that are not empty (rule 16)', () => {
    const nav = nasty.file('nav.xhtml')
    const toc = nav.slice(nav.indexOf('epub:type="toc" role'))
    const targets = [...toc.matchAll(/<a href="([^"#]+)(?:#([^"]*))?">([^<]*)<\/a>/g)]
    const spine = [...nasty.file('package.opf').matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => `${id}.xhtml`)
    const files = [...new Set(targets.map(([, file]) => file))]
    expect(files).toEqual(spine.filter((file) => file !== 'nav.xhtml' && file !== 'cover.xhtml'))
    for (const [, file = '', id, label] of targets) {
      expect(label?.trim()).not.toBe('')
      if (id !== undefined) expect(idsOf(nasty.file(file)), `${file}#${id}`).toContain(id)
    }
    expect(nav.match(/epub:type="toc" role/g)).toHaveLength(1)
    expect(nav).not.toMatch(/<ol><\/ol>|<ol\/>/)
  })

  it('should nest the contents as headings are nested', async () => {
    const heading = (depth: 2 | 3, words: string): Flow => ({ type: 'heading', depth, children: [text(words)] })
    const made = await make(one([heading(2, 'One'), heading(3, 'Two'), heading(2, 'Three')]))
    expect(made.file('nav.xhtml')).toContain(
      '<li><a href="chapter-001.xhtml">A</a><ol><li><a href="chapter-001.xhtml#c1-one">One</a><ol><li><a href="chapter-001.xhtml#c1-two">Two</a></li></ol></li><li><a href="chapter-001.xhtml#c1-three">Three</a></li></ol></li>',
    )
    expect(made.file('toc.ncx')).toContain('<meta name="dtb:depth" content="3"/>')
  })

  it('should name landmarks once each (rule 16)', () => {
    const nav = nasty.file('nav.xhtml')
    const types = [...nav.matchAll(/<a epub:type="([^"]+)"/g)].map(([, type]) => type)
    expect(types).toEqual(['cover', 'titlepage', 'toc', 'bodymatter', 'colophon'])
  })

  it('should list printed pages flat and in order, and name the printed book (rule 17)', async () => {
    const pages = (...labels: string[]): Flow[] => labels.map((label) => ({ type: 'pageBreak', label }))
    const made = await make(one(pages('xii', '1', '<2>')), { source: 'urn:isbn:9780306406157' })
    expect(made.file('nav.xhtml')).toContain(
      '<ol><li><a href="chapter-001.xhtml#c1_page-1">xii</a></li><li><a href="chapter-001.xhtml#c1_page-2">1</a></li><li><a href="chapter-001.xhtml#c1_page-3">&lt;2&gt;</a></li></ol>',
    )
    expect(made.file('chapter-001.xhtml')).toContain('role="doc-pagebreak" aria-label="xii"')
    expect(made.file('package.opf')).toContain('<dc:source id="source">urn:isbn:9780306406157</dc:source>')
    expect(made.file('package.opf')).toContain('<meta property="source-of" refines="#source">pagination</meta>')
    expect(await judge(made.bytes)).toEqual([])
    const without = await make(one(pages('1')))
    expect(without.file('nav.xhtml')).not.toContain('page-list')
    expect(without.codes).toContain('epub/left-out-page-break')
  })

  it('should write formulas as MathML with their namespace and words (rule 25)', async () => {
    const made = await make(one([{ type: 'math', value: 'x^2 < "y"' }]), { maths: mathsWriter() })
    expect(made.file('chapter-001.xhtml')).toContain(
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" alttext="x^2 &lt; &quot;y&quot;">',
    )
    expect(await judge(made.bytes)).toEqual([])
  })

  it('should have a type of the vocabulary with every role, and the other way round (rule 27)', () => {
    const roles = new Set<string>()
    for (const [path, xhtml] of documents) {
      for (const [tag] of xhtml.matchAll(/<(?!html)[a-z0-9]+ [^>]*>/g)) {
        const role = /role="(doc-[^"]+)"/.exec(tag)?.[1]
        if (role === undefined) continue
        roles.add(role)
        const type = /epub:type="([^"]+)"/.exec(tag)?.[1]
        expect(type, `${path} ${tag}`).toBe(role.replace('doc-pagelist', 'doc-page-list').replace('doc-', ''))
      }
      expect(xhtml).not.toMatch(/<(head|meta|title|link)\b[^>]*epub:type/)
    }
    expect(roles.size).toBeGreaterThan(9)
  })

  it('should begin at h1 and jump no level, with no heading empty (rule 32)', () => {
    for (const [path, xhtml] of documents) {
      if (!path.includes('chapter-')) continue
      const levels = [...xhtml.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
      expect(levels[0], path).toBe(1)
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1)
      levels.reduce((before, level) => {
        expect(level, path).toBeLessThanOrEqual(before + 1)
        return level
      })
      expect(xhtml, path).not.toMatch(/<h[1-6][^>]*>\s*<\/h/)
    }
  })

  it('should show notes that pop up, and work as links without', async () => {
    const xhtml = await first([
      p({ type: 'footnoteReference', identifier: 'x' }),
      { type: 'footnoteDefinition', identifier: 'x', children: [p(text('The note.'))] },
    ])
    expect(xhtml).toContain('<a href="#c1-fn-1" id="c1-fnref-1" role="doc-noteref" epub:type="noteref">1</a>')
    expect(xhtml).toContain(
      '<aside id="c1-fn-1" role="doc-footnote" epub:type="footnote"><p><span class="note-number">1.</span> The note. <a href="#c1-fnref-1" role="doc-backlink"',
    )
  })

  it('should keep the words of summary, caption, credit and authors apart', async () => {
    const made = await make(rich, { assets })
    const xhtml = made.file('chapter-001.xhtml')
    expect(xhtml).toContain('<span class="caption">Low tide</span> <span class="credit">Ada Quay</span>')
    expect(xhtml).toContain('<strong>Ada Quay</strong>, Pilot, Harbour Office')
  })
})

describe('front and back matter', () => {
  const article = (title: string, section: string, more: object = {}) => ({
    title,
    url: `https://example.org/${title}`,
    language: 'en',
    section: [section],
    byline: ['Ada Quay'],
    ...more,
  })
  const book = createPublication({
    title: 'P',
    language: 'en',
    articles: [
      article('a', 'News', { series: { name: 'S', position: 2 } }),
      article('b', 'Views', { byline: ['Bo Reed'] }),
      article('c', 'News', {
        series: { name: 'S', position: 1 },
        license: 'CC-BY-4.0',
        corrections: [{ date: '2024-03-01', kind: 'correction', content: [p(text('It was high.'))] }],
      }),
    ],
  })
  const order = async (options: object) =>
    [...(await make(book, options)).file('toc.ncx').matchAll(/<text>([a-c]|News|Views)<\/text>/g)].map(
      ([, title]) => title,
    )

  it('should keep the publication’s order, or put series or sections together', async () => {
    expect(await order({})).toEqual(['a', 'b', 'c'])
    expect(await order({ order: 'series' })).toEqual(['c', 'a', 'b'])
    expect(await order({ order: 'section' })).toEqual(['a', 'c', 'b'])
  })

  it('should put sections under pages of their own', async () => {
    expect(await order({ parts: 'section' })).toEqual(['News', 'a', 'Views', 'b', 'News', 'c'])
    expect(await order({ parts: 'section', order: 'section' })).toEqual(['News', 'a', 'c', 'Views', 'b'])
    const made = await make(book, { parts: 'section' })
    expect(made.file('part-1.xhtml')).toContain('<section epub:type="part" role="doc-part" class="part"')
    expect(made.file('nav.xhtml')).toContain('<a epub:type="bodymatter" href="part-1.xhtml">')
    expect(await judge(made.bytes)).toEqual([])
  })

  it('should tell in the colophon who wrote, under which licence, and what was corrected', async () => {
    const made = await make(book)
    const colophon = made.file('colophon.xhtml')
    expect(colophon).toContain('<a href="chapter-003.xhtml">c</a></strong>, Ada Quay')
    expect(colophon).toContain('Licence: CC-BY-4.0')
    expect(colophon).toContain('Corrections: 2024-03-01: It was high.')
    expect(colophon).toContain('<a href="https://example.org/a">https://example.org/a</a>')
  })

  it('should list contributors with their chapters', async () => {
    const made = await make(book)
    expect(made.file('contributors.xhtml')).toContain(
      '<h2>Ada Quay</h2><ul><li><a href="chapter-001.xhtml">a</a></li><li><a href="chapter-003.xhtml">c</a></li></ul>',
    )
    const bare = await make(book, { pages: { colophon: false, contributors: false } })
    expect(bare.paths.filter((path) => /colophon|contributors/.test(path))).toEqual([])
    expect(await judge(await toEpub(book, { pages: { colophon: false, contributors: false } }))).toEqual([])
  })
})
