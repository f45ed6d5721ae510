import { phrasingText, toPlainText, visit } from '@offprint/core'
import { loadCase } from '@offprint/fixtures'
import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../src/index.js'
import { blocks, read, said, whole } from './read-source.js'

const depths = (body: string) => blocks(body).map((node) => (node.type === 'heading' ? node.depth : node.type))

describe('positions', () => {
  it('should be lines and columns of the file', () => {
    const { body } = fromMarkdown(`${whole()}\nOne *two*.`).article
    expect(body.children[0]?.position).toEqual({ start: { line: 8, column: 1 }, end: { line: 8, column: 11 } })
  })

  it('should point at the words of every text, in a file with carriage returns too', () => {
    const { source } = loadCase('markdown--crlf-and-bom')
    const lines = source.split('\r\n')
    visit(fromMarkdown(source).article.body, (node) => {
      if (node.type !== 'text' || node.position === undefined) return
      const { start, end } = node.position
      expect(lines[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe(node.value)
    })
  })
})

describe('symbols of two UTF-16 units beside marks of emphasis', () => {
  it.each([
    ['*🎉*a', '*🎉*a'],
    ['*€*a', '*€*a'],
    ['*a🎉* *b*🎉', 'a🎉 b🎉'],
    ['*🎉*a [*🎊*x]\n\n[*🎊*x]: /u', '*🎉*a *🎊*x'],
    ['*🎉*a [*🎊*x][*🎊*y]\n\n[*🎊*y]: /u', '*🎉*a *🎊*x'],
  ])('should be judged as other symbols are: %s', (body, words) => {
    expect(toPlainText(read(body).article.body)).toBe(words)
  })
})

describe('headings', () => {
  it.each([
    ['## a\n\n### b', [2, 3]],
    ['# a\n\n## b', [2, 3]],
    ['### a\n\n#### b', [2, 3]],
    ['# a\n\n###### b', [2, 6]],
  ])('should begin at the second level: %j', (body, expected) => {
    expect(depths(body)).toEqual(expected)
  })

  it('should leave out a heading that repeats the title', () => {
    const { article, residue, messages } = read('# *T*\n\n## a')
    expect(toPlainText(article.body)).toBe('a')
    expect(residue).toMatchObject([{ text: '# *T*' }])
    expect(said(messages)).toEqual(['repeated-title@7'])
  })

  it('should take a first heading for the title that is missing, with its markup', () => {
    const { article, messages } = fromMarkdown('<!-- a -->\n\n# The *Sea*\n\na')
    expect(article.title).toBe('The Sea')
    expect(phrasingText(article.titleContent ?? [])).toBe('The Sea')
    expect(messages[0]).toMatchObject({ ruleId: 'title-from-heading', confidence: 0.9 })
    expect(toPlainText(article.body)).toBe('a')
  })

  it('should read a heading’s id, once', () => {
    expect(blocks('## A {#x}\n\n## B {#x}').map(({ data }) => data)).toEqual([{ id: 'x' }, undefined])
  })
})

describe('references', () => {
  it('should resolve them', () => {
    expect(blocks('[a][x] ![b][x]\n\n[x]: c.png "T"')).toMatchObject([
      {
        children: [
          { type: 'link', url: 'c.png', title: 'T' },
          { value: ' ' },
          { type: 'image', url: 'c.png', alt: 'b', title: 'T' },
        ],
      },
    ])
  })

  it('should keep an address that nothing refers to', () => {
    expect(read('a\n\n[//]: # (a comment)').residue).toMatchObject([{ text: '[//]: # (a comment)' }])
  })

  it('should put notes at the end, each once, wherever they were defined', () => {
    const { article, messages } = read('> a[^1]\n>\n> [^1]: x\n\nb[^2]\n\n[^2]: y\n\n[^1]: z')
    expect(article.body.children.map(({ type }) => type)).toEqual([
      'blockquote',
      'paragraph',
      'footnoteDefinition',
      'footnoteDefinition',
    ])
    expect(toPlainText(article.body)).toBe('a\n\nb\n\nx\n\ny')
    expect(said(messages)).toEqual(['duplicate-note@15'])
  })

  it('should lead to headings by their words and to ids, and nowhere else', () => {
    const { article, messages } = read(
      '## A title\n\n:ref[x]{to=a-title} :ref[y]{to=f} :ref[z]{to=g}\n\n:::aside{#f}\na\n:::',
    )
    expect(article.body.children[1]).toMatchObject({
      children: [{ type: 'crossReference' }, { value: ' ' }, { type: 'crossReference' }, { value: ' z' }],
    })
    expect(said(messages)).toEqual(['unknown-target@9'])
  })

  it.each(['javascript:alert(1)', 'JavaScript:x', 'java&#10;script:x', ' vbscript:x', 'data:text/html,x'])(
    'should send nobody to `%s`',
    (url) => {
      const { article, messages } = read(`[words](<${url}>) and ![alt](<${url}>)`)
      expect(toPlainText(article.body)).toBe('words and alt')
      expect(said(messages)).toEqual(['unusable-link@7', 'unusable-link@7'])
      expect(JSON.stringify(article)).not.toMatch(/script:|data:/i)
    },
  )
})

describe('pictures', () => {
  it('should make a figure of a picture alone, with its title as caption', () => {
    expect(blocks('![Sea](a.png "Low tide")')[0]).toMatchObject({
      type: 'figure',
      media: [{ src: 'a.png', alt: 'Sea' }],
      caption: [{ type: 'text', value: 'Low tide' }],
    })
  })

  it('should tell a decoration from a picture that nobody described', () => {
    const { article, messages } = read('![decorative](a.png)\n\n![ ](b.png)')
    expect(article.body.children).toMatchObject([{ media: [{ alt: 'decorative' }] }, { media: [{ src: 'b.png' }] }])
    expect(article.body.children[1]).not.toHaveProperty('media.0.alt')
    expect(said(messages)).toEqual(['image-without-alt@9'])
  })
})

describe('mathematics and money', () => {
  it.each([
    ['from $5 to $6', 'text'],
    ['US$5 and US$6', 'text'],
    ['$ x$ and $x $', 'text'],
    ['$x$', 'inlineMath'],
    ['$$x$$ in a line', 'inlineMath'],
    ['$a\nb$', 'inlineMath'],
  ])('should tell them apart: %j', (body, type) => {
    expect(blocks(body)).toMatchObject([{ children: [{ type }, ...(body.endsWith('line') ? [{}] : [])] }])
  })

  it('should keep what stands beside the opening dollars', () => {
    expect(blocks('$$ a = 1\nb\n$$')).toMatchObject([{ type: 'math', value: 'a = 1\nb' }])
  })
})

describe('text', () => {
  it('should put back what looks like a directive and is none', () => {
    const words = 'At 10:30pm, Re:invent, std::vector, a:kbd and :nope[x]{y=z}.'
    expect(toPlainText({ children: blocks(words) })).toBe(words)
  })

  it('should keep one tilde as it is', () => {
    expect(toPlainText({ children: blocks('~5 or ~6, H~2~O') })).toBe('~5 or ~6, H~2~O')
  })

  it('should give every row of a table as many cells', () => {
    const [table] = blocks('| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |')
    expect(table).toMatchObject({
      align: [null, null, null],
      children: [{ children: { length: 3 } }, { children: { length: 3 } }, { children: { length: 3 } }],
    })
  })
})
