import type { Flow, Phrasing } from '@offprint/core'
import fc from 'fast-check'

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    fc.constantFrom('tide', ']]>', '&amp;', '<b>', '\u0000x', '\ud800x', '1 a/b', 'fn-1', '../x', 'a b'),
  )
  .filter((text) => text.trim() !== '')

const url = fc.oneof(
  words,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'a',
    'a#x',
    'b',
    'b#x',
    '#x',
    '#fn-1',
    'javascript:x',
    'mailto:a@example.org',
    'data:,x',
    'file:///x',
  ),
)
const src = fc.oneof(fc.constantFrom('a.png', 'b.png', 'a.gif', 'none.png'), words)
const alt = fc.oneof(words, fc.constant('decorative'))
const data = fc.record(
  {
    id: words,
    lang: fc.constantFrom('ar', 'ja', 'en'),
    dir: fc.constantFrom('rtl' as const, 'ltr' as const, 'auto' as const),
  },
  { requiredKeys: [] },
)
const media = fc.record({ src, alt, width: fc.nat(2000), height: fc.nat(2000) }, { requiredKeys: ['src'] })
const size = { maxLength: 3, depthIdentifier: 'tree' } as const

/** Makes an arbitrary of nodes with a type, other fields and perhaps an id, a language or a direction. */
const node = (type: string, fields: Record<string, fc.Arbitrary<unknown>>, optional: readonly string[] = []) => {
  const required = ['type', ...Object.keys(fields).filter((key) => !optional.includes(key))]
  return fc.record({ type: fc.constant(type), data, ...fields }, { requiredKeys: required as never[] })
}

const { phrasing, flow } = fc.letrec((tie) => {
  const inline = fc.array(tie('phrasing'), size)
  const blocks = fc.array(tie('flow'), size)
  const wraps = 'emphasis strong delete superscript subscript underline mark kbd cite span smallCaps'.split(' ')
  const rows = fc.array(
    node('tableRow', {
      children: fc.array(
        node(
          'tableCell',
          {
            children: inline,
            colSpan: fc.integer({ min: 1, max: 4 }),
            rowSpan: fc.integer({ min: 1, max: 4 }),
            scope: fc.constantFrom('row', 'col'),
          },
          ['colSpan', 'rowSpan', 'scope'],
        ),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 4 },
  )
  const figure = node('figure', { media: fc.array(media, { maxLength: 2 }), caption: inline }, ['caption'])
  const titled = (type: string) => node(type, { title: inline, children: blocks }, type === 'details' ? [] : ['title'])
  return {
    phrasing: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'tree' },
      node('text', { value: words }),
      node('break', {}),
      node('inlineCode', { value: words }),
      node('image', { url: src, alt }, ['alt']),
      node('footnoteReference', { identifier: fc.constantFrom('x', 'y', 'z') }),
      node('inlineMath', { value: fc.oneof(words, fc.constantFrom('x^2', '\\frac{a}{b}')) }),
      node('link', { url, children: inline }),
      node('crossReference', { identifier: words, children: inline }),
      node('abbr', { title: words, children: inline }),
      node('time', { datetime: fc.oneof(words, fc.constant('2024-02-29')), children: inline }),
      node('ruby', { text: words, children: inline }),
      fc.constantFrom(...wraps).chain((type) => node(type, { children: inline })),
    ),
    flow: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'tree' },
      node('paragraph', { children: inline }),
      node('heading', { depth: fc.integer({ min: 1, max: 6 }), children: inline }),
      node('code', { value: words, lang: fc.oneof(words, fc.constant('js')) }, ['lang']),
      node('math', { value: fc.oneof(words, fc.constantFrom('x^2', '\\sqrt{2}')) }),
      node('thematicBreak', {}),
      node('pageBreak', { label: words }),
      node('sectionBreak', {}),
      figure,
      node('gallery', { children: fc.array(figure, { maxLength: 2 }), caption: inline }, ['caption']),
      node('embed', { url: fc.webUrl(), title: words, thumbnail: media }, ['title', 'thumbnail']),
      node('audio', { media: fc.record({ src: url.filter((text) => text.trim() !== '') }), title: words }, ['title']),
      node('footnoteDefinition', { identifier: fc.constantFrom('x', 'y'), children: blocks }),
      node('blockquote', { children: blocks, attribution: inline }, ['attribution']),
      node('pullquote', { children: blocks, attribution: inline }, ['attribution']),
      node('callout', { kind: fc.oneof(words, fc.constantFrom('tip', 'warning')), children: blocks, title: inline }, [
        'title',
      ]),
      titled('aside'),
      titled('details'),
      node('table', { align: fc.constant([null, 'left', 'center']), caption: inline, children: rows }, ['caption']),
      node('list', {
        ordered: fc.boolean(),
        spread: fc.boolean(),
        children: fc.array(node('listItem', { spread: fc.boolean(), children: blocks }), { maxLength: 3 }),
      }),
      node('descriptionList', {
        children: fc.array(
          fc.oneof(node('descriptionTerm', { children: inline }), node('descriptionDetails', { children: blocks })),
          { maxLength: 3 },
        ),
      }),
      node('verse', { children: fc.array(node('verseLine', { children: inline }), { maxLength: 3 }) }),
      node('dialogue', {
        children: fc.array(node('dialogueTurn', { speaker: inline, children: blocks }), { maxLength: 2 }),
      }),
    ),
  }
}) as unknown as { readonly phrasing: fc.Arbitrary<Phrasing>; readonly flow: fc.Arbitrary<Flow> }

/** Any legal body. */
export const body: fc.Arbitrary<readonly Flow[]> = fc.array(flow, { maxLength: 6 })

/** Any legal line. */
export const line: fc.Arbitrary<readonly Phrasing[]> = fc.array(phrasing, { maxLength: 3 })

/** Any text with a character that is no white space. */
export const anyWords: fc.Arbitrary<string> = words
