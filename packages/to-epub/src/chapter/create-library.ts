import type { Article } from '@offprint/core'
import { chapterPath } from './chapter-path.js'
import { bareUrl } from './create-book-links.js'

/** The chapters of a book as links find them. */
export interface Library {
  /** The path of the chapter with this URL. */
  findChapter(url: string): string | undefined
  hasId(path: string, id: string): boolean
  /**
   * Adds a chapter that has been written.
   *
   * @returns Its URLs that earlier chapters have led to in vain.
   */
  add(article: Article, path: string, ids: ReadonlySet<string>): readonly string[]
}

/**
 * Makes the library of a book.
 *
 * @param list - Its articles in the order of the book, where they are known from the start.
 * @param idsOf - The ids of a chapter that has not been written yet.
 * @param home - URL of the publication: of links on its site it is remembered where they led.
 * @returns The library.
 */
export function createLibrary(
  list: readonly Article[] | undefined,
  idsOf: (article: Article, path: string) => ReadonlySet<string>,
  home: string | undefined,
): Library {
  const paths = new Map<string, string>()
  /** Ids in one text a chapter: sets of many books' worth of them would fill memory. */
  const ids = new Map<string, string>()
  const waiting = new Set<string>()
  const origin = home !== undefined && URL.canParse(home) ? new URL(home).origin : undefined
  const enter = (article: Article, path: string): readonly string[] => {
    const urls = [article.url, article.shortUrl, ...(article.alternateUrls ?? [])]
    const bare = urls.filter((url) => url !== undefined).map(bareUrl)
    for (const url of bare) if (!paths.has(url)) paths.set(url, path)
    return bare
  }
  const keep = (path: string, found: ReadonlySet<string>): string => {
    const text = `\n${[...found].join('\n')}\n`
    ids.set(path, text)
    return text
  }
  const articles = new Map<string, Article>()
  for (const [index, article] of (list ?? []).entries()) {
    enter(article, chapterPath(index))
    articles.set(chapterPath(index), article)
  }
  return {
    findChapter: (url) => {
      const path = paths.get(url)
      if (path === undefined && list === undefined && origin !== undefined && url.startsWith(origin)) waiting.add(url)
      return path
    },
    hasId: (path, id) => {
      const article = articles.get(path)
      const text = ids.get(path) ?? (article === undefined ? '' : keep(path, idsOf(article, path)))
      return text.includes(`\n${id}\n`)
    },
    add: (article, path, found) => {
      keep(path, found)
      if (list !== undefined) return []
      return enter(article, path).filter((url) => waiting.delete(url))
    },
  }
}
