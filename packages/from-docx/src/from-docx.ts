import {
  createArticle,
  type ImportedItem,
  type Message,
  phrasingText,
  type ReaderOptions,
  type Residue,
} from '@offprint/core'
import { parseHtml, toBody, toPhrasing } from '@offprint/html-body'
import { importer } from './importer.js'
import { coreProperties } from './parts/core-properties.js'
import { proofingLanguage } from './parts/proofing-language.js'
import { unreadText } from './parts/unread-text.js'
import { convert } from './word/convert.js'
import { findHead } from './write/head.js'
import { createSay, sayConversion } from './write/notes-of.js'
import { textOf } from './write/text-of.js'
import { toByline } from './write/to-byline.js'
import { toFacts, toLanguage } from './write/to-facts.js'
import { toTitle } from './write/to-title.js'
import { readParts } from './zip/read-parts.js'

/**
 * Reads a Word document (.docx, ECMA-376) to an article, with its pictures.
 *
 * @param bytes - The file.
 * @param options - Name of the source, facts that it lacks (URL, date, language), and the registry of people.
 * @returns The article, its pictures by the names that it has for them, what was guessed, and the words that are not in it:
 *   comments, tracked deletions, formulas, headers and footers.
 * @throws OffprintError `from-docx/not-docx`, `…/old-word`, `…/encrypted`, `…/other-format`, `…/broken-zip`,
 *   `…/broken-part`, `…/too-large`, `…/doctype`, `…/too-deep`.
 */
export async function fromDocx(bytes: Uint8Array, options: ReaderOptions = {}): Promise<ImportedItem> {
  const { name, facts = {}, people = [] } = options
  const parts = readParts(bytes, name)
  const unread = unreadText(parts, name)
  const properties = coreProperties(parts, name)
  const converted = await convert(parts, name)
  const head = findHead(parseHtml(converted.html, { fragment: true }).children)
  const title = toTitle(head, properties, name)
  const { byline, bylineText, bylineOpen, ...found } = toByline(head, properties)
  const { language, origin } = toLanguage(properties, facts, proofingLanguage(parts, name))
  const content = head.body.filter((node) => node !== title.block)
  const body = toBody(content, {
    ...(name === undefined ? {} : { file: name }),
    ...(language === undefined ? {} : { language }),
  })
  const titleContent = toPhrasing(head.title.length > 0 ? head.title.flatMap(spaced) : (title.block?.children ?? []))
  const subtitle = toPhrasing(head.subtitle.flatMap(spaced))
  const article = createArticle(
    {
      title: title.text,
      ...(titleContent.some(({ type }) => type !== 'text') && phrasingText(titleContent) === title.text
        ? { titleContent }
        : {}),
      ...(subtitle.length === 0 ? {} : { subtitle }),
      ...toFacts(properties, facts, name ?? converted.html),
      ...(language === undefined ? {} : { language }),
      byline,
      ...(bylineText === undefined ? {} : { bylineText }),
      ...(bylineOpen === undefined ? {} : { bylineOpen }),
      body: body.children,
    },
    { people },
  )
  const { say, said } = createSay(article.id, name)
  if (title.confidence === 0) say('missing-title', { value: title.text, origin: title.origin ?? '' })
  else if (title.origin !== undefined)
    say('guessed-title', { value: title.text, origin: title.origin }, title.confidence)
  for (const { agent } of byline)
    say('guessed-byline', { value: agent.name, origin: found.origin ?? '' }, found.confidence)
  if (byline.length === 0) say('missing-byline')
  if (language === undefined) say('missing-language')
  else if (origin !== undefined) say('guessed-language', { value: language, origin }, 0.6)
  if (article.dates.published === undefined) say('missing-date')
  if (facts.url === undefined) say('minted-id', { id: article.id })
  if (body.children.length === 0) say('empty-body')
  if (head.contents.length > 0) say('left-out-contents')
  sayConversion(unread, converted, say)
  return {
    article,
    messages: [...said, ...body.messages.map((message) => asOwn(message, article.id))],
    residue: [...contentsOf(head.contents), ...unread.residue, ...body.residue],
    ...(converted.pictures.assets.length === 0 ? {} : { assets: converted.pictures.assets }),
  }
}

type Elements = ReturnType<typeof findHead>['title']

/** Several paragraphs become one line. */
const spaced = (element: Elements[number], index: number): Elements[number]['children'] =>
  index === 0 ? element.children : [{ type: 'text', value: ' ' }, ...element.children]

const asOwn = (message: Message, article: string): Message => ({
  ...message,
  source: importer,
  code: `${importer}/${message.ruleId}`,
  article,
})

const contentsOf = (contents: Elements): readonly Residue[] =>
  contents.map((line) => ({ text: textOf(line), reason: 'a table of contents' }))
