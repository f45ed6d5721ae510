import { describe, expect, it } from 'vitest'
import { article, blocks, failure, read, said, whole } from './read-source.js'

const only = (body: string) => {
  const [first, ...others] = blocks(body)
  expect(others).toEqual([])
  return first
}

describe('nodes as JSON of the model', () => {
  it('should be those nodes', () => {
    expect(only('```json offprint-node\n{"type":"paragraph","children":[]}\n```')).toMatchObject({
      type: 'paragraph',
      children: [],
    })
    expect(only('a :node[]{json=\'{"type":"emphasis","children":[]}\'} b')).toMatchObject({
      children: [{ value: 'a ' }, { type: 'emphasis', children: [] }, { value: ' b' }],
    })
  })

  it.each(['nonsense', '{"type":"paragraph"}', '{"type":"text","value":"x"}', '[]'])(
    'should be code and reported where they are none: %s',
    (json) => {
      const { article: made, messages, residue } = read(`\`\`\`json offprint-node\n${json}\n\`\`\``)
      expect(made.body.children).toMatchObject([{ type: 'code', lang: 'json', value: json }])
      expect(said(messages)).toEqual(['unreadable-node@7'])
      expect(residue).toHaveLength(1)
    },
  )

  it('should not bring an address that runs something', () => {
    const json = '{"type":"paragraph","children":[{"type":"link","url":"javascript:x","children":[]}]}'
    expect(only(`\`\`\`json offprint-node\n${json}\n\`\`\``)).toMatchObject({ type: 'code' })
  })

  it('should not bring control characters', () => {
    const json = '{"type":"paragraph","children":[{"type":"text","value":"a\\u0007b"}]}'
    expect(only(`\`\`\`json offprint-node\n${json}\n\`\`\``)).toMatchObject({ children: [{ value: 'ab' }] })
  })
})

describe('attributes of what has no place for them', () => {
  it('should go to the one block inside', () => {
    expect(only(':::with{#p1 lang=ja dir=ltr}\nx\n:::')).toMatchObject({
      type: 'paragraph',
      data: { id: 'p1', lang: 'ja', dir: 'ltr' },
    })
    expect(only(':::with{spread=true}\n- a\n:::')).toMatchObject({ type: 'list', spread: true })
  })

  it('should go to the first of several, and be reported', () => {
    const { article: made, messages } = read(':::with{#a}\nx\n\ny\n:::')
    expect(made.body.children).toMatchObject([{ data: { id: 'a' } }, { type: 'paragraph' }])
    expect(said(messages)).toEqual(['wrong-content@7'])
  })

  it('should go to the one node of a line, and keep a text of its own', () => {
    expect(only('a:with[b]{lang=ja}:with[*c*]{#d}')).toMatchObject({
      children: [{ value: 'a' }, { value: 'b', data: { lang: 'ja' } }, { type: 'emphasis', data: { id: 'd' } }],
    })
  })

  it('should keep a picture in its paragraph', () => {
    expect(only(':with[![Sea](a.png)]')).toMatchObject({ type: 'paragraph', children: [{ type: 'image', alt: 'Sea' }] })
  })

  it('should go to an item, a cell and a term that they stand in', () => {
    expect(only('- ::own{#i checked=true spread=true}\n  x')).toMatchObject({
      children: [{ data: { id: 'i' }, checked: true, spread: true, children: [{ type: 'paragraph' }] }],
    })
    expect(only('| :own[a]{colspan=2 scope=row #c} | :own[]{absent} |\n| - | - |\n| b | c |')).toMatchObject({
      children: [
        { children: [{ colSpan: 2, scope: 'row', data: { id: 'c' }, children: [{ value: 'a' }] }] },
        { children: [{}, {}] },
      ],
    })
    expect(only(':::definitions\n- :own[t]{#t}\n\n  x\n\n  ::description{lang=ja}\n\n  y\n:::')).toMatchObject({
      children: [
        { type: 'descriptionTerm', data: { id: 't' } },
        { type: 'descriptionDetails', children: [{ children: [{ value: 'x' }] }] },
        { type: 'descriptionDetails', data: { lang: 'ja' } },
      ],
    })
  })
})

describe('further directives', () => {
  it('should read a picture with a size, a citation, and what the model does not know', () => {
    const body =
      ':image[Sea]{src="a.png" width=20} :citation[Hale]{items=\'[{"id":"h"}]\'} :foreign[x]{type=y raw="<y>"}'
    expect(only(body)).toMatchObject({
      children: [
        { type: 'image', url: 'a.png', alt: 'Sea', width: 20 },
        {},
        { type: 'citation', items: [{ id: 'h' }] },
        {},
        { type: 'unknownPhrasing', originalType: 'y', raw: '<y>', children: [{ value: 'x' }] },
      ],
    })
    expect(only(':::foreign[html]\n```raw\n<hr>\n```\n\nx\n:::')).toMatchObject({
      type: 'unknown',
      originalType: 'html',
      raw: '<hr>',
      fallback: [{ type: 'paragraph' }],
    })
  })

  it('should keep a note where it stands, with a name of any shape', () => {
    expect(blocks('x:note[1]{to="FN 1"}\n\n:::note[1]{to="FN 1"}\none\n:::\n\ny')).toMatchObject([
      { children: [{}, { type: 'footnoteReference', identifier: 'FN 1', label: '1' }] },
      { type: 'footnoteDefinition', identifier: 'FN 1', label: '1' },
      { type: 'paragraph' },
    ])
  })

  it('should read all of a picture and of its credit', () => {
    const credit =
      '::credit[Ada]{rights=\'{"creator":[{"kind":"person","name":"Ada Quay","url":"https://example.org/ada"}]}\'}'
    expect(
      only(
        `:::figure{src="a.png" alt="Sea" focal="0.5 0.2" bytes=9}\n::variant{src="b.png" width=2}\n\n${credit}\n:::`,
      ),
    ).toMatchObject({
      media: [{ focal: { x: 0.5, y: 0.2 }, bytes: 9, variants: [{ src: 'b.png', width: 2 }] }],
      credit: { text: 'Ada', creator: [{ url: 'https://example.org/ada' }] },
    })
  })

  it('should report rights that are none', () => {
    const { article: made, messages } = read(':::figure\nx\n\n::credit[Ada]{rights=\'{"foo":1}\'}\n:::')
    expect(made.body.children).toMatchObject([{ credit: { text: 'Ada' } }])
    expect(said(messages)).toEqual(['wrong-attribute@10'])
  })

  it('should read alignments that are not those of the rows', () => {
    expect(only(':::table{align="left none right"}\n| a |\n| - |\n:::')).toMatchObject({
      align: ['left', null, 'right'],
    })
  })
})

describe('escapes', () => {
  it('should hold for a brace at the end of a heading', () => {
    expect(only('## Words \\{#id}')).toMatchObject({ children: [{ value: 'Words {#id}' }] })
    expect(only('## Words \\{#id} {#own}')).toMatchObject({ data: { id: 'own' }, children: [{ value: 'Words {#id}' }] })
  })
})

describe('further front matter', () => {
  it('should keep the depths of headings as they are written', () => {
    expect(read('# T\n\n### x', 'headingDepth: 1\n').article.body.children).toMatchObject([{ depth: 1 }, { depth: 3 }])
    expect(failure(`${whole('headingDepth: deep\n')}x`).message).toContain('depth of the body’s highest heading')
  })

  it('should give a date a zone of its own', () => {
    const { dates } = article(
      'timeZone: Asia/Tokyo\nmodified: {date: 2024-03-01, timeZone: Europe/London}\ncreated: {date: 2024-01}\n',
    )
    expect(dates).toMatchObject({ published: { timeZone: 'Asia/Tokyo' }, modified: { timeZone: 'Europe/London' } })
    expect(dates.created).toEqual({ iso: '2024-01', precision: 'month' })
    expect(failure(`${whole('created: {date: 2024, timeZone: Nowhere}\n')}x`).message).toContain('time zone')
  })

  it('should read where it came from, and leave the reader to say who read it', () => {
    const { source } = article('source: {url: https://example.org/a, site: The Specimen}\n')
    expect(source).toMatchObject({ url: 'https://example.org/a', site: 'The Specimen', importer: 'from-markdown' })
  })

  it('should keep what is in `extra` without a word', () => {
    const { article: made, messages } = read('x', 'extra: {layout: post, date: "1"}\n')
    expect(made.extra).toEqual({ layout: 'post', date: '1' })
    expect(messages).toEqual([])
  })

  it('should read the rest of the model', () => {
    const front =
      'titleContent: A *T*\nalternateUrls: [https://example.org/b]\nshortUrl: https://example.org/s\npublisher: Marram House\n' +
      'bylineText: By Ada\nbylineOpen: true\nabstract: ""\nhero: {media: [{src: a.png, alt: A}, {src: b.png, alt: B}], label: Figure, number: 1,' +
      ' credit: {text: Ada, pool: true, creator: [Ada Quay]}}\n'
    expect(article(front)).toMatchObject({
      titleContent: [{ value: 'A ' }, { type: 'emphasis' }],
      alternateUrls: ['https://example.org/b'],
      shortUrl: 'https://example.org/s',
      publisher: { kind: 'person', name: 'Marram House' },
      bylineText: 'By Ada',
      bylineOpen: true,
      abstract: [],
      hero: { media: [{ src: 'a.png' }, { src: 'b.png' }], label: 'Figure', number: '1', credit: { pool: true } },
    })
  })
})
