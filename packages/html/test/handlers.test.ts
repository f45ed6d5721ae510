import { decorative, type Flow, type Phrasing } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { p, render, text } from './article.js'

const inline: readonly (readonly [string, Phrasing, string])[] = [
  ['emphasis', { type: 'emphasis', children: [text('a')] }, '<em>a</em>'],
  ['strong', { type: 'strong', children: [text('a')] }, '<strong>a</strong>'],
  ['delete', { type: 'delete', children: [text('a')] }, '<del>a</del>'],
  ['inlineCode', { type: 'inlineCode', value: 'a<b' }, '<code>a&#x3C;b</code>'],
  ['break', { type: 'break' }, '<br>'],
  ['link', { type: 'link', url: '../c', children: [text('a')] }, '<a href="https://example.org/c">a</a>'],
  [
    'image',
    { type: 'image', url: 'c.png', alt: 'Sea', width: 3 },
    '<img src="https://example.org/a/c.png" alt="Sea" width="3">',
  ],
  ['a decoration', { type: 'image', url: 'c.png', alt: decorative }, '<img src="https://example.org/a/c.png" alt="">'],
  ['superscript', { type: 'superscript', children: [text('2')] }, '<sup>2</sup>'],
  ['subscript', { type: 'subscript', children: [text('2')] }, '<sub>2</sub>'],
  ['underline', { type: 'underline', children: [text('a')] }, '<u>a</u>'],
  ['mark', { type: 'mark', children: [text('a')] }, '<mark>a</mark>'],
  ['kbd', { type: 'kbd', children: [text('Esc')] }, '<kbd>Esc</kbd>'],
  ['abbr', { type: 'abbr', title: 'Chart datum', children: [text('CD')] }, '<abbr title="Chart datum">CD</abbr>'],
  ['cite', { type: 'cite', children: [text('Tides')] }, '<cite>Tides</cite>'],
  [
    'time',
    { type: 'time', datetime: '2023-03-16', children: [text('16 March')] },
    '<time datetime="2023-03-16">16 March</time>',
  ],
  ['a time that no machine reads', { type: 'time', datetime: 'soon', children: [text('soon')] }, '<span>soon</span>'],
  [
    'span',
    { type: 'span', data: { lang: 'ar', dir: 'rtl' }, children: [text('مد')] },
    '<span lang="ar" dir="rtl">مد</span>',
  ],
  ['smallCaps', { type: 'smallCaps', children: [text('bc')] }, '<span class="small-caps">bc</span>'],
  [
    'ruby',
    { type: 'ruby', text: 'しお', children: [text('潮')] },
    '<ruby>潮<rp>（</rp><rt>しお</rt><rp>）</rp></ruby>',
  ],
  ['citation', { type: 'citation', items: [], children: [text('[1]')] }, '<span class="citation">[1]</span>'],
  ['unknownPhrasing', { type: 'unknownPhrasing', originalType: 'x', children: [text('a')] }, 'a'],
  ['inlineMath', { type: 'inlineMath', value: 'a^2' }, '<code class="math">a^2</code>'],
]

const figcaption = '<figcaption><span class="caption">Low tide</span> <span class="credit">Ada Quay</span></figcaption>'

const blocks: readonly (readonly [string, Flow, string])[] = [
  ['heading', { type: 'heading', depth: 3, children: [text('The ebb')] }, '<h3 id="the-ebb">The ebb</h3>'],
  [
    'blockquote',
    { type: 'blockquote', cite: 'https://example.org/q', children: [p('a')] },
    '<blockquote cite="https://example.org/q"><p>a</p></blockquote>',
  ],
  [
    'an attributed quote',
    { type: 'blockquote', attribution: [text('Ada')], children: [p('a')] },
    '<figure class="quote"><blockquote><p>a</p></blockquote><figcaption class="attribution">Ada</figcaption></figure>',
  ],
  [
    'pullquote',
    { type: 'pullquote', children: [p('a')] },
    '<figure class="pullquote"><blockquote><p>a</p></blockquote></figure>',
  ],
  [
    'callout',
    { type: 'callout', kind: 'High Water', title: [text('T')], children: [p('a')] },
    '<div class="callout callout-high-water" role="note"><p class="box-title"><strong>T</strong></p><p>a</p></div>',
  ],
  ['aside', { type: 'aside', children: [p('a')] }, '<aside class="sidebar"><p>a</p></aside>'],
  [
    'details',
    { type: 'details', title: [text('T')], children: [p('a')] },
    '<details><summary>T</summary><p>a</p></details>',
  ],
  [
    'code',
    { type: 'code', lang: 'js', value: 'a && b' },
    '<pre><code class="language-js">a &#x26;&#x26; b</code></pre>',
  ],
  ['math', { type: 'math', value: 'a^2' }, '<pre class="math"><code>a^2</code></pre>'],
  ['thematicBreak', { type: 'thematicBreak' }, '<hr>'],
  ['sectionBreak', { type: 'sectionBreak' }, '<hr class="section-break">'],
  [
    'pageBreak',
    { type: 'pageBreak', label: '12' },
    '<div class="page-break" role="doc-pagebreak" aria-label="12"></div>',
  ],
  [
    'figure',
    {
      type: 'figure',
      media: [{ src: 'c.png', alt: 'Sea' }],
      caption: [text('Low tide')],
      credit: { text: 'Ada Quay' },
    },
    `<figure><img src="https://example.org/a/c.png" alt="Sea">${figcaption}</figure>`,
  ],
  [
    'a figure that lost its picture',
    { type: 'figure', media: [], caption: [text('Low tide')], credit: { text: 'Ada Quay' } },
    `<figure>${figcaption}</figure>`,
  ],
  [
    'gallery',
    {
      type: 'gallery',
      caption: [text('G')],
      children: [{ type: 'figure', media: [], caption: [text('Low tide')], credit: { text: 'Ada Quay' } }],
    },
    `<figure class="gallery"><figure>${figcaption}</figure><figcaption>G</figcaption></figure>`,
  ],
  [
    'embed',
    { type: 'embed', url: 'https://example.org/v', title: 'Film', provider: 'Tube', html: '<script>1</script>' },
    '<figure class="embed"><figcaption><a href="https://example.org/v">Film</a> (Tube)</figcaption></figure>',
  ],
  [
    'audio',
    { type: 'audio', title: 'Bell', media: { src: 'b.mp3', mediaType: 'audio/mpeg' } },
    '<figure class="audio"><audio controls preload="none" aria-label="Bell"><source src="https://example.org/a/b.mp3" type="audio/mpeg"><a href="https://example.org/a/b.mp3">Bell</a></audio><figcaption>Bell</figcaption></figure>',
  ],
  [
    'video',
    { type: 'video', media: { src: 'b.mp4' }, captions: [{ src: 'b.vtt', language: 'en' }] },
    '<figure class="video"><video controls preload="none"><source src="https://example.org/a/b.mp4"><track src="https://example.org/a/b.vtt" kind="captions" srclang="en"><a href="https://example.org/a/b.mp4">b.mp4</a></video></figure>',
  ],
  [
    'file',
    { type: 'file', media: { src: 'x/tables.pdf?a' } },
    '<p class="file"><a href="https://example.org/a/x/tables.pdf?a" download>tables.pdf</a></p>',
  ],
  [
    'verse',
    {
      type: 'verse',
      children: [
        { type: 'verseLine', children: [text('a')] },
        { type: 'verseLine', children: [text('b')] },
        { type: 'verseLine', children: [] },
        { type: 'verseLine', children: [text('c')] },
      ],
    },
    '<div class="verse"><p>a<br>b</p><p>c</p></div>',
  ],
  [
    'dialogue',
    { type: 'dialogue', children: [{ type: 'dialogueTurn', speaker: [text('Ada')], children: [p('Why?')] }] },
    '<div class="dialogue"><p class="turn"><strong class="speaker">Ada:</strong> Why?</p></div>',
  ],
  [
    'a tight list',
    {
      type: 'list',
      ordered: true,
      start: 3,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [p('a')] }],
    },
    '<ol start="3"><li>a</li></ol>',
  ],
  [
    'a loose list',
    { type: 'list', ordered: false, spread: true, children: [{ type: 'listItem', spread: false, children: [p('a')] }] },
    '<ul><li><p>a</p></li></ul>',
  ],
  [
    'tasks',
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, checked: true, children: [p('a')] }],
    },
    '<ul class="task-list"><li>☑ a</li></ul>',
  ],
  [
    'a term without description',
    { type: 'descriptionList', children: [{ type: 'descriptionTerm', children: [text('a')] }] },
    '<dl><dt>a</dt><dd></dd></dl>',
  ],
  ['unknown', { type: 'unknown', originalType: 'quiz', fallback: [p('a')] }, '<p>a</p>'],
]

describe('inline handlers', () => {
  it.each(inline)('should render %s', (_, node, expected) => {
    expect(render([p(node)]).html).toBe(`<p>${expected}</p>`)
  })
})

describe('block handlers', () => {
  it.each(blocks)('should render %s', (_, node, expected) => {
    expect(render([node]).html).toBe(expected)
  })
})

describe('links', () => {
  it('should unwrap a link inside a link', () => {
    const nested: Phrasing = { type: 'link', url: 'https://example.org/2', children: [text('b')] }
    const { html } = render([p({ type: 'link', url: 'https://example.org/1', children: [text('a'), nested] })])
    expect(html).toBe('<p><a href="https://example.org/1">ab</a></p>')
  })

  it('should keep the words of a link to nowhere and report it', () => {
    const { html, codes } = render([
      p({ type: 'link', url: '#nowhere', children: [text('a')] }),
      p({ type: 'crossReference', identifier: 'x', children: [text('b')] }),
    ])
    expect(html).toBe('<p>a</p><p>b</p>')
    expect(codes).toEqual(['html/dead-fragment', 'html/dead-fragment'])
  })

  it('should find targets by the author’s id, made legal and prefixed', () => {
    const target: Flow = { type: 'paragraph', data: { id: '1 a' }, children: [text('t')] }
    const { html } = render([target, p({ type: 'link', url: '#1%20a', children: [text('up')] })], { idPrefix: 'x-' })
    expect(html).toBe('<p id="x-id-1-a">t</p><p><a href="#x-id-1-a">up</a></p>')
  })
})

describe('notes', () => {
  const reference: Phrasing = { type: 'footnoteReference', identifier: 'n' }
  const definition: Flow = { type: 'footnoteDefinition', identifier: 'n', children: [p('Note')] }

  it('should number by first reference and lead there and back', () => {
    const { html } = render([p('a', reference), definition])
    expect(html).toContain('<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>')
    expect(html).toContain(
      '<li id="fn-1"><p>Note <a href="#fnref-1" role="doc-backlink" aria-label="↩ 1">↩</a></p></li>',
    )
  })

  it('should give every reference to one note an id of its own and a way back', () => {
    const { html } = render([p(reference, reference), definition])
    expect(html).toContain('id="fnref-1-2"')
    expect(html).toContain('href="#fnref-1-2"')
  })

  it('should name the list of notes in the article’s language', () => {
    expect(render([p(reference), definition], {}, { language: 'ja' }).html).toContain(
      '<h2 class="footnotes-title">注</h2>',
    )
  })

  it('should keep the label of a note that nobody wrote, and report it', () => {
    const { html, codes } = render([p(reference)])
    expect(html).toBe('<p><sup>n</sup></p>')
    expect(codes).toEqual(['html/dead-note'])
  })
})

describe('the access boundary', () => {
  const body: readonly Flow[] = [
    p('free', { type: 'footnoteReference', identifier: 'a' }),
    { type: 'accessBoundary' },
    p('paid', { type: 'footnoteReference', identifier: 'b' }),
    { type: 'footnoteDefinition', identifier: 'a', children: [p('free note')] },
    { type: 'footnoteDefinition', identifier: 'b', children: [p('paid note')] },
  ]
  const access = { access: { level: 'subscribers' } } as const

  it('should wrap what lies behind it in the class that structured data names', () => {
    expect(render(body, {}, access).html).toMatch(/<div class="offprint-restricted"><p>paid/)
  })

  it('should leave out what lies behind it, its notes included, and report so', () => {
    const { html, codes } = render(body, { restricted: 'omit' }, access)
    expect(html).toContain('free note')
    expect(html).not.toContain('paid')
    expect(codes).toEqual(['html/restricted-omitted'])
  })

  it('should mean nothing in an article that is free', () => {
    expect(render(body, { restricted: 'omit' }).html).toContain('<p>paid')
  })
})

describe('tables', () => {
  const row = (
    ...cells: readonly { readonly words: string; readonly colSpan?: number; readonly rowSpan?: number }[]
  ) => ({
    type: 'tableRow' as const,
    children: cells.map(({ words, ...spans }) => ({
      type: 'tableCell' as const,
      ...spans,
      children: words === '' ? [] : [text(words)],
    })),
  })

  it('should head columns, align cells and fill short rows', () => {
    const { html } = render([
      {
        type: 'table',
        align: [null, 'right'],
        caption: [text('C')],
        children: [row({ words: '' }, { words: 'm' }), row({ words: 'a' })],
      },
    ])
    expect(html).toBe(
      '<table><caption>C</caption><thead><tr><td></td><th scope="col" style="text-align: right">m</th></tr></thead><tbody><tr><td>a</td><td style="text-align: right"></td></tr></tbody></table>',
    )
  })

  it('should cut spans that reach beyond the table', () => {
    const { html } = render([
      { type: 'table', align: [], children: [row({ words: 'a', rowSpan: 9 }, { words: 'b' }), row({ words: 'c' })] },
    ])
    expect(html).toContain('<th scope="col" rowspan="2">a</th>')
    expect(html).toContain('<tr><td>c</td></tr>')
  })
})
