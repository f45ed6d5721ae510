import type { Flow } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { bodyOf, rulesOf } from './body-of.js'

const base = 'https://example.org/a/'
const read = (html: string): readonly Flow[] => bodyOf(html, { base }).children
const text = (value: string) => ({ type: 'text', value })
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] })

describe('white space', () => {
  test('collapses as in browsers', () => {
    expect(read('<p>  a \n b\t<b> c </b> d <br> e\u00A0 </p>')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('a b '),
          { type: 'strong', children: [text('c')] },
          text(' d'),
          { type: 'break' },
          text('e\u00A0'),
        ],
      },
    ])
  })

  test('at the ends of emphasised words stands outside them', () => {
    expect(read('<p>a<b> b <i>c <br></i></b>d')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('a '),
          { type: 'strong', children: [text('b '), { type: 'emphasis', children: [text('c')] }] },
          { type: 'break' },
          text('d'),
        ],
      },
    ])
  })

  test('is kept in source text', () => {
    expect(read('<pre><code class="language-js">a  b\n\tc\n</code></pre>')).toEqual([
      { type: 'code', value: 'a  b\n\tc', lang: 'js' },
    ])
  })
})

describe('paragraphs', () => {
  test('are made of loose text between blocks', () => {
    expect(read('a<div>b<p>c</p>d</div>e')).toEqual(['a', 'b', 'c', 'd', 'e'].map(paragraph))
  })

  test('are parted by two line breaks, also inside other markup', () => {
    expect(read('<p>a<br><br>b<i>c<br> <br>d</i></p>')).toMatchObject([
      paragraph('a'),
      { children: [text('b'), { type: 'emphasis', children: [text('c')] }] },
      { children: [{ type: 'emphasis', children: [text('d')] }] },
    ])
  })

  test('inside an inline element take it inside', () => {
    expect(read('<a href="/x"><h3>a</h3><p>b</p></a>')).toMatchObject([
      { type: 'heading', children: [{ type: 'link', url: 'https://example.org/x', children: [text('a')] }] },
      { type: 'paragraph', children: [{ type: 'link', children: [text('b')] }] },
    ])
  })
})

test('paragraphs that show nothing are left out', () => {
  expect(read('<p>&nbsp;</p><p><b> </b><br></p><p>a&nbsp;</p><div>&#8203;</div>')).toEqual([paragraph('a\u00A0')])
})

describe('headings', () => {
  test('begin at depth 2, and leaps are reported', () => {
    const body = bodyOf('<h1>a</h1><h2>b</h2><h4>c</h4>')
    expect(body.children).toMatchObject([{ depth: 2 }, { depth: 3 }, { depth: 5 }])
    expect(rulesOf(body)).toEqual(['headings-shifted', 'heading-leap'])
  })

  test('without words are left out; their pictures are not', () => {
    const body = bodyOf('<h2> </h2><h2><img src=a.png alt=A></h2><h2>b</h2>')
    expect(body.children.map(({ type }) => type)).toEqual(['figure', 'heading'])
    expect(rulesOf(body)).toEqual(['empty-heading'])
  })

  test('keep their ids and lose links to themselves', () => {
    const body = bodyOf('<h2 id="x">a <a class="headerlink" href="#x">¶</a></h2>')
    expect(body.children).toEqual([{ type: 'heading', depth: 2, children: [text('a')], data: { id: 'x' } }])
    expect(body.residue).toMatchObject([{ text: '¶' }])
  })
})

describe('lists', () => {
  test('keep their first number, and nest', () => {
    expect(read('<ol start=3><li>a<ul><li>b</ul><li>c</ol>')).toMatchObject([
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [{ children: [paragraph('a'), { type: 'list', ordered: false }] }, { children: [paragraph('c')] }],
      },
    ])
  })

  test('take what stands outside an item into the one before', () => {
    expect(read('<ul><li>a</li><ul><li>b</li></ul>c</ul>')).toMatchObject([
      { children: [{ children: [paragraph('a'), { type: 'list' }, paragraph('c')] }] },
    ])
  })

  test('of tasks know which are done', () => {
    expect(
      read('<ul><li><input type=checkbox checked> a</li><li><label><input type=checkbox></label> b</ul>'),
    ).toMatchObject([
      {
        children: [
          { checked: true, children: [paragraph('a')] },
          { checked: false, children: [paragraph('b')] },
        ],
      },
    ])
  })

  test.each(['<ol reversed><li>a<li>b</ol>', '<ol><li value=5>a<li value=9>b</ol>'])(
    'that count otherwise are reported: %s',
    (html) => {
      expect(rulesOf(bodyOf(html))).toEqual(['numbered-otherwise'])
    },
  )

  test('of terms may be grouped', () => {
    expect(read('<dl><div><dt>a<dd>b</div><dt>c<dd><p>d</dl>')).toEqual([
      {
        type: 'descriptionList',
        children: [
          { type: 'descriptionTerm', children: [text('a')] },
          { type: 'descriptionDetails', children: [paragraph('b')] },
          { type: 'descriptionTerm', children: [text('c')] },
          { type: 'descriptionDetails', children: [paragraph('d')] },
        ],
      },
    ])
  })
})

describe('tables', () => {
  test('keep caption, scopes, spans and alignment', () => {
    expect(
      read(
        '<table id=t><caption>C</caption><thead><tr><th>a<th style="text-align:right">b</thead><tr><th>c<td align=right>1<tr><td colspan=2 rowspan=1>d</table>',
      ),
    ).toEqual([
      {
        type: 'table',
        align: [null, 'right'],
        caption: [text('C')],
        data: { id: 't' },
        children: [
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', children: [text('a')] },
              { type: 'tableCell', children: [text('b')] },
            ],
          },
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', scope: 'row', children: [text('c')] },
              { type: 'tableCell', children: [text('1')] },
            ],
          },
          { type: 'tableRow', children: [{ type: 'tableCell', colSpan: 2, children: [text('d')] }] },
        ],
      },
    ])
  })

  test('without headings get an empty header row', () => {
    const body = bodyOf('<table><tr><td>a<td>b<tr><td>c<td>d</table>')
    expect(body.children).toMatchObject([{ children: [{ children: [{ children: [] }, { children: [] }] }, {}, {}] }])
    expect(rulesOf(body)).toEqual(['table-without-header'])
  })

  test('whose first row alone is bold have it as header', () => {
    const body = bodyOf('<table><tr><td><b>a</b><td><p><strong>b</strong></p><tr><td>c<td><b>d</b></table>')
    expect(body.children).toMatchObject([
      { children: [{ children: [{ children: [text('a')] }, { children: [text('b')] }] }, {}] },
    ])
    expect(rulesOf(body)).toEqual(['guessed-header'])
  })

  test.each([
    '<table role=presentation><tr><td>a<td>b</table>',
    '<table><tr><td><p>a</p><p>b</p></table>',
    '<table><tr><td><div>a</div><tr><td><div>b</div></table>',
    '<table><tr><td>a<td><table><tr><td><p>b</p></table></table>',
  ])('for layout are what they hold: %s', (html) => {
    const body = bodyOf(html)
    expect(body.children).toEqual([paragraph('a'), paragraph('b')])
    expect(rulesOf(body)).toContain('layout-table')
  })

  test('keep the lines of blocks in their cells', () => {
    const body = bodyOf('<table><tr><th>a<th>b<tr><td><p>c</p><p>d</p><td><ul><li>e<li>f</ul></table>')
    expect(body.children).toMatchObject([
      {
        children: [
          {},
          {
            children: [
              { children: [text('c'), { type: 'break' }, text('d')] },
              { children: [text('e'), { type: 'break' }, text('f')] },
            ],
          },
        ],
      },
    ])
    expect(rulesOf(body)).toEqual(['blocks-in-cell'])
  })
})

describe('quotations', () => {
  test('know who said it', () => {
    expect(read('<blockquote cite="/s"><p>a</p><footer>— <cite>B</cite></footer></blockquote>')).toMatchObject([
      {
        type: 'blockquote',
        cite: 'https://example.org/s',
        children: [paragraph('a')],
        attribution: [text('— '), { type: 'cite', children: [text('B')] }],
      },
    ])
  })

  test.each([
    '<blockquote class="pullquote"><p>a</p></blockquote>',
    '<aside class="pull-quote"><p>a</p></aside>',
    '<figure class="wp-block-pullquote"><blockquote><p>a</p></blockquote></figure>',
    '<div class="pull-quote">a</div>',
  ])('repeated for the eye are pull quotes: %s', (html) => {
    expect(read(html)).toEqual([{ type: 'pullquote', children: [paragraph('a')] }])
  })

  test('may be verse', () => {
    const verse = {
      type: 'verse',
      children: [[text('a')], [text('b')], [], [text('c')]].map((children) => ({ type: 'verseLine', children })),
    }
    expect(read('<pre class="wp-block-verse">a\nb\n\nc</pre>')).toEqual([verse])
    expect(read('<div class="verse"><p>a<br>b</p><p>c</p></div>')).toEqual([verse])
  })
})

describe('boxes', () => {
  test('are told by the classes of those who write many, without their icon', () => {
    const callout = (kind: string) => [{ type: 'callout', kind, children: [paragraph('a')] }]
    const icon = '<div class="kg-callout-emoji">💡</div>'
    expect(read(`<div class="kg-card kg-callout-card">${icon}<div class="kg-callout-text">a</div></div>`)).toEqual(
      callout('note'),
    )
    expect(read('<div class="notecard warning"><p>a</p></div>')).toEqual(callout('warning'))
    expect(read('<div class="admonitionblock tip"><p>a</p></div>')).toEqual(callout('tip'))
  })

  test('have a kind and a title', () => {
    expect(read('<div class="admonition warning"><p class="admonition-title">Mind</p><p>a</p></div>')).toEqual([
      { type: 'callout', kind: 'warning', title: [text('Mind')], children: [paragraph('a')] },
    ])
    expect(read('<aside><h3>More</h3><p>a</p></aside>')).toEqual([
      { type: 'aside', title: [text('More')], children: [paragraph('a')] },
    ])
    expect(read('<details><summary>Show</summary>a</details>')).toEqual([
      { type: 'details', title: [text('Show')], children: [paragraph('a')] },
    ])
  })
})

describe('media', () => {
  test.each([
    [
      'https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube',
    ],
    ['//player.vimeo.com/video/123?h=ff', 'https://vimeo.com/123/ff', 'Vimeo'],
    ['https://open.spotify.com/embed/episode/1a', 'https://open.spotify.com/episode/1a', 'Spotify'],
    ['https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b', 'https://soundcloud.com/a/b', 'SoundCloud'],
    ['https://example.org/map', 'https://example.org/map', undefined],
  ])('a frame of %s is the page %s', (src, url, provider) => {
    expect(read(`<iframe src="${src}" title="T" width=560 height="315"></iframe>`)).toEqual([
      { type: 'embed', url, ...(provider === undefined ? {} : { provider }), title: 'T', width: 560, height: 315 },
    ])
  })

  test('a quoted post is an embed with its words', () => {
    expect(
      read(
        '<blockquote class="twitter-tweet"><p>Hello</p>— Ada (@ada) <a href="https://twitter.com/ada/status/1?ref_src=x">May 1</a></blockquote><script async src="x"></script>',
      ),
    ).toEqual([
      {
        type: 'embed',
        url: 'https://twitter.com/ada/status/1',
        provider: 'X',
        author: 'Ada (@ada)',
        text: 'Hello\n— Ada (@ada) May 1',
      },
    ])
  })

  test('sound and film keep their sources', () => {
    expect(
      read(
        '<video poster=p.jpg width=640><source src=a.mp4 type=video/mp4><source src=a.webm><track src=t.vtt srclang=fr kind=captions label=F>No film</video>',
      ),
    ).toEqual([
      {
        type: 'video',
        media: {
          src: `${base}a.mp4`,
          mediaType: 'video/mp4',
          width: 640,
          variants: [{ src: `${base}a.webm` }],
        },
        poster: { src: `${base}p.jpg` },
        captions: [{ src: `${base}t.vtt`, kind: 'captions', language: 'fr', label: 'F' }],
      },
    ])
    expect(read('<audio src=a.mp3 title=Talk></audio>')).toEqual([
      { type: 'audio', media: { src: `${base}a.mp3` }, title: 'Talk' },
    ])
  })
})

describe('what is no content', () => {
  test('goes into residue where it has words', () => {
    const body = bodyOf(
      '<p>a</p><form><button>Send</button><p>b</p></form><p hidden>c</p><svg><text>d</text></svg><style>e</style>',
    )
    expect(body.children).toEqual([paragraph('a'), paragraph('b')])
    expect(body.residue.map(({ text }) => text)).toEqual(['Send', 'c', 'd'])
  })

  test('unknown elements are what they hold', () => {
    expect(read('<x-box><p>a</p></x-box><x-word>b</x-word>')).toEqual([paragraph('a'), paragraph('b')])
  })
})

describe('ids, languages and directions', () => {
  test('stand on the nodes that they were on', () => {
    expect(read('<p id=a lang=fr dir=rtl>x</p><ul id=b><li id=c>y</ul>')).toMatchObject([
      { data: { id: 'a', lang: 'fr', dir: 'rtl' } },
      { data: { id: 'b' }, children: [{ data: { id: 'c' } }] },
    ])
  })

  test('of wrappers go on what they hold, ids only where a link leads to them', () => {
    expect(
      read('<div lang=fr id=x><p>a</p><p>b <span lang=fr>c</span></p></div><a href="#x">d</a><a name=y></a>'),
    ).toEqual([
      { type: 'paragraph', children: [text('a')], data: { id: 'x', lang: 'fr' } },
      { type: 'paragraph', children: [text('b c')], data: { lang: 'fr' } },
      { type: 'paragraph', children: [{ type: 'link', url: '#x', children: [text('d')] }] },
    ])
  })

  test('are not repeated where they are the article’s', () => {
    expect(bodyOf('<p lang=EN dir=ltr>a</p>', { language: 'en', direction: 'ltr' }).children).toEqual([paragraph('a')])
  })

  test('an empty anchor makes the block after it the target', () => {
    expect(read('<p><a name="x"></a>a</p><a id="y"></a><p>b</p><p><a href="#x">c</a><a href="#y">d</a>')).toMatchObject(
      [{ data: { id: 'x' } }, { data: { id: 'y' } }, {}],
    )
  })
})
