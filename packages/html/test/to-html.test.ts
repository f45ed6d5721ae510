import fc from 'fast-check'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml as reference } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { h, toHtml } from '../src/index.js'

const hostile = [
  '</script>',
  '</SCRIPT ',
  '<!--',
  '-->',
  '--!>',
  '<script>',
  '<b onclick=x>',
  ']]>',
  '&amp;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '`',
  '\u0000',
  '\u0008',
  '\u000c',
  '\u000b',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\r',
  '\n',
  '\t',
  'é',
  '😀',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.array(fc.constantFrom(...hostile)).map((parts) => parts.join('')),
)
/** Without what HTML forbids, which the reference writes all the same. */
const legalText = anyText.map((value) =>
  value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, ''),
)

const value = (text: typeof anyText) =>
  fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(Number.NaN), fc.array(text))
const properties = (text: typeof anyText): fc.Arbitrary<Properties> =>
  fc.dictionary(
    fc.constantFrom(
      'id',
      'className',
      'title',
      'href',
      'alt',
      'width',
      'controls',
      'download',
      'hidden',
      'accept',
      'dataX',
      'xLink',
    ),
    value(text),
    { maxKeys: 3 },
  )

const tree = (text: typeof anyText): fc.Arbitrary<Root> => {
  const { node } = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      text.map((words) => ({ type: 'text' as const, value: words })),
      text.map((words) => ({ type: 'comment' as const, value: words.replace(/[<>]/g, '') })),
      tie('element'),
    ),
    element: fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom('p', 'div', 'b', 'br', 'img', 'hr', 'td', 'svg', 'title', 'pre', 'source', 'o:p'),
      properties: properties(text),
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
  }))
  return fc.array(node).map((children) => ({ type: 'root', children }))
}

const referenceHtml = (root: Root): string => reference(root, { characterReferences: { useNamedReferences: false } })

/** A list of commas with an empty last part is written with one more comma by the reference. */
const isOdd = (root: Root): boolean => JSON.stringify(root).includes('"accept":[')

describe('toHtml', () => {
  it('should write the bytes that hast-util-to-html writes, for any tree of legal characters', () => {
    fc.assert(
      fc.property(
        tree(legalText).filter((root) => !isOdd(root)),
        (root) => {
          expect(toHtml(root)).toBe(referenceHtml(root))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('should keep every string in text and attributes, as a parser reads them', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const legal = words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
        const folded = legal.replace(/\r\n?/g, '\n')
        const html = toHtml([h('p', { title: words, className: [`${words}x`] }, [words, h('b', {}, [words])])])
        const [p] = fromHtml(html, { fragment: true }).children as [Element]
        expect(p.properties.title).toBe(folded)
        expect(textOf(p)).toBe(folded + folded)
        expect(elementsIn(p)).toEqual(['p', 'b'])
      }),
      { numRuns: 1_000 },
    )
  })

  it('should be the only element or comment that it writes, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const { children } = fromHtml(toHtml([{ type: 'comment', value: words }, h('i')]), { fragment: true })
        expect(children.map(({ type }) => type)).toEqual(['comment', 'element'])
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    [h('audio', { controls: true }), '<audio controls></audio>'],
    [h('audio', { controls: false }), '<audio></audio>'],
    [h('a', { download: true }), '<a download></a>'],
    [h('a', { download: 'tides.pdf' }), '<a download="tides.pdf"></a>'],
    [h('p', { ariaHidden: true }), '<p aria-hidden="true"></p>'],
    [h('p', { ariaHidden: 'false', className: ['a', 'b'] }), '<p aria-hidden="false" class="a b"></p>'],
    [h('td', { colSpan: 2 }), '<td colspan="2"></td>'],
    [h('br'), '<br>'],
    [
      h('svg', { viewBox: '0 0 1 1' }, [h('path', { strokeWidth: 2 })]),
      '<svg viewBox="0 0 1 1"><path stroke-width="2"></path></svg>',
    ],
    [h('template'), '<template></template>'],
  ])('should write %o as HTML has it', (node, expected) => {
    expect(toHtml(node)).toBe(expected)
  })

  it('should write a doctype and nothing that no page may hold', () => {
    expect(toHtml([{ type: 'doctype' }, h('p', { title: '\ud800a\u0000' }, ['b\uffff😀\udc00'])])).toBe(
      '<!doctype html><p title="a">b😀</p>',
    )
  })

  it('should not join halves of a character that stand in two texts', () => {
    expect(
      toHtml([
        { type: 'text', value: 'a\ud83d' },
        { type: 'text', value: '\ude00b' },
      ]),
    ).toBe('ab')
  })

  it('should write data of a script as it is, and refuse what would end it', () => {
    const script = (text: string) => toHtml(h('script', { type: 'application/ld+json' }, [text]))
    expect(script('{"a":"<b> & \\u003c/script>"}')).toBe(
      '<script type="application/ld+json">{"a":"<b> & \\u003c/script>"}</script>',
    )
    for (const text of ['</script>', '</SCRIPT\n', 'a<!--b', '</scr\u0000ipt>'])
      expect(() => script(text)).toThrow('expected it escaped in its own language')
    expect(() => toHtml(h('style', {}, ['</style >']))).toThrow('expected it escaped')
    expect(() => toHtml(h('script', {}, [h('b')]))).toThrow('Unexpected node `element`')
  })

  it.each(['', 'a b', 'a>', '1a', 'a/b', '<a', 'a\u0000'])('should refuse the element name %j', (name) => {
    expect(() => toHtml(h(name))).toThrow('Unexpected element name')
  })

  it.each(['a b', 'a>b', 'a=b', 'a"', 'a/b', 'a\u0000'])('should refuse the attribute name %j', (name) => {
    expect(() => toHtml(h('p', { [name]: 'x' }))).toThrow('Unexpected attribute name')
  })

  it('should refuse what is no node of hast', () => {
    expect(() => toHtml([{ type: 'raw', value: '<b>' } as never])).toThrow('Unexpected node `raw`')
  })
})

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''

const elementsIn = (node: ElementContent): readonly string[] =>
  node.type === 'element' ? [node.tagName, ...node.children.flatMap(elementsIn)] : []
