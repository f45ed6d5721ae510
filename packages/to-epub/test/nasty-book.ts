import {
  type AssetSource,
  createPublication,
  decorative,
  type Flow,
  type Phrasing,
  type Publication,
} from '@offprint/core'
import { gif, html, jpeg, movingGif, png, svg, webp } from './pictures.js'

const text = (value: string): Phrasing => ({ type: 'text', value })
const p = (...children: (string | Phrasing)[]): Flow => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const link = (url: string, ...children: Phrasing[]): Phrasing => ({
  type: 'link',
  url,
  children: children.length === 0 ? [text(`to ${url.slice(0, 40)}`)] : children,
})
const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, words: string, id?: string): Flow => ({
  type: 'heading',
  depth,
  ...(id === undefined ? {} : { data: { id } }),
  children: [text(words)],
})
const figure = (src: string, alt?: string): Flow => ({
  type: 'figure',
  media: [{ src, ...(alt === undefined ? {} : { alt }) }],
})
const cell = (value: string, more: object = {}) => ({ type: 'tableCell' as const, children: [text(value)], ...more })
const row = (...children: ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, children })

const url = (name: string): string => `https://example.org/n/${name}`

const chapters: Readonly<Record<string, readonly Flow[]>> = {
  'Duplicate ids': [
    heading(2, 'One', 'same'),
    heading(2, 'Two', 'same'),
    heading(2, 'Summary'),
    heading(2, 'Summary'),
    heading(3, 'Odd id', '1 a/b²ªﬁ𠮷"<>'),
    heading(3, 'Note id', 'fn-1'),
    { type: 'pageBreak', label: '7', data: { id: 'same' } },
    p('A note', { type: 'footnoteReference', identifier: 'x' }, ' and its heading ', link('#fn-1'), link('#same')),
    { type: 'footnoteDefinition', identifier: 'x', children: [p('The note.')] },
  ],
  'Broken links': [
    ...[
      'javascript:alert(1)',
      'data:text/html,<b>x</b>',
      'file:///etc/passwd',
      '/etc/passwd',
      '../../../../../x',
      'http://exa mple.org/%zz',
      'https://example.org/a b/%zz?q=[1]|{2}#f#g',
      'https://例え.jp/道',
      'https://a_b.example.org/',
      'http://',
      'https://user:pass@example.org:99999/',
      'mailto:someone@example.org?subject=a b',
      'tel:+44 20 7946 0000',
      'ftp://example.org/x',
      'urn:isbn:123',
      '#nowhere',
      '#',
      '?only=query',
      'duplicate-ids#same',
      'duplicate-ids#none',
      'duplicate-ids#fn-1',
      'every-node#late',
      'broken-links#here',
      'broken-links',
      'vbscript:x',
      '\u0001java\nscript:alert(1)',
      'https://example.org/\ud800',
      `https://example.org/${'x'.repeat(3000)}`,
    ].map((target) => p(link(target))),
    heading(2, 'Here', 'here'),
    p(link('https://example.org/empty', text(' '))),
    p(link('https://example.org/picture', { type: 'image', url: 'good.png', alt: decorative })),
    p(link('https://example.org/outer', text('outer '), link('https://example.org/inner', text('inner')))),
  ],
  Pictures: [
    figure('good.png', 'A pixel'),
    figure('good.png'),
    figure('good.jpg', 'A JPEG'),
    figure('good.gif', 'A GIF'),
    figure('moving.gif', 'A moving GIF'),
    figure('good.webp', 'A WebP'),
    figure('good.svg', 'A drawing of the tide'),
    figure('decoration.png', decorative),
    figure('missing.png', 'Words of a missing picture'),
    figure('missing-too.png'),
    figure('404.png', 'Words of a page that is no picture'),
    figure('cut.png', 'Words of a picture that was cut short'),
    figure('empty.png', 'Words of an empty file'),
    figure('file:///etc/passwd', 'Words of a local file'),
    figure('/etc/hostname', 'Words of another local file'),
    figure(`data:image/png;base64,${btoa(String.fromCharCode(...png))}`, 'A picture in its address'),
    figure('data:image/png;base64,%%%', 'Words of a broken address'),
    figure('data:text/html,<script>alert(1)</script>', 'Words of a page in an address'),
    { type: 'figure', media: [], caption: [text('A lost picture')], credit: { text: 'Nobody' } },
    p('Inside ', { type: 'image', url: 'good.png' }, ' a line ', { type: 'image', url: 'gone.png', alt: 'gone' }),
    { type: 'gallery', children: [{ type: 'figure', media: [{ src: 'good.jpg' }] }], caption: [text('Gallery')] },
    {
      type: 'embed',
      url: 'https://example.org/film',
      html: '<iframe src="x"></iframe><script>alert(1)</script>',
      thumbnail: { src: 'good.png' },
    },
    { type: 'heading', depth: 2, children: [{ type: 'image', url: 'good.png', alt: 'Heading as a picture' }] },
  ],
  'Controls \u0000\u0001\u000b and \ud800 lone': [
    p('a\u0000b\u0008c\u000bd\u000ce\u001ff\u007fg\u0085h\ufffei\uffffj\ud800k\udc00l 😀 \ufdd0 \u{1fffe}'),
    { type: 'code', value: 'x = "\u0000]]>"\r\n\t<!-- -- -->', lang: 'a b"<' },
    heading(2, '\u0001\u0002'),
    { type: 'paragraph', children: [{ type: 'inlineCode', value: '\u001b[31m' }] },
  ],
  '\u0001': [p('A title of nothing.')],
  'R&D <b>bold</b> "quoted" \'single\' 😀 &amp; ]]>': [p('Titles & more <script>alert(1)</script> <o:p> @click 1x')],
  'Deep headings': [
    heading(6, 'Six at once'),
    heading(3, 'Three'),
    heading(1, 'One inside'),
    heading(2, ' '),
    { type: 'heading', depth: 2, children: [] },
    { type: 'blockquote', children: [heading(5, 'In a quote'), p('q')] },
    heading(4, 'Four after two'),
  ],
  'Empty sections': [
    { type: 'paragraph', children: [] },
    { type: 'list', ordered: false, spread: false, children: [] },
    {
      type: 'list',
      ordered: true,
      start: 0,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [] }],
    },
    { type: 'descriptionList', children: [] },
    { type: 'table', align: [], children: [] },
    { type: 'table', align: [], caption: [text('Nothing')], children: [{ type: 'tableRow', children: [] }] },
    { type: 'blockquote', children: [] },
    { type: 'pullquote', children: [] },
    { type: 'callout', kind: 'warning', children: [] },
    { type: 'callout', kind: 'tip', title: [], children: [p('A tip')] },
    { type: 'aside', children: [] },
    { type: 'details', title: [], children: [] },
    { type: 'verse', children: [] },
    { type: 'dialogue', children: [] },
    { type: 'gallery', children: [] },
    { type: 'code', value: '' },
    { type: 'unknown', originalType: 'x', fallback: [] },
    { type: 'footnoteDefinition', identifier: 'unused', children: [] },
    { type: 'footnoteDefinition', identifier: 'code', children: [{ type: 'code', value: 'note' }] },
    p({ type: 'ruby', text: 'a', children: [{ type: 'ruby', text: 'b', children: [text('c')] }] }),
    p({ type: 'abbr', title: ' x ', children: [] }, { type: 'time', datetime: 'never', children: [text('never')] }),
  ],
  Tables: [
    {
      type: 'table',
      align: ['left', null, 'center'],
      children: [
        row(cell('a', { rowSpan: 3 }), cell('b', { colSpan: 2 })),
        row(cell('c'), cell('d')),
        row(),
        row(cell('e')),
      ],
    },
    { type: 'table', align: [], children: [row(cell('wide', { colSpan: 2 })), row(cell('also', { colSpan: 2 }))] },
    { type: 'table', align: [], children: [row(cell('x', { rowSpan: 2 }), cell('y', { rowSpan: 2 })), row()] },
    {
      type: 'table',
      align: [],
      children: [row(cell('h')), row(cell('r', { scope: 'row' }), cell('v', { colSpan: 2000 }))],
    },
  ],
  Formulas: [
    { type: 'math', value: '\\frac{a}{b} < \\sqrt{c} & "d"' },
    {
      type: 'math',
      value: '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}\\;\\int_0^\\infty e^{-x}\\,dx \\; \\boxed{x} \\xrightarrow{f}',
    },
    p('Inline ', { type: 'inlineMath', value: 'x^2' }, ' and bad ', { type: 'inlineMath', value: '\\bad{' }),
    p({
      type: 'inlineMath',
      value: 'x',
      mathml: '<math><mi href="javascript:alert(1)">x</mi><script>alert(1)</script></math>',
    }),
    p({ type: 'inlineMath', value: 'y', mathml: '<math><mfrac><mi>y</mi></mfrac></math>' }),
    { type: 'heading', depth: 2, children: [{ type: 'inlineMath', value: 'E=mc^2' }] },
    { type: 'code', lang: 'js', value: 'const a = "</code>" && 1 < 2' },
    { type: 'code', lang: 'no-such-language', value: 'x' },
  ],
  'Every node': [
    heading(2, 'Late', 'late'),
    { type: 'audio', media: { src: 'a.mp3' }, title: 'Sound', transcript: 'javascript:x' },
    { type: 'video', media: { src: 'javascript:x' } },
    { type: 'file', media: { src: '' + '\u0001' } },
    { type: 'pageBreak', label: '<7>' },
    p({ type: 'footnoteReference', identifier: 'none', label: '*' }),
    { type: 'dialogue', children: [{ type: 'dialogueTurn', speaker: [], children: [] }] },
    { type: 'verse', children: [{ type: 'verseLine', children: [text('A line')] }] },
    { type: 'blockquote', attribution: [link('#late')], cite: 'https://example.org/a?b=[c]|d', children: [p('q')] },
  ],
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** Chapters out of every construct that breaks other books, and one in Arabic. */
export const nastyBook: Publication = createPublication({
  title: 'R&D <Quarterly> "№ 1" \u0000😀 \ud800',
  url: 'https://example.org/',
  slug: 'nasty',
  language: 'en',
  description: 'A & B < C \u0001',
  publisher: 'Salt & <Sons>',
  cover: { src: 'good.jpg', alt: 'A "cover" & more' },
  articles: [
    ...Object.entries(chapters).map(([title, body], index) => ({
      title,
      url: url(slugOf(title) || `chapter-${index}`),
      slug: slugOf(title) || `chapter-${index}`,
      language: 'en',
      section: index < 4 ? 'Front <A>' : 'Back & B',
      tags: ['A & B', { label: 'Tides', scheme: 'https://example.org/scheme', id: 't"1' }],
      byline: [{ agent: { name: 'Ada <Quay> \u0001' } }],
      dates: { published: '2024-02-29' },
      hero: { media: [{ src: 'good.png', alt: 'Sea' }] },
      body,
    })),
    {
      title: '‏ساعة من ماء',
      url: url('ar'),
      slug: 'ar',
      language: 'ar',
      body: [
        heading(2, 'الماء'),
        p('نص ', { type: 'span', data: { lang: 'en', dir: 'ltr' }, children: [text('tide')] }),
      ],
    },
  ],
})

const files: Readonly<Record<string, Uint8Array>> = {
  'good.png': png,
  'decoration.png': png,
  'good.jpg': jpeg,
  'good.gif': gif,
  'moving.gif': movingGif,
  'good.webp': webp,
  'good.svg': svg,
  '404.png': html,
  'cut.png': png.subarray(0, 40),
  'empty.png': new Uint8Array(),
}

/** The bytes behind the nasty book's pictures; nothing is behind the names of local files. */
export const nastyAssets: AssetSource = async (src) => {
  const bytes = files[src]
  return bytes === undefined ? undefined : { bytes }
}
