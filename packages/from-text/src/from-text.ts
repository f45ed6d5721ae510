import { type ArticleInput, createArticle, type Imported, mintId } from '@offprint/core'
import { readBlocks } from './clean/read-blocks.js'
import { refuseUnreadable } from './clean/refuse-unreadable.js'
import { importer, importerVersion } from './importer.js'
import { defaultRules } from './rules/default-rules.js'
import { withProfiles } from './rules/with-profiles.js'
import { resolveOptions, type TextOptions, type TextSettings } from './settings.js'
import { findParts } from './steps/find-parts.js'
import { belongTo } from './write/belong-to.js'
import { cleaningMessages } from './write/cleaning-messages.js'
import { factMessages } from './write/fact-messages.js'
import { findingMessages } from './write/finding-messages.js'
import { toBody } from './write/to-body.js'
import { toByline } from './write/to-byline.js'
import { toDates } from './write/to-dates.js'
import { toDirection } from './write/to-direction.js'
import { toResidue } from './write/to-residue.js'
import { toTitle } from './write/to-title.js'

/**
 * Reads text that was scraped off a web page: title, byline, headings, captions and author box are recognised by their
 * form, text of the site's interface is set aside. Nothing is read as markup.
 *
 * @param source - The text; line ends of any system.
 * @param options - Name of the source, facts that plain text lacks (URL, date, language), and what is known of its site.
 * @returns The article; a message for every guess, with its confidence; and everything that was set aside, with its reason.
 * @throws OffprintError `from-text/empty-source`, `from-text/binary-source`, `from-text/invalid-fact`,
 *   `from-text/invalid-profile`.
 */
export function fromText(source: string, options: TextOptions = {}): Imported {
  const settings = resolveOptions(options)
  refuseUnreadable(source, settings.name)
  const text = readBlocks(source)
  const rules = withProfiles(defaultRules, settings.profiles, settings)
  const sheet = findParts(text.blocks, rules, settings.language)
  const { title, hasTitle } = toTitle(sheet)
  const { byline, ...rest } = toByline(sheet)
  const dates = toDates(sheet, settings.published)
  const body = toBody(sheet, text.locate)
  const content = text.blocks.map((block) => block.text).join('\n')
  const direction = settings.language === undefined ? toDirection(content) : {}
  const article = createArticle(
    { title, byline, ...rest, ...given(settings, content), ...direction, dates, body },
    { people: settings.people },
  )
  const messages = [
    ...cleaningMessages(source, text),
    ...findingMessages(sheet, text.locate, article.dates),
    ...factMessages(settings, {
      title,
      hasTitle,
      hasByline: byline.length > 0,
      hasDate: dates.published !== undefined,
      hasBody: body.length > 0,
      isRightToLeft: direction.dir === 'rtl',
    }),
  ]
  return {
    article,
    messages: messages.map((message) => belongTo(message, article.id, settings.name)),
    residue: toResidue(source, text, sheet),
  }
}

/** What the text itself does not say: its id, URL, language and source. */
function given(
  { name, url, language }: TextSettings,
  content: string,
): Pick<ArticleInput, 'id' | 'url' | 'language' | 'source'> {
  const address = url === undefined ? {} : { url }
  return {
    id: url ?? mintId(name ?? content),
    ...address,
    ...(language === undefined ? {} : { language }),
    source: { ...address, importer, importerVersion },
  }
}
