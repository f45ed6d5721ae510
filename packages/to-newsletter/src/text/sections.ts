import type { Article, Correction, Publication } from '@offprint/core'
import type { labelsFor as sharedLabelsFor } from '@offprint/html'
import { footerLinks } from '../content/footer-links.js'
import { namesAndDate } from '../content/names-and-date.js'
import { senderLine } from '../content/sender-line.js'
import type { NewsletterSettings } from '../options.js'
import { addressLines, underlined } from './layout.js'
import { wrap } from './wrap.js'
import type { Blocks, Lines, Writer } from './writer.js'

/**
 * Writes what stands before the body: publication, kicker, title, deck, names and date.
 *
 * @param publication - Where the article appears.
 * @param article - Which one.
 * @param writer - What writes the deck.
 * @returns Blocks in order.
 */
export function head(publication: Publication, article: Article, { inline }: Writer): Blocks {
  const line = namesAndDate(article)
  return [
    wrap(publication.title),
    ...(article.kicker === undefined ? [] : [wrap(article.kicker)]),
    underlined(article.title, '='),
    ...(article.subtitle === undefined ? [] : [wrap(inline(article.subtitle))]),
    ...(line === '' ? [] : [wrap(line)]),
  ]
}

/**
 * Writes who the authors are, where the article says more than their names.
 *
 * @param article - Whose byline it is.
 * @param writer - What writes a biography.
 * @returns A block a person.
 */
export function people({ byline }: Article, { inline }: Writer): Blocks {
  return byline.flatMap(({ agent, affiliations = [] }): Blocks => {
    const places = affiliations.flatMap(({ name, department }) =>
      department === undefined ? [name] : [department, name],
    )
    const facts = [agent.name, agent.jobTitle, ...places].filter((fact) => fact !== undefined)
    const bio = agent.bio === undefined ? '' : `${facts.length > 1 ? '.' : ''} ${inline(agent.bio)}`
    return facts.length === 1 && bio === '' ? [] : [wrap(facts.join(', ') + bio)]
  })
}

/**
 * Writes the corrections under a heading of their own.
 *
 * @param list - Newest first.
 * @param labels - Words of the article's language.
 * @param writer - What writes their text.
 * @returns No block where there are none.
 */
export function corrections(
  list: readonly Correction[],
  labels: ReturnType<typeof sharedLabelsFor>,
  writer: Writer,
): Blocks {
  if (list.length === 0) return []
  const entries = list.flatMap(
    ({ kind, date, content }): Blocks => [[`${labels[kind]} ${date.iso.slice(0, 10)}`], ...writer.blocks(content)],
  )
  return [underlined(labels.corrections, '-'), ...entries]
}

/**
 * Writes the foot: sender, postal address and the links that a mail needs.
 *
 * @param publication - Whose mail it is.
 * @param article - Which one.
 * @param settings - Addresses and links.
 * @returns Lines.
 */
export function footer(publication: Publication, article: Article, settings: NewsletterSettings): Lines {
  return [
    ...wrap(senderLine(publication, settings)),
    ...footerLinks(article, settings).flatMap(({ words, href }) => addressLines(`${words}:`, href)),
  ]
}
