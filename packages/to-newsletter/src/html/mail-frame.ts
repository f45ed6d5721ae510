import type { Publication } from '@offprint/core'
import { type HastChild, h } from '@offprint/html'
import type { ElementContent } from 'hast'
import { footerLinks } from '../content/footer-links.js'
import { senderLine } from '../content/sender-line.js'
import type { NewsletterSettings } from '../settings.js'
import { frameLine } from './mail-boxes.js'
import { isShownPicture } from './mail-picture.js'
import type { MailStyles } from './mail-styles.js'

/** Widest logo in pixels; a larger one is shown at this width. */
const widestLogo = 200

/**
 * The head of a mail: the publication's logo or name, linked to its home page.
 *
 * @param publication - Whose mail it is.
 * @param settings - Of the mail.
 * @param styles - Of the mail.
 * @returns A line and a rule.
 */
export function masthead(
  { title, url, logo }: Publication,
  { tags, links }: NewsletterSettings,
  styles: MailStyles,
): readonly ElementContent[] {
  const name = tags.text(title)
  const isPicture = logo !== undefined && /^https?:/i.test(logo.src) && isShownPicture(logo.src)
  const width = Math.min(widestLogo, Math.round(logo?.width ?? widestLogo))
  const tall = logo?.width === undefined || logo.height === undefined ? undefined : (logo.height * width) / logo.width
  const shown = isPicture
    ? h('img', {
        src: logo.src,
        alt: name,
        width,
        height: tall === undefined ? undefined : Math.round(tall),
        style: styles.inlinePicture,
      })
    : name
  const href = url === undefined ? undefined : links.from()(url, 'masthead')
  const line: HastChild = href === undefined ? shown : h('a', { href, style: styles.link }, [shown])
  return [frameLine([line], styles), h('hr', { style: styles.frameRule })]
}

/**
 * The foot of a mail: sender, postal address, web version, preferences and the way out (rule 26).
 *
 * @param publication - Whose mail it is.
 * @param settings - Addresses.
 * @param styles - Of the mail.
 * @param mail - Its language, and where it can be read on the web.
 * @returns A rule and two lines.
 */
export function foot(
  publication: Publication,
  settings: NewsletterSettings,
  styles: MailStyles,
  mail: { readonly language: string; readonly webVersion: string | undefined },
): readonly ElementContent[] {
  const links = footerLinks(webAddress(settings, mail.webVersion), mail.language, settings)
  const line = links.flatMap(({ words, href }, index): readonly HastChild[] => [
    ...(index === 0 ? [] : [' · ']),
    h('a', { href, style: styles.link }, [words]),
  ])
  return [
    h('hr', { style: styles.frameRule }),
    frameLine([senderLine(publication, settings)], styles),
    ...(line.length === 0 ? [] : [frameLine(line, styles)]),
  ]
}

const webAddress = ({ links }: NewsletterSettings, url: string | undefined): string | undefined =>
  url === undefined ? undefined : links.from()(url, 'webVersion')
