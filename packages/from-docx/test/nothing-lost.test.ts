import { toPlainText } from '@offprint/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDocx } from '../src/index.js'
import { escapeXml, paragraph, run, table, writeDocx } from './write-docx.js'

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('word', 'By Ada Quay', 'Photo: A/B', '1.', ' ', '&amp;', '<b>') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)
const properties = fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:smallCaps/>', '<w:vertAlign w:val="superscript"/>')
const styles = fc.constantFrom(
  undefined,
  'Title',
  'Subtitle',
  'Heading1',
  'Heading3',
  'Caption',
  'Quote',
  'HTMLPreformatted',
  'TOC1',
  'Byline',
  'Odd',
)

interface Block {
  readonly xml: string
  readonly text: string
}

const wrap = (text: string, kind: string): string => {
  if (kind === 'del') return `<w:del><w:r><w:delText>${escapeXml(text)}</w:delText></w:r></w:del>`
  if (kind === 'field') return `<w:fldSimple>${run(text)}</w:fldSimple>`
  if (kind === 'ins') return `<w:ins>${run(text)}</w:ins>`
  return `<w:hyperlink w:anchor="x">${run(text)}</w:hyperlink>`
}

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(fc.array(fc.tuple(words, properties), { minLength: 1, maxLength: 4 }), styles).map(([runs, style]) => ({
    xml: paragraph(runs.map(([text, own]) => run(text, own)).join(''), style),
    text: runs.map(([text]) => text).join(''),
  })),
  fc
    .tuple(words, fc.constantFrom('del', 'ins', 'field', 'link'), words)
    .map(([before, kind, text]) => ({ xml: paragraph(run(before) + wrap(text, kind)), text: before + text })),
  fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => ({
    xml: table(rows.map((cells) => cells.map((cell) => run(cell)))),
    text: rows.flat().join(''),
  })),
)

/** XML can hold no other characters. */
const legal = (text: string): string =>
  text.replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\s()[\]{}]/gu, '')

test('every character of any document is in the article or in the residue', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 8 }), async (blocks) => {
      const { article, residue } = await fromDocx(writeDocx({ body: blocks.map(({ xml }) => xml).join('') }))
      const subtitle = toPlainText({ children: [{ type: 'paragraph', children: article.subtitle ?? [] }] })
      const kept = [
        article.title,
        subtitle,
        article.bylineText ?? '',
        toPlainText(article.body),
        ...residue.map(({ text }) => text),
      ]
      expect(missing(legal(blocks.map(({ text }) => text).join('')), legal(kept.join('')))).toBe('')
    }),
    { numRuns: 80 },
  )
})

function missing(text: string, kept: string): string {
  const counts = new Map<string, number>()
  for (const character of kept) counts.set(character, (counts.get(character) ?? 0) + 1)
  let lost = ''
  for (const character of text) {
    const count = counts.get(character) ?? 0
    if (count === 0) lost += character
    else counts.set(character, count - 1)
  }
  return lost
}
