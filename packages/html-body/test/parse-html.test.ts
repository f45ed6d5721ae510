import { OffprintError } from '@offprint/core'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { parseHtml, toBody } from '../src/index.js'
import { articleOf } from './body-of.js'

const fragment = (html: string): Nodes => parseHtml(html, { fragment: true })

describe('parseHtml', () => {
  test.each([
    '<p class="a b" id=c data-foo-bar=1 aria-label=x>a<br>b<img srcset="a 1x, b 2x" width=3 alt="">',
    '<table><tr><td colspan=2>a<b>c</table>d',
    '<svg viewBox="0 0 1 1"><path d="M0"/><foreignObject><p>x</p></foreignObject></svg>',
    '<math><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></math>',
    '<p><b>a<p>b</b>c<a>d<div>e</a>f</div><input type=checkbox checked disabled>',
    '<template><p>a</template><!-- c --><select><option selected>a<option>b</select>',
    '<ul><li>a<li>b</ul>&lt;&eacute;&nbsp;&#x41;<script>a < b</script><style>x</style>',
    '<table>x<tr>y<td>z<input type=hidden></table><a href="?a&b=1" download hidden>q</a>',
  ])('builds what the reference of hast builds: %s', (html) => {
    expect(fragment(html)).toEqual(withoutPositions(fromHtml(html, { fragment: true })))
  })

  test('builds whole documents', () => {
    const html =
      '<!DOCTYPE html><html lang=en><head><title>T</title><meta charset=utf-8></head><body class=x><p>a</html>'
    expect(parseHtml(html)).toEqual(withoutPositions(fromHtml(html)))
  })

  test('parses what stands in a noscript, and does not end the head for it', () => {
    const root = parseHtml('<head><noscript><img src=p></noscript><meta name=a></head><noscript><p>b</p></noscript>')
    expect(JSON.stringify(root)).toContain('"tagName":"meta","properties":{"name":"a"},"children":[]}]}')
    expect(JSON.stringify(root)).toContain('{"type":"text","value":"b"}')
  })

  test('gives no element a foreign prototype', () => {
    const [p] = parseHtml('<p __proto__=x constructor=y>a', { fragment: true }).children
    expect(Object.getPrototypeOf((p as Element).properties)).toBe(Object.prototype)
  })
})

describe('hostile text', () => {
  const deep = (open: string, count: number): string => `${open.repeat(count)}words`

  test.each([
    ['nested blocks', deep('<div>', 300_000)],
    ['nested inline elements', deep('<b>', 100_000)],
    ['nested different inline elements', deep('<i><u>', 50_000)],
    ['nested lists', deep('<ul><li>', 100_000)],
    ['nested tables', deep('<table><tr><td>', 50_000)],
    ['nested quotations', deep('<blockquote>', 100_000)],
    ['nested templates', `${'<template>'.repeat(20_000)}${'</template>'.repeat(20_000)}words`],
    ['nested noscripts', `${'<noscript>'.repeat(50_000)}words`],
    ['nested drawings', `${deep('<svg>', 50_000)}`],
    ['links that never end', deep('<a href=x>', 50_000)],
    ['paragraphs in unclosed bold', deep('<b><p>', 20_000)],
    ['text put before a table', `<table>${'a<tr>'.repeat(50_000)}words`],
    ['entities', `${'&amp;&nosuch;&#0;'.repeat(60_000)}words`],
    ['one attribute of a megabyte', `<p title="${'a'.repeat(1_000_000)}">words`],
    ['many attributes', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>words`],
    ['many classes', `<p class="${'a '.repeat(300_000)}">words`],
    ['a srcset of a megabyte', `<img src=a alt=A srcset="${'a,'.repeat(400_000)}">words`],
    ['line breaks', `<p>a${'<br>'.repeat(100_000)}words`],
    ['line breaks in bold', `<p><b>a${'<br>'.repeat(100_000)}words`],
    ['spaces', `<p>a${' '.repeat(1_000_000)}words`],
    ['empty paragraphs', `${'<p>'.repeat(200_000)}words`],
    ['captions without pictures', `${'<p class=caption>(Photo: A</p>'.repeat(20_000)}words`],
    [
      'a caption of a megabyte',
      `<figure><img src=a alt=A><figcaption>${'Photo: A/B. '.repeat(80_000)}words</figcaption></figure>words`,
    ],
    ['links to notes', `${'<sup><a href="#fn1">1</a></sup>'.repeat(20_000)}<p id=fn1>words`],
    [
      'notes',
      Array.from(
        { length: 5_000 },
        (_, index) => `<p>a<sup><a href="#fn${index}">1</a></sup><p id="fn${index}">words`,
      ).join(''),
    ],
    [
      'a span of all columns',
      `<table><tr><th>a<th colspan=65534>b${'<tr><td colspan=1000>c'.repeat(2_000)}</table>words`,
    ],
  ])('%s is read in time, and its words are kept', { timeout: 30_000 }, (_, html) => {
    const root = parseHtml(html, { fragment: true })
    const body = toBody(root.children, { base: 'https://example.org/' })
    const kept = JSON.stringify(body.children) + JSON.stringify(body.residue)
    expect(kept).toContain('words')
    if (html.length < 500_000) articleOf(body)
  })

  test('that multiplies without end is refused', { timeout: 30_000 }, () => {
    const html = Array.from({ length: 3_000 }, (_, index) => `<p><font color=${index}>`).join('')
    expect(() => parseHtml(html)).toThrow(OffprintError)
    expect(() => parseHtml(html)).toThrow(/Unexpected HTML that makes more than/)
  })

  test('a tree deeper than any parser makes is read too', () => {
    let node: Element = {
      type: 'element',
      tagName: 'div',
      properties: {},
      children: [{ type: 'text', value: 'words' }],
    }
    for (let level = 0; level < 20_000; level++)
      node = { type: 'element', tagName: 'em', properties: {}, children: [node] }
    const body = toBody([node])
    articleOf(body)
    expect(JSON.stringify(body.children)).toContain('words')
    expect(body.messages.map(({ ruleId }) => ruleId)).toEqual(['too-deep'])
  })
})

function withoutPositions(root: Nodes): unknown {
  return JSON.parse(JSON.stringify(root, (key, value) => (key === 'position' || key === 'data' ? undefined : value)))
}
