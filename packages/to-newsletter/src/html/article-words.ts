import type { Article } from '@offprint/core'
import { createResolveUrl, type ResolveUrl } from '@offprint/html'
import { withoutMarks } from '../merge/create-tag-store.js'
import { readMergeTags } from '../merge/read-merge-tags.js'
import type { NewsletterSettings } from '../settings.js'
import { breakWords } from './break-words.js'

/** Makes an author's texts and addresses ready for a mail. */
export interface ArticleWords {
  /** Text with places to break. */
  readonly words: (text: string) => string
  /** Text for attributes. */
  readonly plain: (text: string) => string
  /** Absolute addresses. */
  readonly url: ResolveUrl
}

/** An address stands in the HTML, in the text, and often more than once: parsing it is most of a link's time. */
function rememberedUrls(resolve: ResolveUrl): ResolveUrl {
  const known = new Map<string, string | undefined>()
  return (url, use) => {
    const key = `${use} ${url}`
    if (!known.has(key)) known.set(key, resolve(url, use))
    return known.get(key)
  }
}

const escapedMark = /%EF%B7%90(\d+)%EF%B7%91/g

/**
 * Makes the functions of one article; merge tags in its texts are read where the caller wants it, and else kept from
 * being taken for tags.
 *
 * @param article - Whose texts.
 * @param settings - Of the mail.
 * @returns Functions that throw `newsletter/unknown-merge-tag` for what looks like a tag and is none, where tags are read.
 */
export function articleWords(article: Article, settings: NewsletterSettings): ArticleWords {
  const ofMail = made.get(settings) ?? new Map<string, ArticleWords>()
  const words = ofMail.get(article.id) ?? wordsFor(article, settings)
  made.set(settings, ofMail.set(article.id, words))
  return words
}

/** HTML and text of one mail share them. */
const made = new WeakMap<NewsletterSettings, Map<string, ArticleWords>>()

function wordsFor({ url }: Article, { service, tagsInText, tags }: NewsletterSettings): ArticleWords {
  const resolve = rememberedUrls(createResolveUrl(url))
  const isRead = tagsInText === 'read' && service !== undefined
  const plain = (text: string): string => {
    const bare = withoutMarks(text)
    return isRead ? tags.text(readMergeTags(bare, service)) : bare
  }
  const marked: ResolveUrl = (address, use) => {
    const bare = withoutMarks(address)
    if (!isRead || use === 'image') return resolve(bare, use)
    const text = tags.text(readMergeTags(bare, service), 'href')
    if (/^\uFDD0\d+\uFDD1$/.test(text)) return text
    return resolve(text, use)?.replace(escapedMark, '\uFDD0$1\uFDD1')
  }
  return { plain, words: (text) => breakWords(plain(text)), url: marked }
}
