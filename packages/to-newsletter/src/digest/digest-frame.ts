import { type Article, directionOf, type Publication } from '@offprint/core'
import { h } from '@offprint/html'
import type { ElementContent } from 'hast'
import type { MailParts } from '../compose-mail.js'
import { preheaderOf } from '../content/preheader-of.js'
import { breakWords } from '../html/break-words.js'
import { type MailStyles, mailStyles } from '../html/mail-styles.js'
import { labelsFor } from '../labels.js'
import { withoutMarks } from '../merge/create-tag-store.js'
import type { MailText } from '../merge/merge-tag.js'
import type { NewsletterSettings } from '../settings.js'
import type { DigestEntry, EntryFrame } from './digest-entry.js'
import type { DigestOptions } from './digest-options.js'

/** What the mails of one digest share. */
export interface DigestPlan {
  readonly publication: Publication
  readonly settings: NewsletterSettings
  readonly frame: DigestFrame
  readonly lead: Article
  readonly options: DigestOptions
  readonly withContents: boolean
}

/** Styles and voice of a digest's frame. */
export interface DigestFrame {
  readonly styles: MailStyles
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly entries: EntryFrame
}

/**
 * What all mails of a digest share.
 *
 * @param publication - Its language is the mail's.
 * @param settings - Of the mail.
 * @returns Styles, language, direction, and what stands round each article.
 */
export function frameOf(publication: Publication, settings: NewsletterSettings): DigestFrame {
  const { language } = publication
  const known = publication.dir === 'auto' ? directionOf(language) : publication.dir
  const dir = known === 'rtl' ? 'rtl' : 'ltr'
  const styles = mailStyles(settings.theme, dir)
  const rule = h('hr')
  const line = (article: Article): readonly ElementContent[] => [
    h('br'),
    { type: 'text', value: breakWords(withoutMarks(article.title)) },
  ]
  return { styles, language, dir, entries: { settings, language, dir, line, rule } }
}

/**
 * Puts a digest's HTML together: title, table of contents, articles.
 *
 * @param plan - Of the digest.
 * @param entries - Of this mail.
 * @param subject - Of this mail.
 * @returns What {@link composeHtml} takes.
 */
export function frameParts(
  { publication, settings, frame, lead, options, withContents }: DigestPlan,
  entries: readonly DigestEntry[],
  subject: MailText,
): Omit<MailParts, 'text' | 'urls' | 'html'> {
  const { styles, language, dir } = frame
  const title = options.title ?? publication.title
  const contents = withContents
    ? [
        // Lines, since an item of a list costs six times as much, and none of them is a link.
        h('p', { style: styles.text }, [
          h('strong', {}, [labelsFor(language).contents]),
          ...entries.flatMap(({ article }) => frame.entries.line(article)),
        ]),
      ]
    : []
  return {
    publication,
    settings,
    article: lead.id,
    language,
    dir,
    subject,
    preheader: options.preheader ?? preheaderOf(lead),
    webVersion: undefined,
    hasOwnTitle: title === publication.title && publication.logo === undefined,
    content: [
      h('h1', { style: styles.headings[0] }, [breakWords(withoutMarks(title))]),
      ...contents,
      ...entries.flatMap(({ nodes }) => [frame.entries.rule, ...nodes]),
    ],
  }
}
