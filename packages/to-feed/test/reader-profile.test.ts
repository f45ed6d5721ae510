import type { ArticleInput, Flow, Message } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.js'
import { paragraph, publicationOf, says, text } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const url = 'https://quay.example/a/rope'

function rendered(body: readonly Flow[], more: Partial<ArticleInput> = {}) {
  const messages: Message[] = []
  const publication = publicationOf({ url, body, ...more })
  const report = (message: Message) => messages.push(message)
  const html: string = JSON.parse(toJsonFeed(publication, { report })).items[0].content_html
  return { html, codes: messages.map(({ ruleId }) => ruleId) }
}
const htmlOf = (...body: readonly Flow[]): string => rendered(body).html

/** What the validator of the W3C objects to in content, construct by construct, and what becomes of it here. */
describe('HTML for readers', () => {
  it('should make a linked figure of an embed, without the provider’s scripts and frames', () => {
    const html = '<script src="x.js"></script><iframe src="https://film.example/1" onload="alert(1)"></iframe>'
    const thumbnail = { src: 'still.jpg', alt: 'A still' }
    expect(
      htmlOf({ type: 'embed', url: 'https://film.example/1', html, title: 'A film', provider: 'Film', thumbnail }),
    ).toBe(
      '<figure><a href="https://film.example/1"><img src="https://quay.example/a/still.jpg" alt="A still"></a>' +
        '<figcaption><a href="https://film.example/1">A film</a> (Film)</figcaption></figure>',
    )
  })

  it('should keep a drawing in SVG as a picture, and a formula as its TeX', () => {
    const { html, codes } = rendered([
      { type: 'figure', media: [{ src: 'chart.svg', alt: 'A chart' }] },
      { type: 'math', value: 'a < b', mathml: '<math><mi>a</mi></math>' },
      paragraph({ type: 'inlineMath', value: 'c' }),
    ])
    expect(html).toBe(
      '<figure><img src="https://quay.example/a/chart.svg" alt="A chart"></figure>' +
        '<pre><code>a &#x3C; b</code></pre><p><code>c</code></p>',
    )
    expect(codes).toContain('math-as-tex')
  })

  it('should show the fallback of what has no element of its own', () => {
    const unknown = { type: 'unknown', originalType: 'x-clock', raw: '<x-clock onclick="a()">', fallback: [says('12')] }
    expect(rendered([unknown as Flow]).html).toBe('<p>12</p>')
  })

  it('should write markup that stands in the text as text', () => {
    const words = '<script>alert(1)</script><meta><style>p{position:fixed}</style>&nbsp;<p onclick=a>'
    expect(htmlOf(says(words))).toBe(`<p>${words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')}</p>`)
  })

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'should keep the words of a link to `%s` alone',
    (bad) => {
      const { html, codes } = rendered([paragraph({ type: 'link', url: bad, children: [text('words')] })])
      expect(html).toBe('<p>words</p>')
      expect(codes).toContain('unusable-url')
    },
  )

  it('should show the text alternative of a picture that is no http(s) one, and say so', () => {
    const { html, codes } = rendered([paragraph({ type: 'image', url: 'data:image/png;base64,AA', alt: 'A coil' })])
    expect(html).toBe('<p>A coil</p>')
    expect(codes).toContain('unusable-picture')
  })

  it.each([
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['/x', 'https://quay.example/x'],
    ['../x', 'https://quay.example/x'],
    ['x?a=1#b', 'https://quay.example/a/x?a=1#b'],
    ['?q', 'https://quay.example/a/rope?q'],
  ])('should make the address `%s` absolute (rule 23)', (from, to) => {
    expect(htmlOf(paragraph({ type: 'link', url: from, children: [text('w')] }))).toBe(`<p><a href="${to}">w</a></p>`)
  })

  it('should make poster, sources, tracks, transcripts, downloads and cited pages absolute (rule 23)', () => {
    const html = htmlOf(
      {
        type: 'video',
        media: { src: 'knot.mp4', mediaType: 'video/mp4' },
        poster: { src: 'knot.png' },
        captions: [{ src: 'knot.vtt', language: 'en' }],
        transcript: 'https://quay.example/knot',
      },
      { type: 'audio', media: { src: '/knot.mp3' } },
      { type: 'file', media: { src: 'knot.pdf' } },
      { type: 'blockquote', cite: 'https://quay.example/source', children: [says('q')] },
    )
    const urls = [...html.matchAll(/(?:href|src|poster|cite)="([^"]*)"/g)].map(([, address]) => address)
    expect(urls).toEqual(
      expect.arrayContaining([
        'https://quay.example/a/knot.mp4',
        'https://quay.example/a/knot.png',
        'https://quay.example/a/knot.vtt',
        'https://quay.example/knot.mp3',
        'https://quay.example/a/knot.pdf',
        'https://quay.example/source',
      ]),
    )
    for (const address of urls) expect(address).toMatch(/^https:/)
  })

  it('should let several references to one note come back to each, by links alone', () => {
    const reference = { type: 'footnoteReference', identifier: 'n' } as const
    const html = htmlOf(paragraph(text('a'), reference, text('b'), reference), {
      type: 'footnoteDefinition',
      identifier: 'n',
      children: [says('Note.')],
    })
    const targets = [...html.matchAll(/href="https:\/\/quay\.example\/a\/rope#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toEqual(['fn-1', 'fn-1', 'fnref-1', 'fnref-1-2'])
    for (const id of targets) expect(html).toContain(`id="${id}"`)
  })

  it('should keep what readers show: details, marks, tables, ruby, times, task lists, languages', () => {
    const cell = (words: string) => ({ type: 'tableCell', children: [text(words)] }) as const
    const html = htmlOf(
      { type: 'details', title: [text('More')], children: [says('x')] },
      paragraph({ type: 'mark', children: [text('m')] }, { type: 'ruby', text: 'つな', children: [text('綱')] }),
      paragraph({ type: 'time', datetime: '2024-02-29', children: [text('a day')] }),
      paragraph({ type: 'span', data: { lang: 'ar', dir: 'rtl' }, children: [text('حبل')] }),
      {
        type: 'table',
        align: ['right'],
        children: [
          { type: 'tableRow', children: [cell('Head')] },
          { type: 'tableRow', children: [cell('1')] },
        ],
      },
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: [{ type: 'listItem', spread: false, checked: true, children: [says('done')] }],
      },
    )
    for (const part of [
      '<details><summary>More</summary>',
      '<mark>m</mark>',
      '<rt>つな</rt>',
      '<time datetime="2024-02-29">a day</time>',
      '<span lang="ar" dir="rtl">حبل</span>',
      '<td style="text-align: right">1</td>',
      '<li>☑ done</li>',
    ])
      expect(html).toContain(part)
  })
})

describe('the switch between teaser and text', () => {
  const publication = publicationOf({ body: [says('First words of the text. And more.')] })
  const summary = 'First words of the text. And more.'

  it('should cut a teaser out of the text where the author wrote none, in all three formats (rule 13)', () => {
    for (const content of ['summary', 'both'] as const) {
      expect(texts(readXml(toRss(publication, { content })), 'channel/item/description')).toEqual([summary])
      expect(texts(readXml(toAtom(publication, { content })), 'entry/summary')).toEqual([summary])
      expect(JSON.parse(toJsonFeed(publication, { content })).items[0].summary).toBe(summary)
    }
  })

  it('should write the text alone, as the description of RSS, where the caller wants no teaser', () => {
    const item = all(readXml(toRss(publication, { content: 'full' })), 'channel/item')[0]
    expect(item && texts(item, 'description')).toEqual([`<p>${summary}</p>`])
    expect(item && texts(item, 'content:encoded')).toEqual([])
    expect(texts(readXml(toAtom(publication, { content: 'full' })), 'entry/summary')).toEqual([])
  })
})
