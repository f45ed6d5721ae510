import type { Publication } from '@offprint/core'
import { legalText } from '@offprint/xml'
import type { ElementContent } from 'hast'
import { oneLine } from './content/one-line.js'
import { inlinePictures } from './html/inline-pictures.js'
import { foot, masthead } from './html/mail-frame.js'
import { mailPage } from './html/mail-page.js'
import { mailStyles } from './html/mail-styles.js'
import { listHeaders } from './list-headers.js'
import type { MailText } from './merge/merge-tag.js'
import { messages } from './messages.js'
import type { Newsletter } from './newsletter.js'
import type { NewsletterSettings } from './settings.js'
import { mailText } from './text/mail-text.js'
import type { Blocks } from './text/writer.js'

/** What one mail shows, and how it is called. */
export interface MailParts {
  readonly publication: Publication
  readonly settings: NewsletterSettings
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  /** Id of the article that messages are about. */
  readonly article: string
  readonly subject: MailText
  readonly preheader: MailText
  /** Does the content begin with the publication's name? Then no line says it again. */
  readonly hasOwnTitle?: boolean
  /** Where the mail can be read on the web. */
  readonly webVersion: string | undefined
  readonly content: readonly ElementContent[]
  readonly text: Blocks
  /** Addresses of the text part's links. */
  readonly urls: readonly string[]
  /** The HTML of `content`, where it has been written already. */
  readonly html?: string
}

/** A mail's frame needs no more of it. */
export type HtmlParts = Omit<MailParts, 'text' | 'urls' | 'html'>

/**
 * Writes the HTML part, with merge tags in it.
 *
 * @param parts - Of one mail.
 * @returns What is sent.
 */
export function composeHtml(parts: HtmlParts): string {
  const { publication, settings, article, webVersion, language, dir } = parts
  const dropped = new Set<string>()
  const styles = mailStyles(settings.theme, dir)
  const page = mailPage({
    subject: settings.tags.text(parts.subject),
    preheader: settings.tags.text(parts.preheader),
    language,
    dir,
    theme: settings.theme,
    content: [
      ...(parts.hasOwnTitle === true ? [] : masthead(publication, settings, styles)),
      ...parts.content,
      ...foot(publication, settings, styles, { language, webVersion }),
    ],
    say: (what) => dropped.add(what),
  })
  for (const what of dropped) settings.report(messages('not-allowed', { what }, { article }))
  return settings.tags.intoHtml(page)
}

/** What no mail may hold, and surrogates, which may be one half of a pair. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/

/**
 * Puts a mail together: HTML first, since its links decide on those of the text.
 *
 * @param parts - Of one mail.
 * @returns All that is sent.
 */
export function composeMail(parts: MailParts): Newsletter {
  const { publication, settings, article, language, content, text, urls, webVersion } = parts
  const { tags, report, service } = settings
  const at = { article }
  const { nodes, pictures } = inlinePictures(content, settings.pictures)
  const html =
    pictures.length === 0 && parts.html !== undefined ? parts.html : composeHtml({ ...parts, content: nodes })
  const plain = mailText({
    publication,
    settings,
    language,
    webVersion,
    content: text,
    urls,
    hasOwnTitle: parts.hasOwnTitle === true,
  })
  const made = {
    subject: tags.intoHeader(oneLine(tags.text(parts.subject))),
    preheader: tags.intoText(oneLine(tags.text(parts.preheader))),
    html,
    text: tags.intoText(unfit.test(plain) ? legalText(plain).replace(/[\u007f-\u009f]/g, '') : plain),
    headers: listHeaders(publication, settings),
  }
  if (service !== undefined && tags.hasForeign()) report(messages('foreign-tag', { service }, at))
  return pictures.length === 0 ? made : { ...made, pictures }
}
