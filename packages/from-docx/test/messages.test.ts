import { expect, test } from 'vitest'
import { fromDocx } from '../src/index.js'
import type { DocxRuleId } from '../src/messages.js'
import { type DocumentParts, paragraph, picture, run, writeDocx } from './write-docx.js'

const title = paragraph('T', 'Title')
const emf = { p1: { name: 'x.emf', bytes: Uint8Array.of(1) } }

/** A document that gives rise to each message; a rule without one does not compile. */
const documents: Readonly<Record<DocxRuleId, DocumentParts>> = {
  'guessed-title': { body: paragraph('T', 'Heading1') },
  'missing-title': { body: '' },
  'guessed-byline': { body: `${title}${paragraph('By Ada Quay')}` },
  'missing-byline': { body: title },
  'guessed-language': { body: title, language: 'fr' },
  'missing-language': { body: title },
  'missing-date': { body: title },
  'minted-id': { body: title },
  'empty-body': { body: title },
  'ignored-comments': { body: title, comments: `<w:comment w:id="1">${paragraph('a')}</w:comment>` },
  'ignored-deletions': { body: paragraph('<w:del><w:r><w:delText>a</w:delText></w:r></w:del>') },
  'unread-formulas': { body: paragraph('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>') },
  'unread-text': { body: paragraph(`<w:fldSimple>${run('a')}</w:fldSimple>`) },
  'left-out-contents': { body: paragraph('a 1', 'TOC1') },
  'unknown-style': { body: paragraph('a', 'Odd') },
  'picture-format': { body: paragraph(picture('p1')), pictures: emf },
  'converter-note': { body: paragraph('<w:r><w:sym w:font="Odd" w:char="0000"/></w:r>') },
}

test.each(Object.entries(documents))('%s', async (rule, parts) => {
  const { article, messages } = await fromDocx(writeDocx(parts), { name: 'a.docx' })
  expect(messages.find(({ ruleId }) => ruleId === rule)).toMatchObject({
    code: `from-docx/${rule}`,
    file: 'a.docx',
    article: article.id,
    reason: expect.stringMatching(/^Unexpected .+, expected /),
  })
})

test('what is said of the body comes under the name of this reader', async () => {
  const { messages } = await fromDocx(writeDocx({ body: paragraph(picture('p1')), pictures: emf }))
  expect(messages.map(({ code }) => code)).toContain('from-docx/image-without-alt')
})
