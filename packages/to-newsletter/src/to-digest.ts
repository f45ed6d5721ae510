import type { Article, Publication } from '@offprint/core'
import { byteLength } from './byte-length.js'
import { composeHtml, composeMail } from './compose-mail.js'
import { articleOf } from './content/article-of.js'
import { oneLine } from './content/one-line.js'
import { type DigestEntry, digestEntry } from './digest/digest-entry.js'
import { type DigestPlan, frameOf, frameParts } from './digest/digest-frame.js'
import type { DigestOptions } from './digest/digest-options.js'
import { cutToFit, splitToFit } from './digest/fit-digest.js'
import { labelsFor } from './labels.js'
import { withoutMarks } from './merge/create-tag-store.js'
import type { MailText } from './merge/merge-tag.js'
import type { Newsletter } from './newsletter.js'
import { type NewsletterSettings, resolveOptions } from './settings.js'
import { articleText } from './text/article-text.js'
import { underlined } from './text/layout.js'
import { columns, wrap } from './text/wrap.js'
import type { Blocks } from './text/writer.js'

/**
 * Makes a digest: several articles in one mail, the lead story first, with a table of contents.
 *
 * @param publication - Any publication; it is not changed.
 * @param options - Which articles, whole or as summaries; what becomes of them over the limit less the reserve: one mail
 *   with shorter articles, or several mails.
 * @returns One mail, or several where it is split; each within the limit and with its own way out.
 * @throws OffprintError As {@link toNewsletter}.
 */
export function toDigest(publication: Publication, options: DigestOptions = {}): readonly Newsletter[] {
  return makeDigest(publication, options).mails
}

/** The mails of a digest, and what they were made with: sender, recipient and date of their messages. */
export interface Digest {
  readonly mails: readonly Newsletter[]
  readonly settings: NewsletterSettings
}

/**
 * Makes a digest as {@link toDigest} does, for those who send it as well.
 *
 * @param publication - Any publication.
 * @param options - As of {@link toDigest}.
 * @returns The mails with their settings.
 * @throws OffprintError As {@link toNewsletter}.
 */
export function makeDigest(publication: Publication, options: DigestOptions = {}): Digest {
  const articles = options.articles?.map((id) => articleOf(publication, id)) ?? publication.articles
  const lead = articles[0] ?? articleOf(publication, undefined)
  const { tooLong = 'cut', ...others } = options
  const settings = resolveOptions(publication, lead, others)
  const frame = frameOf(publication, settings)
  const entries = articles.map((article, at) =>
    digestEntry(
      article,
      at === 0 ? (options.lead ?? 'full') : (options.others ?? 'summary'),
      frame.entries,
      settings.report,
    ),
  )
  const plan: DigestPlan = {
    publication,
    settings,
    frame,
    lead,
    options,
    withContents: options.contents ?? entries.length > 1,
  }
  const room = settings.budget - byteLength(composeHtml(frameParts(plan, [], numbered(lead, settings, 99, 99))))
  const mails =
    tooLong === 'split' ? splitToFit(entries, room, frame.entries) : [cutToFit(entries, room, frame.entries)]
  return {
    mails: mails.map((mail, at) => composeDigest(plan, mail, numbered(lead, settings, at + 1, mails.length))),
    settings,
  }
}

/** Subjects of several mails are numbered, so that inboxes do not fold them into one. */
function numbered(lead: Article, { subject }: NewsletterSettings, at: number, count: number): MailText {
  const words = subject ?? oneLine(lead.share?.emailSubject ?? lead.title)
  if (count === 1) return words
  return [words, ` (${at}/${count})`].flat()
}

function composeDigest(plan: DigestPlan, entries: readonly DigestEntry[], subject: MailText): Newsletter {
  const parts = frameParts(plan, entries, subject)
  const urls: string[] = []
  return composeMail({ ...parts, html: composeHtml(parts), text: digestText(plan, entries, urls), urls })
}

function digestText(
  { publication, settings, frame, options, withContents }: DigestPlan,
  entries: readonly DigestEntry[],
  urls: string[],
): Blocks {
  const lines = entries.flatMap(({ article }) => wrap(withoutMarks(article.title), '- ', '  '))
  return [
    underlined(withoutMarks(options.title ?? publication.title), '='),
    ...(withContents ? [[`${labelsFor(frame.language).contents}:`, ...lines]] : []),
    ...entries.flatMap(
      ({ article, form, isCut }): Blocks => [
        ['-'.repeat(columns)],
        ...articleText(article, settings, { form, isCut, urls }),
      ],
    ),
  ]
}
