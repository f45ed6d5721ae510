import type { FeedUrls } from '@offprint/core'
import { h } from '@offprint/html'
import type { Element } from 'hast'
import type { ArticleFacts } from '../facts/resolve-article.js'
import type { HttpUrl } from '../types/values.js'
import { attributeText } from './attribute-text.js'

const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<keyof FeedUrls, string>

/**
 * Links of the page: its canonical URL, its versions in other languages, licence and feeds (HTML, 4.6.7).
 *
 * @param facts - Of the article.
 * @param feeds - Feeds to announce.
 * @returns Elements.
 */
export function linkTags(facts: ArticleFacts, feeds: FeedUrls): readonly Element[] {
  return [
    ...link('canonical', facts.url),
    ...versionLinks(facts),
    ...link('license', facts.license?.url),
    ...feedLinks(feeds, facts.publicationTitle),
  ]
}

function link(rel: string, href: HttpUrl | undefined): readonly Element[] {
  return href === undefined ? [] : [h('link', { rel: [rel], href })]
}

/** Every version lists all of them, itself included; else search engines take none (Google, localized versions). */
function versionLinks({ url, language, translations, original, siblings }: ArticleFacts): readonly Element[] {
  const others = [...(original === undefined ? [] : [original]), ...translations, ...siblings]
  if (url === undefined || language === undefined || others.length === 0) return []
  return [{ url, language }, ...others].map((version) =>
    h('link', { rel: ['alternate'], hrefLang: version.language, href: version.url }),
  )
}

function feedLinks(feeds: FeedUrls, title: string): readonly Element[] {
  return (['rss', 'atom', 'json'] as const).flatMap((kind) => {
    const href = feeds[kind]
    return href === undefined
      ? []
      : [h('link', { rel: ['alternate'], type: feedTypes[kind], title: attributeText(title), href })]
  })
}
