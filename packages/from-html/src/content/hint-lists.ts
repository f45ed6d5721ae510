import type { Reason } from './left-out.js'

/** What a class or id says, by whole words and by stems that may stand inside longer words. */
export interface HintList {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

const list = (words: string, stems: string): HintList => ({ words: new Set(words.split(' ')), stems: stems.split(' ') })

/** The kinds of furniture that classes and ids name; a page may have several on one element, and the first counts. */
export const furnitureHints: Readonly<Partial<Record<Reason, HintList>>> = {
  comments: list('remark remarks replies reply respond', 'comment disqus discussion shoutbox livefyre'),
  advertisement: list('ad ads adv dfp', 'advert adsense adslot sponsor skyscraper taboola outbrain googlead adbreak'),
  'share buttons': list('share sharing addthis', 'social sharedaddy sharetool sharebar sharebutton'),
  navigation: list('nav pager skip legends', 'navigation navbar menu breadcrumb paginat skiplink'),
  'related links': list('rss extra supplemental community', 'related recommend recirc trending mostread mostpopular'),
  sidebar: list('rail', 'sidebar'),
  form: list('modal lightbox consent', 'newsletter subscribe signup paywall gdpr cookie popup agegate'),
  'footer of the site': list('', 'footer'),
  'header of the site': list('', 'header masthead banner'),
}

/** Names of prose, which outweigh those of furniture. */
export const proseHints: HintList = list('main', 'article body content column mathjax')

/** Names that make an element more likely to be the article. */
export const goodHints: HintList = list(
  'main page text hentry',
  'article body content entry post blog story pagination',
)

/** Names that make an element less likely to be the article. */
export const badHints: HintList = list(
  'ad com hid hidden tool',
  'banner comment contact footer gdpr masthead media meta outbrain promo related scroll share shoutbox sidebar skyscraper sponsor shopping tags widget',
)
