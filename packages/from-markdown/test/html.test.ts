import { flowTexts, toPlainText } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { blocks, read, said } from './read-source.js'

describe('HTML in a line', () => {
  it.each([
    ['H<sub>2</sub>O', 'subscript'],
    ['10<sup>3</sup>', 'superscript'],
    ['a<br>b', 'break'],
    ['a <kbd>b</kbd>', 'kbd'],
    ['a <abbr title="c">b</abbr>', 'abbr'],
    ['a <span lang="fr">b</span>', 'span'],
    ['a <a href="/b">b</a>', 'link'],
    ['a <img src="b.png" alt="b">', 'image'],
  ])('should read `%s` as %s', (body, type) => {
    const { article, messages, residue } = read(body)
    expect(article.body.children).toMatchObject([
      { children: expect.arrayContaining([expect.objectContaining({ type })]) },
    ])
    expect(said(messages)).toEqual(['html-tag@7'])
    expect(residue).toEqual([])
  })

  it.each([
    ['a <![CDATA[b > c & d <e>]]>', 'a b > c & d <e>'],
    ['<![CDATA[\nb > c & d\n]]>', 'b > c & d'],
  ])('should keep the words of a CDATA section: %j', (body, words) => {
    expect(toPlainText(read(body).article.body)).toBe(words)
    expect(said(read(body).messages)).toEqual(['raw-html@7'])
  })

  it('should drop every other tag, keep the words, and say each kind once', () => {
    const { article, messages, residue } = read('a <font>b</font> <font>c</font> <x-y>d')
    expect(article.body.children).toMatchObject([{ children: [{ type: 'text', value: 'a b c d' }] }])
    expect(messages.map(({ reason }) => reason.slice(0, 26))).toEqual([
      'Unexpected HTML `<font>`, ',
      'Unexpected HTML `</font>`,',
      'Unexpected HTML `<x-y>`, e',
    ])
    expect(residue).toHaveLength(5)
  })

  it('should keep words of pairs that cross, and of those that never close', () => {
    expect(toPlainText(read('<b>a <i>b</b> c</i> <b>d').article.body)).toBe('a b c d')
  })

  it('should never take a script for text', () => {
    const { article, residue } = read('a <script>alert(1)</script> b')
    expect(toPlainText(article.body)).toBe('a  b')
    expect(residue.map(({ text }) => text)).toEqual(['<script>', 'alert(1)', '</script>'])
  })

  it('should lead nowhere that runs a script', () => {
    const { article } = read('a <a href="javascript:b()">c</a>')
    expect(article.body.children).toMatchObject([{ children: [{ type: 'text', value: 'a c' }] }])
  })
})

describe('HTML blocks', () => {
  it('should be unknown, with words, links and pictures to fall back on', () => {
    const [node] = blocks(
      '<div onclick="x"><p>A <b>b</b></p><ul><li><a href="/c">c</a></li></ul><img src="d.png"></div>',
    )
    expect(node).toMatchObject({
      type: 'unknown',
      originalType: 'html',
      fallback: [
        { children: [{ value: 'A ' }, { type: 'strong' }] },
        { children: [{ type: 'link', url: '/c' }] },
        { children: [{ type: 'image', url: 'd.png' }] },
      ],
    })
  })

  it('should be residue where they hold no words', () => {
    const { article, messages, residue } = read(
      '<script>alert(1)</script>\n\n<div>\n\n<iframe src="https://a.b/"></iframe>',
    )
    expect(article.body.children).toEqual([])
    expect(said(messages)).toEqual(['raw-html@7', 'raw-html@9', 'raw-html@11'])
    expect(residue).toHaveLength(3)
  })

  it('should be residue without a message where they are comments', () => {
    const { messages, residue } = read('<!-- a -->\n\nb <!-- c -->')
    expect(messages).toEqual([])
    expect(residue.map(({ text }) => text)).toEqual(['<!-- a -->', '<!-- c -->'])
  })

  it('should bear any depth', () => {
    expect(flowTexts(blocks(`${'<div>'.repeat(20_000)}a`))).toEqual([])
    expect(flowTexts(blocks(`a ${'<b>'.repeat(3000)}b`))).toEqual(['a b'])
  })
})
