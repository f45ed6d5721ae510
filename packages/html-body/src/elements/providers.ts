/** A thing that lives elsewhere: the address of its own page, and whose it is. */
export interface Provided {
  readonly url: string
  readonly provider?: string
}

type Page = (url: URL) => string | undefined

interface Provider {
  readonly name: string
  /** Host names; those below them count too. */
  readonly hosts: readonly string[]
  /** The address of the thing's own page, from that of its player. */
  readonly page?: Page
}

const parameter =
  (name: string): Page =>
  (url) =>
    url.searchParams.get(name) ?? undefined

const path =
  (pattern: RegExp, page: (match: RegExpExecArray, url: URL) => string): Page =>
  (url) => {
    const match = pattern.exec(url.pathname)
    return match === null ? undefined : page(match, url)
  }

const first =
  (...pages: readonly Page[]): Page =>
  (url) =>
    pages.map((page) => page(url)).find((found) => found !== undefined)

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    page: first(
      path(
        /^\/embed\/videoseries/,
        (_, url) => `https://www.youtube.com/playlist?list=${url.searchParams.get('list') ?? ''}`,
      ),
      path(/^\/(?:embed|v|shorts|live)\/([\w-]{6,})/, ([, id]) => `https://www.youtube.com/watch?v=${id}`),
    ),
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com'],
    page: path(/^\/video\/(\d+)/, ([, id], url) => {
      const hash = url.searchParams.get('h')
      return `https://vimeo.com/${id}${hash === null ? '' : `/${hash}`}`
    }),
  },
  {
    name: 'Dailymotion',
    hosts: ['dailymotion.com', 'dai.ly'],
    page: path(/^\/embed\/video\/(\w+)/, ([, id]) => `https://www.dailymotion.com/video/${id}`),
  },
  { name: 'X', hosts: ['twitter.com', 'x.com'], page: (url) => idPage(url.searchParams.get('id')) },
  {
    name: 'Instagram',
    hosts: ['instagram.com'],
    page: path(/^(\/(?:p|reel|tv)\/[\w-]+)/, ([, post]) => `https://www.instagram.com${post}/`),
  },
  { name: 'TikTok', hosts: ['tiktok.com'] },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'Facebook', hosts: ['facebook.com', 'fb.watch'], page: parameter('href') },
  {
    name: 'Reddit',
    hosts: ['reddit.com', 'redditmedia.com'],
    page: path(/^(\/r\/\w+\/comments\/.+)/, ([, thread]) => `https://www.reddit.com${thread}`),
  },
  {
    name: 'Spotify',
    hosts: ['spotify.com'],
    page: path(/^\/embed(?:-podcast)?(\/.+)/, ([, rest]) => `https://open.spotify.com${rest}`),
  },
  { name: 'SoundCloud', hosts: ['soundcloud.com'], page: parameter('url') },
  {
    name: 'Apple Podcasts',
    hosts: ['podcasts.apple.com', 'embed.podcasts.apple.com'],
    page: path(/^(\/.+)/, ([, rest]) => `https://podcasts.apple.com${rest}`),
  },
  { name: 'Google Maps', hosts: ['google.com'] },
  { name: 'Datawrapper', hosts: ['datawrapper.dwcdn.net', 'dwcdn.net'] },
  {
    name: 'Flourish',
    hosts: ['flo.uri.sh', 'flourish.studio'],
    page: path(/^\/visualisation\/(\d+)/, ([, id]) => `https://public.flourish.studio/visualisation/${id}/`),
  },
  {
    name: 'CodePen',
    hosts: ['codepen.io'],
    page: path(/^\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/, ([, user, pen]) => `https://codepen.io/${user}/pen/${pen}`),
  },
  { name: 'DocumentCloud', hosts: ['documentcloud.org'] },
  { name: 'Scribd', hosts: ['scribd.com'] },
  { name: 'Giphy', hosts: ['giphy.com'], page: path(/^\/embed\/(\w+)/, ([, id]) => `https://giphy.com/gifs/${id}`) },
  { name: 'Twitch', hosts: ['twitch.tv'] },
  { name: 'TED', hosts: ['ted.com'], page: path(/^(\/talks\/.+)/, ([, talk]) => `https://www.ted.com${talk}`) },
  { name: 'Bandcamp', hosts: ['bandcamp.com'] },
  {
    name: 'Internet Archive',
    hosts: ['archive.org'],
    page: path(/^\/embed\/(.+)/, ([, id]) => `https://archive.org/details/${id}`),
  },
  { name: 'Loom', hosts: ['loom.com'], page: path(/^\/embed\/(\w+)/, ([, id]) => `https://www.loom.com/share/${id}`) },
]

/**
 * Finds the page of a thing whose player or post stands in a page.
 *
 * @param address - Absolute http(s) URL of the player or the post.
 * @returns The thing's own page, where the provider is known; else the address as it is, without a provider.
 */
export function providerOf(address: string): Provided {
  const url = new URL(address)
  const known = providers.find(({ hosts }) =>
    hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)),
  )
  if (known === undefined || (known.name === 'Google Maps' && !url.pathname.startsWith('/maps')))
    return { url: address }
  const page = known.page?.(url)
  const usable = page !== undefined && /^https?:\/\/\S+$/.test(page) && URL.canParse(page)
  return { url: usable ? page : address, provider: known.name }
}

const idPage = (id: string | null): string | undefined =>
  id !== null && /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : undefined
