import type { Embed } from '@offprint/core'
import type { Element } from 'hast'
import { webAddress } from '../read/address.js'
import { type Context, dataOf } from '../read/context.js'
import { classesOf, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'
import { providerOf } from './providers.js'

/** Classes of the quotations that networks let people put into pages; a script makes the post of them. */
const posts =
  / (?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|fb-xfbml-parse-ignore|reddit-card|reddit-embed-bq|threads-embed|text-post-media|imgur-embed-pub|flickr-embed|ge-embed) /

/**
 * Reads a quotation that stands for a post on a network.
 *
 * @param element - A `blockquote`.
 * @param context - Of the element.
 * @returns The post with its words and its own address, or `undefined` where it is an ordinary quotation.
 */
export function quotedPost(element: Element, context: Context): Embed | undefined {
  if (!posts.test(classesOf(element))) return undefined
  const given = ['cite', 'dataInstgrmPermalink', 'dataHref', 'dataTextPostPermalink', 'dataUrl']
    .map((name) => webAddress(textOf(element, name), context))
    .find((url) => url !== undefined)
  const links = linksIn(element).map((link) => webAddress(textOf(link, 'href'), context))
  const url =
    given ??
    links.findLast((link) => link !== undefined && /\/(?:status|p|reel|video|posts?|comments|tv)\//.test(link)) ??
    links.findLast((link) => link !== undefined)
  if (url === undefined) return undefined
  const text = wordsOf([element])
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
  const [, author] = /^[—–] ?(.+? ?\(@[\w.]+\))/m.exec(text) ?? []
  const { provider } = providerOf(url)
  return {
    type: 'embed',
    url: clean(url),
    ...(provider === undefined ? {} : { provider }),
    ...(author === undefined ? {} : { author }),
    ...(text === '' ? {} : { text }),
    ...dataOf(element, context),
  }
}

/** What networks append to count where readers come from is no part of the address. */
function clean(address: string): string {
  const url = new URL(address)
  for (const key of [...url.searchParams.keys()])
    if (/^(?:ref_src|ref_url|utm_\w+|s|t)$/.test(key)) url.searchParams.delete(key)
  return url.href
}

function linksIn(element: Element): readonly Element[] {
  const links: Element[] = []
  const look = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'a') links.push(child)
      else look(child)
    }
  }
  look(element)
  return links
}
