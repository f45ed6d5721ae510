import type { LinkKind } from '../links/mail-link.js'
import type { Theme } from '../theme/resolve-theme.js'

/** What turning a page's tree into a mail's needs to know. */
export interface MailContext {
  readonly theme: Theme
  /** Sides are written out, since clients do not know logical ones (rule 13). */
  readonly dir: 'ltr' | 'rtl'
  /** Room for pictures in pixels; a box has less. */
  readonly room: number
  /** BCP 47 tag of the article. */
  readonly language: string
  /** Where the links of this part stand. */
  readonly kind: LinkKind
  /** Writes an address, through the caller's hook where there is one. */
  readonly href: (url: string, kind: LinkKind) => string
  /** Texts as they are to be shown, with merge tags where the caller wants them read. */
  readonly words: (text: string) => string
  /** The same without places to break: for attributes. */
  readonly plain: (text: string) => string
  /** Levels of headings, in the order of the text. */
  readonly headings: Headings
}

/** Keeps headings from skipping a level (rule 12). */
export interface Headings {
  /**
   * The level to write.
   *
   * @param depth - As the author has it, 1 to 6.
   */
  level(depth: number): number
}

/**
 * Makes the count of one article's headings.
 *
 * @param title - Level of the article's own title in the mail.
 * @returns Levels below it, never more than one deeper than the last.
 */
export function createHeadings(title: number): Headings {
  let last = title
  return {
    level: (depth) => {
      const wanted = Math.max(title + 1, depth + title - 1)
      last = Math.min(wanted, last + 1, 6)
      return last
    },
  }
}
