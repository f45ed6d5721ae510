import { type Article, decorative, footnotes, freePart, type Phrasing, phrasingText } from '@offprint/core'
import { labelsFor as sharedLabels } from '@offprint/html'
import { namesAndDate } from '../content/names-and-date.js'
import { articleWords } from '../html/article-words.js'
import { labelsFor } from '../labels.js'
import { withoutMarks } from '../merge/create-tag-store.js'
import type { NewsletterSettings } from '../settings.js'
import { figureBlocks } from './figure-blocks.js'
import { flowBlocks } from './flow-blocks.js'
import { addressLines, indent, underlined } from './layout.js'
import { createLinkList } from './link-list.js'
import { corrections, people } from './sections.js'
import { wrap } from './wrap.js'
import type { Blocks, Writer } from './writer.js'

/** How an article is shown in the text part. */
export interface TextView {
  readonly form: 'full' | 'summary'
  readonly isCut: boolean
  /** Addresses of all links of the mail so far; those of the article are added. */
  readonly urls: string[]
}

/**
 * Writes one article as text, from its own nodes: what the HTML says, in the same order, and nothing else.
 *
 * @param article - Which one, cut already where it is to be.
 * @param settings - Of the mail.
 * @param view - All of it, or its summary.
 * @returns Blocks in order.
 */
export function articleText(article: Article, settings: NewsletterSettings, view: TextView): Blocks {
  const body = settings.restricted === 'omit' ? freePart(article) : article.body
  const notes = footnotes(body)
  const writer = createWriter(article, settings, view.urls, (identifier) => notes.get(identifier)?.number)
  const shared = sharedLabels(article.language)
  const more = article.url !== undefined && (view.isCut || view.form === 'summary')
  const readOn = more ? [addressLines(`${shared.continueReading}:`, settings.links.written(article.url ?? ''))] : []
  const title = head(article, writer, view.form)
  if (view.form === 'summary') {
    const teaser = article.summary ?? phrasingText(article.subtitle ?? [])
    return [
      ...title,
      ...figureBlocks(article.hero, writer),
      ...(teaser === '' ? [] : [wrap(writer.words(teaser))]),
      ...readOn,
    ]
  }
  const noted: Blocks = [...notes.values()].map(({ number, definition }) =>
    indent(writer.blocks(definition.children), `${number}. `).flat(),
  )
  return [
    ...title,
    ...figureBlocks(article.hero, writer),
    ...listen(article, settings),
    ...(article.disclosures ?? []).flatMap(({ content }) => [[shared.disclosure], ...writer.blocks(content)]),
    ...writer.blocks(body.children),
    ...(noted.length === 0 ? [] : [underlined(shared.notes, '-'), ...noted]),
    ...readOn,
    ...people(article, writer),
    ...corrections(article, shared, writer),
  ]
}

function head(article: Article, { inline, words }: Writer, form: TextView['form']): Blocks {
  const line = namesAndDate(article)
  return [
    ...(article.kicker === undefined ? [] : [wrap(words(article.kicker))]),
    underlined(words(article.title), '='),
    ...(article.subtitle === undefined || form === 'summary' ? [] : [wrap(inline(article.subtitle))]),
    ...(line === '' ? [] : [wrap(words(line))]),
  ]
}

function listen({ audio, language }: Article, { links }: NewsletterSettings): Blocks {
  const src = audio?.media.src
  if (src === undefined || !/^https?:/i.test(src)) return []
  return [addressLines(`${labelsFor(language).listen}:`, links.written(src))]
}

function createWriter(
  article: Article,
  settings: NewsletterSettings,
  urls: string[],
  numberOf: (identifier: string) => number | undefined,
): Writer {
  const { plain, url } = articleWords(article, settings)
  const list = createLinkList((address) => {
    const resolved = url(address, 'link')
    return resolved === undefined ? undefined : settings.links.written(resolved)
  }, urls)
  const one = (node: Phrasing): string => {
    if (node.type === 'footnoteReference') return `(${numberOf(node.identifier) ?? node.label ?? node.identifier})`
    if (node.type === 'ruby') return `${plain(phrasingText(node.children))}（${plain(node.text)}）`
    if (node.type === 'image') return node.alt === undefined || node.alt === decorative ? '' : plain(node.alt)
    if (node.type === 'link') return inline(node.children) + list.note(node.url)
    return 'children' in node ? inline(node.children) : plain(phrasingText([node]))
  }
  const inline = (nodes: readonly Phrasing[]): string => nodes.map(one).join('')
  const writer: Writer = {
    inline,
    words: plain,
    source: withoutMarks,
    link: list.note,
    blocks: (nodes) => nodes.flatMap((node) => flowBlocks(node, writer)).filter((lines) => lines.length > 0),
  }
  return writer
}
