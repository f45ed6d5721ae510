import { type ArticleInput, createArticle, type Imported, mintId, type ReaderOptions } from '@offprint/core'
import { readBlocks } from './clean/read-blocks.js'
import { refuseUnreadable } from './clean/refuse-unreadable.js'
import { importer, importerVersion } from './importer.js'
import { defaultRules } from './rules/default-rules.js'
import { resolveOptions, type TextSettings } from './settings.js'
import { findParts } from './steps/find-parts.js'
import { belongTo } from './write/belong-to.js'
import { cleaningMessages } from './write/cleaning-messages.js'
import { factMessages } from './write/fact-messages.js'
import { findingMessages } from './write/finding-messages.js'
import { toBody } from './write/to-body.js'
import { toByline } from './write/to-byline.js'
import { toResidue } from './write/to-residue.js'
import { toTitle } from './write/to-title.js'

/**
 * Reads text that was scraped off a web page: title, byline, headings, captions and author box are recognised by their
 * form, text of the site's interface is set aside. Nothing is read as markup.
 *
 * @param source - The text; line ends of any system.
 * @param options - Name of the source, and facts that plain text lacks: URL, date, language.
 * @returns The article; a message for every guess, with its confidence; and everything that was set aside, with its reason.
 * @throws OffprintError `from-text/empty-source`, `from-text/binary-source`, `from-text/invalid-fact`.
 */
export function fromText(source: string, options: ReaderOptions = {}): Imported {
  const settings = resolveOptions(options)
  refuseUnreadable(source, settings.name)
  const text = readBlocks(source)
  const sheet = findParts(text.blocks, defaultRules)
  const { title, hasTitle } = toTitle(sheet)
  const { byline, ...rest } = toByline(sheet)
  const body = toBody(sheet, text.locate)
  const content = text.blocks.map((block) => block.text).join('\n')
  const article = createArticle(
    { title, byline, ...rest, ...given(settings, content), body },
    { people: settings.people },
  )
  const messages = [
    ...cleaningMessages(source, text),
    ...findingMessages(sheet, text.locate),
    ...factMessages(settings, { title, hasTitle, hasByline: byline.length > 0, hasBody: body.length > 0 }),
  ]
  return {
    article,
    messages: messages.map((message) => belongTo(message, article.id, settings.name)),
    residue: toResidue(source, text, sheet),
  }
}

/** What the text itself does not say: its id, URL, date, language and source. */
function given({ name, url, published, language }: TextSettings, content: string): Omit<ArticleInput, 'title'> {
  const address = url === undefined ? {} : { url }
  return {
    id: url ?? mintId(name ?? content),
    ...address,
    ...(language === undefined ? {} : { language }),
    dates: published === undefined ? {} : { published },
    source: { ...address, importer, importerVersion },
  }
}
