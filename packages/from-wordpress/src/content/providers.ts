/** Sites whose pages WordPress shows in place (its list of oEmbed providers), by host. */
const providers: Readonly<Record<string, string>> = {
  'amazon.com': 'Amazon',
  'animoto.com': 'Animoto',
  'bsky.app': 'Bluesky',
  'cloudup.com': 'Cloudup',
  'crowdsignal.com': 'Crowdsignal',
  'dai.ly': 'Dailymotion',
  'dailymotion.com': 'Dailymotion',
  'facebook.com': 'Facebook',
  'flic.kr': 'Flickr',
  'flickr.com': 'Flickr',
  'imgur.com': 'Imgur',
  'instagram.com': 'Instagram',
  'issuu.com': 'Issuu',
  'kickstarter.com': 'Kickstarter',
  'mixcloud.com': 'Mixcloud',
  'pca.st': 'Pocket Casts',
  'pin.it': 'Pinterest',
  'pinterest.com': 'Pinterest',
  'poll.fm': 'Crowdsignal',
  'polldaddy.com': 'Crowdsignal',
  'reddit.com': 'Reddit',
  'reverbnation.com': 'ReverbNation',
  'scribd.com': 'Scribd',
  'slideshare.net': 'SlideShare',
  'smugmug.com': 'SmugMug',
  'soundcloud.com': 'SoundCloud',
  'speakerdeck.com': 'Speaker Deck',
  'spotify.com': 'Spotify',
  'ted.com': 'TED',
  'tiktok.com': 'TikTok',
  'tumblr.com': 'Tumblr',
  'twitter.com': 'X',
  'videopress.com': 'VideoPress',
  'vimeo.com': 'Vimeo',
  'wolframcloud.com': 'Wolfram',
  'wordpress.tv': 'WordPress.tv',
  'x.com': 'X',
  'youtu.be': 'YouTube',
  'youtube.com': 'YouTube',
}

/**
 * The site that a page belongs to, when WordPress would show the page in place.
 *
 * @param url - Absolute URL of a page; the front page of a site is none.
 * @returns Name of the site, or `undefined`.
 */
export function providerOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname, search } = new URL(url)
  if (pathname.length < 2 && search === '') return undefined
  const parts = hostname.toLowerCase().split('.')
  const hosts = parts.map((_, index) => parts.slice(index).join('.'))
  const host = hosts.find((name) => Object.hasOwn(providers, name))
  return host === undefined ? undefined : providers[host]
}

/**
 * Is this the address of a sound or film file?
 *
 * @param url - Absolute or relative URL.
 * @returns Which of them it is, or `undefined`.
 */
export function mediaKind(url: string): 'audio' | 'video' | undefined {
  const path = url.replace(/[?#].*$/, '')
  if (/\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac|wma)$/i.test(path)) return 'audio'
  return /\.(?:mp4|m4v|webm|ogv|mov|mkv|avi|mpe?g|wmv|flv)$/i.test(path) ? 'video' : undefined
}
