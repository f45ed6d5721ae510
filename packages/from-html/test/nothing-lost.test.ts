import fc from 'fast-check'
import type { ElementContent, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { elementText } from '../src/content/element-text.js'
import { findContent } from '../src/index.js'
import { prose } from './prose.js'

const tags = [
  'div',
  'p',
  'nav',
  'aside',
  'ul',
  'li',
  'table',
  'td',
  'span',
  'a',
  'section',
  'form',
  'h2',
  'button',
  'math',
]
const names = ['share', 'sidebar', 'article', 'comments', 'post ad', 'media', 'content']

const text = fc.oneof(
  fc.nat(50).map((seed) => prose(seed)),
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.constant('  '),
)

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc
      .record({
        tagName: fc.constantFrom(...tags),
        name: fc.option(fc.constantFrom(...names)),
        hidden: fc.boolean(),
        children: fc.array(tie('node'), { maxLength: 6 }),
      })
      .map(({ tagName, name, hidden, children }): ElementContent => {
        const className = name === null ? {} : { className: name.split(' ') }
        return { type: 'element', tagName, properties: { ...className, ...(hidden ? { hidden } : {}) }, children }
      }),
  ),
}))

const anyPage = fc
  .array(node, { maxLength: 12 })
  .map(
    (children): Root => ({ type: 'root', children: [{ type: 'element', tagName: 'body', properties: {}, children }] }),
  )

const wordsOf = (lines: readonly string[]): readonly string[] => (lines.join('\n').match(/[\p{L}\p{N}]/gu) ?? []).sort()

describe('any page', () => {
  it('should have every letter either in the article or in what is left', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { content, left } = findContent(page)
        const found = wordsOf([...content.map((one) => elementText(one)), ...left.map((residue) => residue.text)])
        expect(found).toEqual(wordsOf([elementText(page)]))
      }),
      { numRuns: 300 },
    )
  })
})
