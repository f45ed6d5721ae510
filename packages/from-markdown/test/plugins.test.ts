import { toPlainText, visit } from '@offprint/core'
import type { Root } from 'mdast'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { describe, expect, it } from 'vitest'
import { createMarkdownReader, fromMarkdown, type TreePlugin } from '../src/index.js'
import { failure, said, whole } from './read-source.js'

const read = (body: string, ...plugins: readonly TreePlugin[]) =>
  fromMarkdown(whole() + body, { name: 'a.md', plugins })

/** What remark plugins do: a function of options that returns a function of the tree. */
const shout = (sign: string) => (tree: Root) => {
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    for (const child of node.children) if (child.type === 'text') child.value += sign
  }
}

describe('plugins', () => {
  it('should change the tree in place or return another, in their order', () => {
    const replace: TreePlugin = (tree) => ({ ...tree, children: tree.children.slice(1) })
    const { article, messages } = read('Gone.\n\nStays', shout('!'), replace, shout('?'))
    expect(toPlainText(article.body)).toBe('Stays!?')
    expect(messages).toEqual([])
  })

  it('should have nodes that the model does not know be kept with their words, place and a message', () => {
    const wrap: TreePlugin = (tree) => {
      const [paragraph] = tree.children
      if (paragraph?.type === 'paragraph') {
        const [text] = paragraph.children
        paragraph.children = [{ type: 'wikiLink', value: 'Slack', position: text?.position } as never]
      }
      tree.children.push({
        type: 'box',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'In it' }] }],
      } as never)
      tree.children.push({ type: 'line', children: [{ type: 'text', value: 'A line' }] } as never)
      tree.children.push({ type: 'text', value: 'Alone' } as never)
      tree.children.push({ type: 'nothing' } as never)
    }
    const { article, messages } = read('[[Slack]]', wrap)
    expect(article.body.children).toMatchObject([
      {
        type: 'paragraph',
        children: [
          {
            type: 'unknownPhrasing',
            originalType: 'wikiLink',
            raw: '[[Slack]]',
            children: [{ type: 'text', value: 'Slack' }],
            position: { start: { line: 7, column: 1 }, end: { line: 7, column: 10 } },
          },
        ],
      },
      { type: 'unknown', originalType: 'box', fallback: [{ type: 'paragraph', children: [{ value: 'In it' }] }] },
      { type: 'unknown', originalType: 'line', fallback: [{ type: 'paragraph', children: [{ value: 'A line' }] }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'Alone' }] },
      { type: 'unknown', originalType: 'nothing', fallback: [] },
    ])
    expect(said(messages)).toEqual([
      'unsupported-node@7',
      'unsupported-node@',
      'unsupported-node@',
      'unsupported-node@',
    ])
  })

  it('should not see folded words, and leave what they change where it stands', () => {
    const seen: string[] = []
    const body = 'A sentence of many ordinary words that is long enough *to be folded* and then some more of them'
    const { article } = read(body, (tree) => {
      visit(tree as never, (node) => {
        if (node.type === 'text') seen.push(node.value)
      })
    })
    expect(seen.join('')).toBe(body.replaceAll('*', ''))
    expect(toPlainText(article.body)).toBe(body.replaceAll('*', ''))
  })

  it.each([
    ['promise', async () => undefined],
    ['text', () => 'x'],
    ['node that is no root', () => ({ type: 'paragraph', children: [] })],
  ])('should not return a %s', (_, plugin) => {
    expect(() => read('a', plugin as never)).toThrow(/^Unexpected .* of plugin 1, expected a tree/)
  })

  it('should lead nowhere that runs a script', () => {
    const { article } = read('a', (tree) => {
      tree.children = [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: 'javascript:a()', children: [{ type: 'text', value: 'b' }] }],
        },
      ]
    })
    expect(article.body.children).toMatchObject([{ children: [{ type: 'text', value: 'b' }] }])
  })
})

describe('extensions', () => {
  it('should read further syntax, beside that of the dialect', () => {
    const extensions = [{ syntax: gfmStrikethrough({ singleTilde: true }), tree: gfmStrikethroughFromMarkdown() }]
    const reader = createMarkdownReader({ extensions })
    const { article } = reader.read(`${whole()}a ~b~ :sup[c] some ordinary words that are not folded then`, {
      name: 'a.md',
    })
    expect(article.body.children).toMatchObject([
      { children: [{ value: 'a ' }, { type: 'delete' }, { value: ' ' }, { type: 'superscript' }, {}] },
    ])
    expect(fromMarkdown(`${whole()}a ~b~`).article.body.children).toMatchObject([{ children: [{ value: 'a ~b~' }] }])
  })

  it('should leave errors what they are', () => {
    expect(failure('').code).toBe('from-markdown/empty-source')
  })
})
