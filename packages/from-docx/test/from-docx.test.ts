import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportedItem, ReaderOptions } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { importerVersion } from '../src/importer.js'
import { docxImporter, fromDocx } from '../src/index.js'
import { type DocumentParts, paragraph, picture, run, table, writeDocx } from './write-docx.js'

const text = (value: string) => ({ type: 'text', value })
const line = (value: string) => ({ type: 'paragraph', children: [text(value)] })
const prose = 'The sands at the mouth of the river can be crossed on foot for two hours at low water, and never else.'

const read = (parts: DocumentParts | string, options?: ReaderOptions): Promise<ImportedItem> =>
  fromDocx(writeDocx(typeof parts === 'string' ? { body: parts } : parts), options)
const bodyOf = async (body: string): Promise<unknown> =>
  (await read(paragraph('T', 'Title') + body)).article.body.children
const rulesOf = ({ messages }: ImportedItem): readonly string[] => messages.map(({ ruleId }) => ruleId)

describe('the title', () => {
  test('is of the style Title, with the subtitle of its own', async () => {
    const { article, messages } = await read(
      paragraph('Crossing', 'Title') +
        paragraph('A <guide> & more', 'Subtitle') +
        paragraph('Part', 'Heading1') +
        paragraph(prose),
    )
    expect(article).toMatchObject({ title: 'Crossing', subtitle: [text('A <guide> & more')] })
    expect(article.body.children).toMatchObject([{ type: 'heading', depth: 2 }, line(prose)])
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('guessed-title')
  })

  test.each([
    ['the first heading', paragraph('Crossing', 'Heading1') + paragraph(prose), undefined, 0.9],
    ['the document’s properties', paragraph(prose) + paragraph(prose), '<dc:title>Crossing</dc:title>', 0.6],
    ['the first line', paragraph('Crossing') + paragraph(prose), '<dc:title>Word Document</dc:title>', 0.5],
  ])('is guessed from %s', async (origin, body, core, confidence) => {
    const item = await read({ body, ...(core === undefined ? {} : { core }) })
    expect(item.article.title).toBe('Crossing')
    expect(item.messages.find(({ ruleId }) => ruleId === 'guessed-title')).toMatchObject({
      confidence,
      reason: expect.stringContaining(origin),
    })
    expect(JSON.stringify(item.article.body)).not.toContain('Crossing')
  })

  test('that is missing is said to be', async () => {
    const item = await read(paragraph(prose) + paragraph(prose), { name: 'drafts/crossing.docx' })
    expect(item.article.title).toBe('crossing')
    expect(rulesOf(item)).toContain('missing-title')
  })
})

describe('the byline', () => {
  test('is the line under the title', async () => {
    const { article } = await read(paragraph('T', 'Title') + paragraph('By Ada Quay and Ben Lock') + paragraph(prose))
    expect(article.byline.map(({ agent }) => agent.name)).toEqual(['Ada Quay', 'Ben Lock'])
    expect(article.bylineText).toBe('By Ada Quay and Ben Lock')
    expect(article.body.children).toEqual([line(prose)])
  })

  test('is of its style', async () => {
    const { article } = await read(paragraph('T', 'Title') + paragraph('Ada Quay', 'Byline') + paragraph(prose))
    expect(article.byline.map(({ agent }) => agent.name)).toEqual(['Ada Quay'])
  })

  test('is guessed from the properties', async () => {
    const item = await read({ body: paragraph(prose), core: '<dc:creator>Ada Quay;Ben Lock</dc:creator>' })
    expect(item.article.byline.map(({ agent }) => agent.name)).toEqual(['Ada Quay', 'Ben Lock'])
    expect(item.messages.find(({ ruleId }) => ruleId === 'guessed-byline')?.confidence).toBe(0.5)
  })

  test('is no program’s name, and no sentence', async () => {
    const item = await read({
      body: paragraph('T', 'Title') + paragraph('By the river there is a mole.') + paragraph(prose),
      core: '<dc:creator>python-docx</dc:creator>',
    })
    expect(item.article.byline).toEqual([])
    expect(rulesOf(item)).toContain('missing-byline')
  })
})

test('the properties are read', async () => {
  const { article } = await read(
    {
      body: paragraph(prose),
      core: '<dcterms:created xsi:type="dcterms:W3CDTF">2020-01-02T03:04:05Z</dcterms:created><dcterms:modified>2021-01-02T03:04:05Z</dcterms:modified><cp:keywords>sand, water;sand</cp:keywords><dc:description>On &amp; off</dc:description><dc:language>fr</dc:language>',
    },
    { facts: { url: 'https://example.org/a', published: '2022-01-01', language: 'de' } },
  )
  expect(article).toMatchObject({
    id: 'https://example.org/a',
    language: 'fr',
    summary: 'On & off',
    tags: [{ label: 'sand' }, { label: 'water' }],
    dates: {
      created: { iso: '2020-01-02T03:04:05Z' },
      modified: { iso: '2021-01-02T03:04:05Z' },
      published: { iso: '2022-01-01' },
    },
    source: { importer: 'from-docx' },
  })
})

test('the language is that of the spelling, where nobody says', async () => {
  const item = await read({ body: paragraph(prose), language: 'pt-BR' })
  expect(item.article.language).toBe('pt-BR')
  expect(rulesOf(item)).toContain('guessed-language')
  expect(rulesOf(await read(paragraph(prose)))).toContain('missing-language')
})

describe('text', () => {
  test('keeps its marks', async () => {
    const marked = [
      ['<w:b/>', 'strong'],
      ['<w:i/>', 'emphasis'],
      ['<w:u w:val="single"/>', 'underline'],
      ['<w:strike/>', 'delete'],
      ['<w:highlight w:val="yellow"/>', 'mark'],
      ['<w:smallCaps/>', 'smallCaps'],
      ['<w:vertAlign w:val="superscript"/>', 'superscript'],
      ['<w:vertAlign w:val="subscript"/>', 'subscript'],
    ] as const
    for (const [properties, type] of marked)
      expect(await bodyOf(paragraph(run('a ') + run('b', properties)))).toEqual([
        { type: 'paragraph', children: [text('a '), { type, children: [text('b')] }] },
      ])
  })

  test('of quotations and source text', async () => {
    expect(
      await bodyOf(
        paragraph('a', 'Quote') +
          paragraph(prose) +
          paragraph('b', 'IntenseQuote') +
          paragraph('c  d', 'HTMLPreformatted') +
          paragraph('e', 'HTMLPreformatted'),
      ),
    ).toMatchObject([
      { type: 'blockquote', children: [line('a')] },
      line(prose),
      { type: 'blockquote', children: [line('b')] },
      { type: 'code', value: 'c  d\ne' },
    ])
  })

  test('of tables', async () => {
    expect(
      await bodyOf(
        paragraph('Table 1: Tides', 'Caption') +
          table(
            [
              ['a', 'b'],
              ['c', 'd'],
            ],
            true,
          ),
      ),
    ).toMatchObject([
      {
        type: 'table',
        caption: [text('Table 1: Tides')],
        children: [{ children: [{ children: [text('a')] }, {}] }, { children: [{ children: [text('c')] }, {}] }],
      },
    ])
  })

  test('of links', async () => {
    const { article } = await read({
      body:
        paragraph('T', 'Title') +
        paragraph(`<w:hyperlink r:id="l1">${run('a')}</w:hyperlink>`) +
        paragraph(`<w:hyperlink r:id="l2">${run('b')}</w:hyperlink>`),
      links: { l1: 'https://example.org/?a=1&b=2', l2: 'javascript:alert(1)' },
    })
    expect(article.body.children).toMatchObject([
      { children: [{ type: 'link', url: 'https://example.org/?a=1&b=2' }] },
      line('b'),
    ])
  })

  test('of notes', async () => {
    const { article, residue } = await read({
      body: paragraph('T', 'Title') + paragraph(`${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`),
      footnotes: `<w:footnote w:id="2">${paragraph('b')}</w:footnote>`,
    })
    expect(article.body.children).toEqual([
      {
        type: 'paragraph',
        children: [text('a'), { type: 'footnoteReference', identifier: 'footnote-2', label: '1' }, text('.')],
      },
      { type: 'footnoteDefinition', identifier: 'footnote-2', label: '1', children: [line('b')] },
    ])
    expect(residue).toHaveLength(1)
  })

  test('that is not the article’s is residue', async () => {
    const item = await read({
      body:
        paragraph('T', 'Title') +
        paragraph('Contents 1', 'TOC1') +
        paragraph(`${run('a')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run('b')}</w:ins>`) +
        paragraph(`<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>`) +
        paragraph(`<w:fldSimple w:instr="X">${run('field')}</w:fldSimple>`),
      comments: `<w:comment w:id="1">${paragraph('Say more')}</w:comment>`,
      header: paragraph('Draft'),
    })
    expect(item.article.body.children).toEqual([line('ab')])
    expect(item.residue.map(({ text }) => text).sort()).toEqual([
      'Contents 1',
      'Draft',
      'Say more',
      'field',
      'gone',
      'x+y',
    ])
    expect(rulesOf(item)).toEqual(
      expect.arrayContaining([
        'ignored-comments',
        'ignored-deletions',
        'unread-formulas',
        'unread-text',
        'left-out-contents',
      ]),
    )
  })

  test('of a frame in two forms is read once', async () => {
    const frame = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`
    const body = paragraph(
      `<w:r><mc:AlternateContent><mc:Choice>${frame('a')}${frame('b')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${frame('a')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    const { article, residue } = await read(paragraph('T', 'Title') + body)
    expect(article.body.children).toEqual([line('a')])
    expect(residue.map(({ text }) => text)).toEqual(['b'])
  })

  test('of a style that nobody knows is read as any other', async () => {
    const item = await read(paragraph('T', 'Title') + paragraph(prose, 'Odd'))
    expect(item.article.body.children).toEqual([line(prose)])
    expect(item.messages.find(({ ruleId }) => ruleId === 'unknown-style')?.reason).toContain('Odd Style')
  })
})

describe('pictures', () => {
  const bytes = Uint8Array.of(137, 80, 78, 71, 1, 2, 3)

  test('come along, named by their place, with caption and alternative', async () => {
    const { article, assets } = await read({
      body:
        paragraph('T', 'Title') +
        paragraph(picture('p1', 'A boat')) +
        paragraph('The boat. Photo: Ada Quay', 'Caption') +
        paragraph(picture('p2')),
      pictures: { p1: { name: 'x.png', bytes }, p2: { name: 'y.jpeg', bytes: bytes.slice(1) } },
    })
    expect(article.body.children).toEqual([
      {
        type: 'figure',
        media: [{ src: 'image-1.png', alt: 'A boat' }],
        caption: [text('The boat.')],
        credit: { text: 'Photo: Ada Quay', creator: [{ kind: 'person', name: 'Ada Quay' }] },
      },
      { type: 'figure', media: [{ src: 'image-2.jpg' }] },
    ])
    expect(assets).toEqual([
      { src: 'image-1.png', bytes },
      { src: 'image-2.jpg', bytes: bytes.slice(1) },
    ])
  })

  test('that browsers do not show are reported', async () => {
    const item = await read({
      body: paragraph('T', 'Title') + paragraph(picture('p1', 'A')),
      pictures: { p1: { name: 'x.emf', bytes } },
    })
    expect(item.assets?.map(({ src }) => src)).toEqual(['image-1.emf'])
    expect(rulesOf(item)).toContain('picture-format')
  })
})

test('the importer takes chunks of any size', async () => {
  const bytes = writeDocx({ body: paragraph('T', 'Title') + paragraph(prose) })
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
    bytes.subarray(index * 7, index * 7 + 7),
  )
  const items: ImportedItem[] = []
  for await (const item of docxImporter.import(chunks, { name: 'a.docx' })) items.push(item)
  expect(items.map(({ article }) => article.title)).toEqual(['T'])
})

test('the same file gives the same article', async () => {
  const bytes = writeDocx({ body: paragraph('T', 'Title') + paragraph(prose) })
  expect(await fromDocx(bytes)).toEqual(await fromDocx(bytes.slice()))
})

test('a document without text is said to be empty', async () => {
  expect(rulesOf(await read(''))).toContain('empty-body')
})

test('articles name the version of this package', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(importerVersion).toBe(version)
})
