import { createArticle, type Imported, type Message, OffprintError, toPlainText } from '@offprint/core'
import { toBody } from '@offprint/html-body'
import { importer } from './importer.js'
import { readPage } from './page/read-page.js'
import { refuseUnreadable } from './page/refuse-unreadable.js'
import { type HtmlReaderOptions, resolveOptions } from './settings.js'
import { contentMessages } from './write/content-messages.js'
import { factMessages } from './write/fact-messages.js'
import { placeHero } from './write/place-hero.js'
import { toFields } from './write/to-fields.js'
import { toTitle } from './write/to-title.js'

/**
 * Reads HTML into an article: a whole page, in which the article is looked for, or a fragment, which is the article.
 *
 * @param source - HTML of any quality.
 * @param options - Name and address of the source, facts that it may lack, and another way to choose the article.
 * @returns The article; a message for every guess, with its confidence; and what the page shows beside the article.
 * @throws OffprintError `from-html/empty-source`, `from-html/binary-source`, `from-html/missing-title` (no title, no text
 *   and no name), `from-html/invalid-option` and `from-html/invalid-fact`.
 */
export function fromHtml(source: string, options: HtmlReaderOptions = {}): Imported {
  const settings = resolveOptions(options)
  const { name } = settings
  refuseUnreadable(source, name)
  const page = readPage(source, settings)
  const { facts, found, base } = page
  const fields = toFields(facts, settings, source)
  const read = toBody(found.content, {
    ...(fields.language === undefined ? {} : { language: fields.language }),
    ...(fields.dir === undefined ? {} : { direction: fields.dir }),
    ...(base === undefined ? {} : { base }),
    ...(name === undefined ? {} : { file: name }),
  })
  const placed = placeHero(facts.hero?.value, read.children)
  const title = toTitle(facts, read.children, settings)
  if (title === undefined) throw missingTitle(name)
  const { hero, body } = placed
  const article = createArticle(
    {
      ...fields,
      title: title.title,
      ...(hero === undefined ? {} : { hero }),
      body,
    },
    { people: settings.people },
  )
  const messages = [
    ...factMessages(facts, settings, title),
    ...contentMessages(page, toPlainText(article.body), placed),
    ...read.messages,
  ]
  return {
    article,
    messages: messages.map((message) => signed(message, article.id, name)),
    residue: [...found.left, ...facts.residue, ...read.residue],
  }
}

/** Says whose message it is, and what of. */
function signed(message: Message, article: string, file: string | undefined): Message {
  const { ruleId } = message
  return {
    ...message,
    source: importer,
    code: `${importer}/${ruleId}`,
    article,
    ...(file === undefined ? {} : { file }),
  }
}

function missingTitle(file: string | undefined): OffprintError {
  return new OffprintError(
    'from-html/missing-title',
    'Unexpected HTML without a title or text, expected an article',
    file === undefined ? {} : { file },
  )
}
