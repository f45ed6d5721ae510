import type { Phrasing } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { parseHtml, toPhrasing } from '../src/index.js'
import { bodyOf, rulesOf } from './body-of.js'

const text = (value: string) => ({ type: 'text', value })
const line = (html: string): readonly Phrasing[] => {
  const [block] = bodyOf(`<p>${html}</p>`).children
  return block?.type === 'paragraph' ? block.children : []
}

test.each([
  ['<em>a</em>', 'emphasis'],
  ['<i>a</i>', 'emphasis'],
  ['<strong>a</strong>', 'strong'],
  ['<s>a</s>', 'delete'],
  ['<sup>a</sup>', 'superscript'],
  ['<sub>a</sub>', 'subscript'],
  ['<u>a</u>', 'underline'],
  ['<mark>a</mark>', 'mark'],
  ['<kbd>a</kbd>', 'kbd'],
  ['<cite>a</cite>', 'cite'],
  ['<span class="small-caps">a</span>', 'smallCaps'],
  ['<span style="font-variant: small-caps">a</span>', 'smallCaps'],
  ['<span style="font-style:italic">a</span>', 'emphasis'],
])('%s is %s', (html, type) => {
  expect(line(html)).toEqual([{ type, children: [text('a')] }])
})

test.each([
  ['<b style="font-weight:normal">a</b>', [text('a')]],
  ['<abbr title="Long">L</abbr>', [{ type: 'abbr', title: 'Long', children: [text('L')] }]],
  ['<time datetime="2020-01-02">then</time>', [{ type: 'time', datetime: '2020-01-02', children: [text('then')] }]],
  ['<time>2020-01-02</time>', [{ type: 'time', datetime: '2020-01-02', children: [text('2020-01-02')] }]],
  ['<time>then</time>', [text('then')]],
  ['<code>a <b>b</b></code>', [{ type: 'inlineCode', value: 'a b' }]],
  ['<q>a</q>', [text('“a”')]],
  [
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>',
    [
      { type: 'ruby', text: 'kan', children: [text('漢')] },
      { type: 'ruby', text: 'ji', children: [text('字')] },
    ],
  ],
  ['<span lang="de">Wort</span>', [{ type: 'span', data: { lang: 'de' }, children: [text('Wort')] }]],
  ['a $$x$$ b', [text('a $$x$$ b')]],
])('%s', (html, nodes) => {
  expect(line(html)).toEqual(nodes)
})

describe('formulas', () => {
  test('are TeX where the source has it', () => {
    const math =
      '<math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">{\\displaystyle x}</annotation></semantics></math>'
    expect(line(math)).toEqual([
      {
        type: 'inlineMath',
        value: 'x',
        mathml: '<math><semantics><mrow><mi>x</mi></mrow></semantics></math>',
      },
    ])
    expect(bodyOf('<script type="math/tex; mode=display">y^2</script>').children).toEqual([
      { type: 'math', value: 'y^2' },
    ])
  })

  test('hold nothing foreign', () => {
    const [formula] = line('<math onclick="x"><mtext><script>y</script></mtext><mi href="javascript:z">a</mi></math>')
    expect(formula).toMatchObject({ mathml: expect.not.stringMatching(/script>|onclick/) })
  })
})

describe('links', () => {
  test('to places of the page stay as they stand, others are resolved', () => {
    const { children } = bodyOf('<p><a href="#a">a</a> <a href="../b">b</a> <a href="mailto:c@example.org">c</a>', {
      base: 'https://example.org/x/y',
    })
    expect(children).toMatchObject([
      { children: [{ url: '#a' }, {}, { url: 'https://example.org/b' }, {}, { url: 'mailto:c@example.org' }] },
    ])
  })

  test.each(['javascript:alert(1)', ' java\nscript:x', 'vbscript:x', 'data:text/html,x'])(
    'to %j are their words',
    (url) => {
      const body = bodyOf(`<p><a href="${url}">a</a></p>`)
      expect(body.children).toEqual([{ type: 'paragraph', children: [text('a')] }])
      expect(rulesOf(body)).toEqual(['unusable-link'])
    },
  )
})

test('toPhrasing gives the lines of blocks', () => {
  const { children } = parseHtml('<p>a <b>b</b></p><p>c</p>', { fragment: true })
  expect(toPhrasing(children)).toEqual([
    text('a '),
    { type: 'strong', children: [text('b')] },
    { type: 'break' },
    text('c'),
  ])
})
