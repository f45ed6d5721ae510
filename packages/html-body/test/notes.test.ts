import { describe, expect, test } from 'vitest'
import { bodyOf, rulesOf } from './body-of.js'

const text = (value: string) => ({ type: 'text', value })
const reference = (identifier: string, label = '1') => ({ type: 'footnoteReference', identifier, label })
const note = (identifier: string, words: string, label = '1') => ({
  type: 'footnoteDefinition',
  identifier,
  label,
  children: [{ type: 'paragraph', children: [text(words)] }],
})

describe('notes', () => {
  test.each([
    [
      'of a Markdown writer',
      '<p>a<sup id="fnref1"><a href="#fn1" class="footnote-ref">1</a></sup></p><section class="footnotes"><hr><ol><li id="fn1"><p>b <a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
      'fn1',
    ],
    [
      'of a site generator',
      '<p>a<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup></p><div role="doc-endnotes"><hr><ol><li id="fn:1"><p>b&#160;<a href="#fnref:1" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div>',
      'fn:1',
    ],
    [
      'of DPUB-ARIA',
      '<p>a<a id="r" href="#n" role="doc-noteref">1</a></p><section role="doc-endnotes"><h2>Notes</h2><ol><li id="n">b <a href="#r" role="doc-backlink">back</a></li></ol></section>',
      'n',
    ],
    [
      'of a wiki',
      '<p>a<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><ol class="references"><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>b</span></li></ol>',
      'cite_note-1',
    ],
    [
      'of a word processor',
      '<p>a<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p><hr><p><a href="#_ftnref1" name="_ftn1">[1]</a> b</p>',
      '_ftn1',
    ],
    [
      'with a block a note',
      '<p>a<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>b</p></div></div>',
      'footnote-1',
    ],
  ])('%s', (_, html, identifier) => {
    expect(bodyOf(html).children).toEqual([
      { type: 'paragraph', children: [text('a'), reference(identifier)] },
      note(identifier, 'b'),
    ])
  })

  test('lose their own mark', () => {
    const body = bodyOf('<p>a<sup><a href="#fn1">1</a></sup></p><p id="fn1"><sup>1</sup> b</p>')
    expect(body.children[1]).toEqual(note('fn1', 'b'))
    expect(body.residue).toMatchObject([{ reason: 'a note’s mark' }])
  })

  test('may be referred to twice', () => {
    const html = '<p>a<sup><a href="#fn1">1</a>, <a href="#fn1">1</a></sup></p><ol><li id="fn1">b</ol>'
    expect(bodyOf(html).children[0]).toEqual({
      type: 'paragraph',
      children: [text('a'), reference('fn1'), reference('fn1')],
    })
  })

  test('that nothing refers to stay in their list of notes', () => {
    const html = '<p>a<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">b<li id="fn2">c</ol>'
    expect(bodyOf(html).children.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnoteDefinition',
      'footnoteDefinition',
    ])
  })

  test('that are missing leave a link and a message', () => {
    const body = bodyOf('<p>a<sup><a href="#fn9" role="doc-noteref">9</a></sup></p>')
    expect(body.children).toMatchObject([{ children: [{}, { type: 'superscript', children: [{ type: 'link' }] }] }])
    expect(rulesOf(body)).toEqual(['missing-note'])
  })
})

test.each([
  ['a heading', '<p><sup><a href="#s1">1</a></sup></p><h2 id="s1">b</h2>'],
  ['words', '<p><a href="#fn1">see there</a></p><p id="fn1">b</p>'],
  ['something before it', '<p id="fn1">b</p><p><sup><a href="#fn1">1</a></sup></p>'],
  ['a part with headings', '<p><sup><a href="#n">1</a></sup></p><div id="n"><h2>b</h2><p>c</p></div>'],
])('a link to %s is no note', (_, html) => {
  expect(JSON.stringify(bodyOf(html).children)).not.toContain('footnote')
})
