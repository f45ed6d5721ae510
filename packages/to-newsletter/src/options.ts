import type { Report } from '@offprint/core'
import type { LinkHook } from './links/mail-link.js'
import type { MergeService } from './merge/merge-services.js'
import type { MailText, MergeTag } from './merge/merge-tag.js'
import type { ThemeOptions } from './theme/resolve-theme.js'

/** Options of {@link toNewsletter}, {@link toDigest} and {@link newsletterAdapter}. */
export interface NewsletterOptions {
  /** Sender, `Name <address>`. */
  readonly from?: string
  /** Recipient or list, `Name <address>`; the sender when nothing is said. */
  readonly to?: string
  /** The subject, where it is not the article's title. */
  readonly subject?: MailText
  /** What inboxes show after the subject, where it is not taken from the article. */
  readonly preheader?: MailText
  /** Postal address of the sender, in the footer. */
  readonly postalAddress?: MailText
  /** https URL that takes one-click requests (RFC 8058), or the service's tag for it. */
  readonly unsubscribeUrl?: string | MergeTag
  readonly preferencesUrl?: string | MergeTag
  /** Where the mail can be read on the web, where it is not the article's own URL. */
  readonly webVersionUrl?: string | MergeTag
  /** Date of the message, RFC 3339; the article's publication when nothing is said. */
  readonly date?: string
  /** What stands behind the access boundary: left out with a link to the rest, or kept for those who may read it. */
  readonly restricted?: 'omit' | 'keep'
  /** Colours and fonts; contrast is checked. */
  readonly theme?: ThemeOptions
  /** The service that sends the mail and fills in its tags. */
  readonly service?: MergeService
  /** Tags of the service in an author's text: kept from being taken for tags, or read as such. */
  readonly tagsInText?: 'literal' | 'read'
  /** Rewrites links. */
  readonly link?: LinkHook
  /** Bytes of HTML after which Gmail cuts a mail; 102,400 when nothing is said. */
  readonly limit?: number
  /** Bytes kept free for what the sender adds to links and at the end; 8,192 when nothing is said. */
  readonly reserve?: number
  /** What a mail over the limit becomes: cut at the edge of a block with a link to the rest, or only reported. */
  readonly tooLong?: 'cut' | 'report'
  /** Pictures to send with the mail, by their absolute address; the others are loaded from the web. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
  readonly report?: Report
}
