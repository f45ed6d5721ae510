import type { Publication } from '@offprint/core'
import { footerLinks } from '../content/footer-links.js'
import { senderLine } from '../content/sender-line.js'
import type { NewsletterSettings } from '../settings.js'
import { addressLines } from './layout.js'
import { columns, wrap } from './wrap.js'
import type { Blocks } from './writer.js'

/** What the text part of a mail is made of. */
export interface MailTextParts {
  readonly publication: Publication
  readonly settings: NewsletterSettings
  readonly language: string
  /** Where the mail can be read on the web. */
  readonly webVersion: string | undefined
  /** Articles, parted as they are to be. */
  readonly content: Blocks
  readonly hasOwnTitle: boolean
  /** Addresses of the links, in the order of their numbers. */
  readonly urls: readonly string[]
}

/**
 * Writes the text part: name of the publication, content, numbered links, foot; no filler (rule 24).
 *
 * @param parts - Of one mail.
 * @returns Text in lines of at most 76 columns, with a final line end; merge tags are still marks.
 */
export function mailText({
  publication,
  settings,
  language,
  webVersion,
  content,
  hasOwnTitle,
  urls,
}: MailTextParts): string {
  const address = webVersion === undefined ? undefined : settings.links.written(webVersion)
  const blocks: Blocks = [
    ...(hasOwnTitle ? [] : [wrap(settings.tags.text(publication.title))]),
    ...content,
    ...(urls.length === 0 ? [] : [urls.flatMap((url, index) => addressLines(`[${index + 1}]`, url))]),
    ['-'.repeat(columns)],
    [
      ...wrap(senderLine(publication, settings)),
      ...footerLinks(address, language, settings).flatMap(({ words, href }) => addressLines(`${words}:`, href)),
    ],
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
