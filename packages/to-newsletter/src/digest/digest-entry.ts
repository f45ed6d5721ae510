import type { Article } from '@offprint/core'
import { h, toHtml } from '@offprint/html'
import type { ElementContent } from 'hast'
import { passAllowList } from '../allow/pass-allow-list.js'
import { byteLength } from '../byte-length.js'
import { cutArticle } from '../content/cut-article.js'
import { textDirection } from '../content/text-direction.js'
import { fitCount } from '../fit-count.js'
import { articleContent, isRestricted } from '../html/article-content.js'
import type { NewsletterSettings } from '../settings.js'

/** One article as it stands in a digest. */
export interface DigestEntry {
  /** Cut already, where it is to be. */
  readonly article: Article
  readonly form: 'full' | 'summary'
  readonly isCut: boolean
  readonly nodes: readonly ElementContent[]
  /** Of its nodes, with its line in the table of contents. */
  readonly bytes: number
}

/** What all entries of a digest share. */
export interface EntryFrame {
  readonly settings: NewsletterSettings
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  /** An article's line in the table of contents. */
  readonly line: (article: Article) => readonly ElementContent[]
  /** What stands before each article. */
  readonly rule: ElementContent
}

const silent = (): void => undefined

/**
 * Renders an article for a digest.
 *
 * @param article - Whole.
 * @param form - All of it, or its summary.
 * @param frame - Of the digest.
 * @param report - Takes what the article lacks; nothing is said a second time when it is made shorter.
 * @returns The entry.
 */
export const digestEntry = (
  article: Article,
  form: DigestEntry['form'],
  frame: EntryFrame,
  report: NewsletterSettings['report'] = silent,
): DigestEntry => entryOf(article, form, isRestricted(article, frame.settings), frame, report)

/**
 * The beginning of an article that fits.
 *
 * @param article - Whole.
 * @param room - Bytes.
 * @param frame - Of the digest.
 * @returns `undefined` where no block fits, or nothing leads to the rest.
 */
export function cutEntry(article: Article, room: number, frame: EntryFrame): DigestEntry | undefined {
  if (article.url === undefined) return undefined
  const made = (count: number): DigestEntry => entryOf(cutArticle(article, count), 'full', true, frame, silent)
  const count = fitCount(article.body.children.length - 1, (kept) => made(kept).bytes <= room)
  const entry = made(count)
  return count === 0 || entry.bytes > room || entry.article.body.children.length === 0 ? undefined : entry
}

function entryOf(
  article: Article,
  form: DigestEntry['form'],
  isCut: boolean,
  frame: EntryFrame,
  report: NewsletterSettings['report'],
): DigestEntry {
  const dir = textDirection(article)
  const content = articleContent(article, frame.settings, { level: 2, form, isCut, report })
  const isOwn = article.language !== frame.language || dir !== frame.dir
  const style = `text-align:${dir === 'rtl' ? 'right' : 'left'}`
  const nodes = isOwn ? [h('div', { lang: article.language, dir, style }, content)] : content
  const shown = passAllowList<ElementContent>([frame.rule, ...nodes, ...frame.line(article)])
  return { article, form, isCut, nodes, bytes: byteLength(frame.settings.tags.intoHtml(toHtml(shown))) }
}
