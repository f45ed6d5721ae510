import type { Flow } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { bodyOf, paragraph, text } from './article-of.js'

const item = (...children: readonly Flow[]) => ({ type: 'listItem' as const, spread: false, children })
const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] })

describe('blocks', () => {
  it('should be parted by one blank line, with hyphens for bullets and hash signs for headings', () => {
    const list: Flow = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [item(paragraph('a')), item(paragraph('b'))],
    }
    expect(bodyOf({ type: 'heading', depth: 2, children: [text('One')] }, paragraph('x'), list)).toBe(
      '## One\n\nx\n\n- a\n- b\n',
    )
  })

  it('should write an id of a heading behind it', () => {
    expect(bodyOf({ type: 'heading', depth: 2, data: { id: 'one' }, children: [text('One')] })).toBe('## One {#one}\n')
  })

  it('should wrap what Markdown has no place for an id on', () => {
    expect(bodyOf({ ...paragraph('x'), data: { id: 'p1', lang: 'ja' } })).toBe(':::with{#p1 lang=ja}\nx\n:::\n')
  })

  it('should write a picture alone as Markdown, and one with a credit as a figure', () => {
    const media = [{ src: 'a.png', alt: 'A quay' }]
    expect(bodyOf({ type: 'figure', media, caption: [text('Low tide')] })).toBe('![A quay](a.png "Low tide")\n')
    expect(bodyOf({ type: 'figure', media, credit: { text: 'Ada Quay/SALT', agency: 'SALT' } })).toBe(
      ':::figure{src=a.png alt="A quay"}\n::credit[Ada Quay/SALT]{agency=SALT}\n:::\n',
    )
  })

  it('should keep a picture alone in a paragraph from being a figure', () => {
    expect(bodyOf(paragraph({ type: 'image', url: 'a.png', alt: 'A' }))).toBe(':with[![A](a.png)]\n')
  })

  it('should line up the pipes of a narrow table, and escape those of its words', () => {
    const rows = [
      { type: 'tableRow' as const, children: [cell('place'), cell('height')] },
      { type: 'tableRow' as const, children: [cell('a|b'), cell('4.2')] },
    ]
    expect(bodyOf({ type: 'table', align: [null, 'right'], children: rows })).toBe(
      '| place | height |\n| ----- | -----: |\n| a\\|b  |    4.2 |\n',
    )
  })

  it('should say the spans of cells, and which places they cover', () => {
    const rows = [
      { type: 'tableRow' as const, children: [{ ...cell('both'), colSpan: 2 }] },
      { type: 'tableRow' as const, children: [cell('a'), cell('b')] },
    ]
    expect(bodyOf({ type: 'table', align: [null, null], children: rows })).toBe(
      '| :own[both]{colspan=2} | :own[]{absent} |\n| --------------------- | -------------- |\n| a                     | b              |\n',
    )
  })

  it('should write notes at the end as Markdown has them, and others where they stand', () => {
    const note = (identifier: string, value: string): Flow => ({
      type: 'footnoteDefinition',
      identifier,
      children: [paragraph(value)],
    })
    const mark = (identifier: string) => ({ type: 'footnoteReference' as const, identifier })
    expect(bodyOf(paragraph('x', mark('1'), mark('FN 2')), note('FN 2', 'two'), paragraph('y'), note('1', 'one'))).toBe(
      'x[^1]:note[FN 2]{to="FN 2"}\n\n:::note[FN 2]{to="FN 2"}\ntwo\n:::\n\ny\n\n[^1]: one\n',
    )
  })

  it('should keep what the model does not know, with its source', () => {
    expect(bodyOf({ type: 'unknown', originalType: 'html', raw: '<hr>', fallback: [paragraph('x')] })).toBe(
      ':::foreign[html]\n```raw\n<hr>\n```\n\nx\n:::\n',
    )
  })

  it('should make the fence round directives longer than theirs', () => {
    const inner: Flow = { type: 'aside', children: [paragraph('x')] }
    expect(bodyOf({ type: 'callout', kind: 'tip', children: [inner] })).toBe(
      '::::callout{kind=tip}\n:::aside\nx\n:::\n::::\n',
    )
  })

  it('should write what has no form as JSON of the model, without positions', () => {
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    expect(bodyOf({ type: 'paragraph', children: [], position })).toBe(
      '```json offprint-node\n{"type":"paragraph","children":[]}\n```\n',
    )
  })

  it('should write a reference only to what stands in the text', () => {
    const to = (identifier: string): Flow => paragraph({ type: 'crossReference', identifier, children: [text('x')] })
    const heading: Flow = { type: 'heading', depth: 2, children: [text('Low water')] }
    expect(bodyOf(heading, to('low-water'))).toBe('## Low water\n\n:ref[x]{to=low-water}\n')
    expect(bodyOf(to('nowhere'))).toContain('"identifier":"nowhere"')
  })
})
