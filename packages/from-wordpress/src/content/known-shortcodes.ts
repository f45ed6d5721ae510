/** How a shortcode is written. */
export type ShortcodeForm =
  /** `[name]content[/name]`, and nothing without its end. */
  | 'paired'
  /** As `paired`; the content is no markup. */
  | 'verbatim'
  /** `[name …]`; an end may follow. */
  | 'single'

const paired = ['caption', 'wp_caption', 'embed']
const verbatim = ['code', 'sourcecode']
const single = ['gallery', 'audio', 'video', 'playlist']

/** Shortcodes that stand for a page elsewhere, with the address that a bare number or name belongs to. */
export const linkShortcodes: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  dailymotion: 'https://www.dailymotion.com/video/',
  tweet: '',
  twitter: '',
  soundcloud: '',
  instagram: '',
  facebook: '',
  spotify: '',
  flickr: '',
  ted: '',
  tiktok: '',
}

/** Shortcodes that are read, of WordPress itself and of its most used companion. */
export const knownShortcodes: ReadonlyMap<string, ShortcodeForm> = new Map([
  ...paired.map((name) => [name, 'paired'] as const),
  ...verbatim.map((name) => [name, 'verbatim'] as const),
  ...[...single, ...Object.keys(linkShortcodes)].map((name) => [name, 'single'] as const),
])
