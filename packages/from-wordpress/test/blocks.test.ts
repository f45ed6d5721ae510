import { describe, expect, it } from 'vitest'
import { body, first } from './first.js'
import { sketch } from './sketch.js'
import type { ItemFields } from './write-wxr.js'

const library: readonly ItemFields[] = [
  { id: 11, type: 'attachment', url: 'https://example.org/a.jpg', meta: { _wp_attachment_image_alt: 'Boat' } },
  { id: 12, type: 'attachment', url: 'https://example.org/b.jpg', meta: { _wp_attachment_image_alt: 'Quay' } },
]

const block = (name: string, html: string, attributes = ''): string =>
  `<!-- wp:${name}${attributes === '' ? '' : ` ${attributes}`} -->\n${html}\n<!-- /wp:${name} -->\n\n`

const paragraph = (text: string): string => block('paragraph', `<p>${text}</p>`)

const shown = async (content: string) => {
  const { blocks, rules, residue } = await body(content, library)
  return { blocks: sketch(blocks), rules, residue }
}

const picture = (name: string): string =>
  `<figure class="wp-block-image"><img src="/${name}.jpg" alt="${name}"/></figure>`

const cases: Readonly<Record<string, readonly [content: string, ...blocks: readonly string[]]>> = {
  'paragraphs and headings': [
    paragraph('One.') + block('heading', '<h2 class="wp-block-heading">Two</h2>') + paragraph('Three.'),
    'One.',
    'h2 Two',
    'Three.',
  ],
  'line feeds that are none': [paragraph('One\ntwo.'), 'One two.'],
  'a list with items of their own': [
    block('list', `<ul>${block('list-item', '<li>a</li>')}${block('list-item', '<li>b</li>')}</ul>`),
    'list(a, b)',
  ],
  'an image': [
    block(
      'image',
      '<figure class="wp-block-image"><img src="/a.jpg" alt="A"/><figcaption>Words</figcaption></figure>',
      '{"id":11}',
    ),
    'figure a.jpg[A] “Words”',
  ],
  'an image whose alternative the library knows': [
    block('image', '<figure class="wp-block-image"><img src="/a.jpg" class="wp-image-11"/></figure>'),
    'figure a.jpg[Boat]',
  ],
  'a gallery of image blocks': [
    block(
      'gallery',
      `<figure class="wp-block-gallery has-nested-images">${block('image', picture('a'))}${block('image', picture('b'))}<figcaption class="blocks-gallery-caption">Both</figcaption></figure>`,
    ),
    'gallery(figure a.jpg[a], figure b.jpg[b]) “Both”',
  ],
  'a gallery of list items': [
    block(
      'gallery',
      '<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="/a.jpg" alt="A"/><figcaption>One</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="/b.jpg" alt="B"/></figure></li></ul><figcaption>Both</figcaption></figure>',
    ),
    'gallery(figure a.jpg[A] “One”, figure b.jpg[B]) “Both”',
  ],
  'a gallery of numbers': ['<!-- wp:gallery {"ids":[11,12]} /-->', 'gallery(figure a.jpg[Boat], figure b.jpg[Quay])'],
  'a quotation': [
    block('quote', `<blockquote class="wp-block-quote">${paragraph('Words.')}<cite>Ada</cite></blockquote>`),
    'blockquote(Words.) “Ada”',
  ],
  'a pull quote': [
    block(
      'pullquote',
      '<figure class="wp-block-pullquote"><blockquote><p>Words.</p><cite>Ada</cite></blockquote></figure>',
    ),
    'pullquote(Words.) “Ada”',
  ],
  'a film elsewhere': [
    block(
      'embed',
      '<figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/abcdef\n</div><figcaption>Words</figcaption></figure>',
      '{"url":"https://youtu.be/abcdef","type":"video","providerNameSlug":"youtube"}',
    ),
    'embed YouTube https://youtu.be/abcdef “Words”',
  ],
  'a film elsewhere, of the older kind': [
    block(
      'core-embed/vimeo',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/1\n</div></figure>',
      '{"url":"https://vimeo.com/1"}',
    ),
    'embed Vimeo https://vimeo.com/1',
  ],
  'a page of a site that only the block names': [
    block('embed', '<figure><div>\nhttps://elsewhere.example/a\n</div></figure>', '{"providerNameSlug":"elsewhere"}'),
    'embed elsewhere https://elsewhere.example/a',
  ],
  'an address alone in a paragraph': [
    paragraph('https://youtu.be/abcdef').replace('\n<p>', '<p>'),
    'embed YouTube https://youtu.be/abcdef',
  ],
  code: [
    block('code', '<pre class="wp-block-code"><code>a &lt;b&gt;\n\n[gallery]</code></pre>'),
    'code a <b> /  / [gallery]',
  ],
  'preformatted text': [block('preformatted', '<pre class="wp-block-preformatted">a\n  b</pre>'), 'code a /   b'],
  'preformatted text with line breaks': [
    block('preformatted', '<pre class="wp-block-preformatted">a<br><b>b<br>c</b><br><br>d</pre>'),
    'code a / b / c /  / d',
  ],
  verse: [block('verse', '<pre class="wp-block-verse">One\ntwo</pre>'), 'verse(One / two)'],
  'a table': [
    block(
      'table',
      '<figure class="wp-block-table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><figcaption>Words</figcaption></figure>',
    ),
    'table “Words”(A|B / 1|2)',
  ],
  'a picture beside words': [
    block(
      'media-text',
      `<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="/a.jpg" alt="A"/></figure><div class="wp-block-media-text__content">${paragraph('Words.')}</div></div>`,
    ),
    'figure a.jpg[A]',
    'Words.',
  ],
  'columns, one after another': [
    block(
      'columns',
      `<div class="wp-block-columns">${block('column', `<div class="wp-block-column">${paragraph('One.')}</div>`)}${block('column', `<div class="wp-block-column">${paragraph('Two.')}</div>`)}</div>`,
    ),
    'One.',
    'Two.',
  ],
  'a cover': [
    block(
      'cover',
      `<div class="wp-block-cover" style="background-image:url(/a.jpg)"><p>Words.</p></div>`,
      '{"url":"https://example.org/a.jpg","id":11}',
    ),
    'figure a.jpg[Boat]',
    'Words.',
  ],
  'a cover with its picture in the HTML': [
    block(
      'cover',
      `<div class="wp-block-cover"><img class="wp-block-cover__image-background" src="/a.jpg" alt="A"/><div>${paragraph('Words.')}</div></div>`,
      '{"url":"https://example.org/a.jpg"}',
    ),
    'figure a.jpg[A]',
    'Words.',
  ],
  'a cover with a film': [
    block('cover', '<div><p>Words.</p></div>', '{"url":"https://example.org/a.mp4","backgroundType":"video"}'),
    'video a.mp4',
    'Words.',
  ],
  'a group': [
    block(
      'group',
      `<div class="wp-block-group">${paragraph('One.')}${block('group', `<div>${paragraph('Two.')}</div>`)}</div>`,
    ),
    'One.',
    'Two.',
  ],
  buttons: [
    block(
      'buttons',
      `<div class="wp-block-buttons">${block('button', '<div class="wp-block-button"><a class="wp-block-button__link" href="/x">Go</a></div>')}</div>`,
    ),
    'Go',
  ],
  'a separator': [
    paragraph('One.') + block('separator', '<hr class="wp-block-separator"/>') + paragraph('Two.'),
    'One.',
    'thematicBreak',
    'Two.',
  ],
  'a spacer': [
    paragraph('One.') +
      block('spacer', '<div style="height:100px" aria-hidden="true" class="wp-block-spacer"></div>') +
      paragraph('Two.'),
    'One.',
    'Two.',
  ],
  'the end of a teaser': [paragraph('One.') + block('more', '<!--more-->') + paragraph('Two.'), 'One.', 'Two.'],
  'the end of a page': [
    paragraph('One.') + block('nextpage', '<!--nextpage-->') + paragraph('Two.'),
    'One.',
    'page 2',
    'Two.',
  ],
  sound: [
    block(
      'audio',
      '<figure class="wp-block-audio"><audio controls src="/a.mp3"></audio><figcaption>Words</figcaption></figure>',
    ),
    'audio a.mp3 “Words”',
  ],
  'a film': [
    block('video', '<figure class="wp-block-video"><video controls src="/a.mp4"></video></figure>'),
    'video a.mp4',
  ],
  'a file': [
    block(
      'file',
      '<div class="wp-block-file"><a href="https://example.org/a.pdf">The paper</a></div>',
      '{"href":"https://example.org/a.pdf"}',
    ),
    'file a.pdf “The paper”',
  ],
  'HTML of one’s own': [block('html', '<div>One<table></table></div>'), 'One'],
  'the classic block': [block('freeform', 'One.\n\nTwo,\nthree.'), 'One.', 'Two, / three.'],
  'a block without a name of its own': [`<p>One.</p>\n\n${paragraph('Two.')}`, 'One.', 'Two.'],
  'a shortcode': [block('shortcode', '[gallery ids="11,12"]'), 'gallery(figure a.jpg[Boat], figure b.jpg[Quay])'],
  details: [
    block('details', `<details class="wp-block-details"><summary>A</summary>${paragraph('B.')}</details>`),
    'details(B.)',
  ],
}

describe('blocks', () => {
  it.each(Object.entries(cases))('should be read: %s', async (_, [content, ...blocks]) => {
    const read = await shown(content)
    expect(read.blocks).toEqual(blocks)
    expect(read.residue).toEqual([])
  })

  it('should say where a teaser and a page end', async () => {
    expect(
      (await shown(paragraph('One.') + block('more', '<!--more Go on-->') + block('nextpage', '<!--nextpage-->')))
        .rules,
    ).toEqual(['teaser-end', 'page-end'])
    expect((await shown('One.\n<!--more-->\nTwo.\n<!--nextpage-->\nThree.')).blocks).toEqual([
      'One.',
      'Two.',
      'page 2',
      'Three.',
    ])
  })

  it('should say which are filled by the site, and keep them as residue', async () => {
    const { rules, residue, blocks } = await shown(`${paragraph('One.')}<!-- wp:latest-posts {"postsToShow":3} /-->`)
    expect(blocks).toEqual(['One.'])
    expect(rules).toEqual(['dynamic-block'])
    expect(residue).toEqual(['wp:latest-posts {"postsToShow":3}'])
  })

  it('should say which are kept elsewhere', async () => {
    const { rules, residue } = await shown(`${paragraph('One.')}<!-- wp:block {"ref":77} /-->`)
    expect(rules).toEqual(['reusable-block'])
    expect(residue).toEqual(['wp:block {"ref":77}'])
  })

  it('should be those that are kept elsewhere in the export', async () => {
    const pattern = (id: number, content: string): ItemFields => ({ id, type: 'wp_block', content })
    const more = [pattern(77, `${paragraph('Kept.')}<!-- wp:block {"ref":78} /-->`), pattern(78, paragraph('Deeper.'))]
    const read = await body(`${paragraph('One.')}<!-- wp:block {"ref":77} /-->`, more)
    expect(sketch(read.blocks)).toEqual(['One.', 'Kept.', 'Deeper.'])
    expect(read.rules).toEqual([])
  })

  it('should be finite when they hold themselves or many others', async () => {
    const ref = (id: number): string => `<!-- wp:block {"ref":${id}} /-->`
    const self = await body(paragraph('One.') + ref(77), [
      { id: 77, type: 'wp_block', content: ref(77) + paragraph('Two.') },
    ])
    expect(sketch(self.blocks)).toEqual(['One.', 'Two.'])
    expect(self.rules).toEqual(['reusable-block'])
    const bomb = Array.from(
      { length: 30 },
      (_, index): ItemFields => ({
        id: 100 + index,
        type: 'wp_block',
        content: ref(101 + index).repeat(50) + paragraph('x'),
      }),
    )
    const begin = performance.now()
    expect((await body(ref(100), bomb)).rules).toContain('reusable-block')
    expect(performance.now() - begin).toBeLessThan(20_000)
  })

  it('should have the notes that the editor keeps beside the content', async () => {
    const notes = JSON.stringify([{ id: 'ab-1', content: 'The <em>note</em>.' }])
    const mark = '<sup data-fn="ab-1" class="fn"><a href="#ab-1" id="ab-1-link">1</a></sup>'
    const content = `${paragraph(`Words${mark}.`)}<!-- wp:footnotes /-->`
    const { article } = await first({ content, meta: { footnotes: notes } })
    expect(article.body.children.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition'])
    expect(JSON.stringify(article.body)).toContain('footnoteReference')
    expect(JSON.stringify(article.body)).toContain('note')
  })

  it('should keep the HTML of a plugin’s, and say so', async () => {
    const { rules, blocks } = await shown(block('acme/box', '<div><p>One.</p></div>'))
    expect(blocks).toEqual(['One.'])
    expect(rules).toEqual(['foreign-block'])
  })

  it('should keep the content of one whose delimiter has no counterpart', async () => {
    const { rules, blocks } = await shown(`<!-- wp:group -->\n${paragraph('One.')}<!-- /wp:quote -->\n<p>Two.</p>`)
    expect(blocks).toEqual(['One.', 'Two.'])
    expect(rules).toEqual(['unclosed-block', 'unclosed-block'])
  })

  it('should keep the content of one whose attributes are no JSON', async () => {
    const { rules, blocks } = await shown(block('paragraph', '<p>One.</p>', '{"a":}'))
    expect(blocks).toEqual(['One.'])
    expect(rules).toEqual(['broken-block'])
  })

  it('should keep the label of a download as residue', async () => {
    const html = '<div class="wp-block-file"><a href="/a.pdf">The paper</a><a href="/a.pdf" download>Download</a></div>'
    const { blocks, residue } = await shown(block('file', html))
    expect(blocks).toEqual(['file a.pdf “The paper”'])
    expect(residue).toEqual(['Download'])
  })

  it('should show a film in a table as a link', async () => {
    const cell =
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tr><td>x</td><td>[embed]https://youtu.be/abcdef[/embed]</td></tr></table>'
    expect((await shown(cell)).blocks).toEqual(['table(A|B / x|https://youtu.be/abcdef)'])
  })

  it.each([
    ['delimiters without an end', '<!-- wp:group -->'.repeat(20_000)],
    ['ends', '<!-- /wp:group -->'.repeat(20_000)],
    ['blocks in one another', `${'<!-- wp:group -->'.repeat(20_000)}<p>One.</p>${'<!-- /wp:group -->'.repeat(20_000)}`],
    ['elements in one another', `${'<div>'.repeat(10_000)}One.${'</div>'.repeat(10_000)}`],
    ['inline elements in one another', `${'<b>'.repeat(10_000)}One.\n\nTwo.`],
    ['lists in one another', `${'<ul><li>'.repeat(10_000)}One.`],
    ['quotations with blank lines', '<blockquote>a\n\nb'.repeat(10_000)],
    ['unclosed tags', '<p><a href="#"><i>'.repeat(5000)],
    ['blank lines', 'a\n\n'.repeat(20_000)],
    ['line feeds', '\n'.repeat(500_000)],
    ['breaks', '<br>'.repeat(20_000)],
  ])('should take no long time: many %s', async (_, content) => {
    const begin = performance.now()
    await body(content)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})
