import { type Article, boundaryIndex, type Report } from '@offprint/core'
import { createRenderer, h, labelsFor, type Renderer, toHtml } from '@offprint/html'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { createFeedUrls } from './create-feed-urls.js'
import { fenceBox } from './fence-box.js'
import { insertContinueReading } from './insert-continue-reading.js'
import { mapElements } from './map-elements.js'
import { stripProperties } from './strip-properties.js'
import { unlinkFragment } from './unlink-fragment.js'
import { wrapLanguage } from './wrap-language.js'

/** What {@link renderContent} needs beside the article. */
export interface RenderContentOptions {
  /** Absolute URL of the article. */
  readonly link: string | undefined
  readonly restricted: 'keep' | 'omit'
  /** Is the article's language another one than the feed's? */
  readonly languageDiffers: boolean
  readonly report: Report
}

/** Pull quotes repeat the text; printed pages have no edges here. */
const leftOut = { pullquote: () => [], pageBreak: () => [] } as const

/**
 * Renders an article for feed readers: absolute URLs, no scripts, forms, classes or styles to depend on.
 *
 * @param article - Any article; it is not changed.
 * @param options - Address, access and language.
 * @returns HTML: deck, hero, disclosures, body with its notes, corrections; empty where there is nothing to show.
 */
export function renderContent(article: Article, options: RenderContentOptions): string {
  const { link, restricted, report } = options
  const renderer = createRenderer(article, { resolveUrl: createFeedUrls(link), restricted, handlers: leftOut, report })
  const tree: Root = {
    type: 'root',
    children: [
      ...deck(article, renderer),
      ...renderer.hero(),
      ...renderer.disclosures(),
      ...body(article, renderer, options),
      ...renderer.corrections(),
    ],
  }
  const safe = mapElements(tree, forReaders)
  const html = toHtml(wrapLanguage(safe, article, options.languageDiffers))
  // XML parsers fold line ends (XML 1.0, 2.11) as HTML parsers do (HTML, 13.2.3.5); JSON does not, and all three must agree.
  return html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html
}

/** Boxes and links are known by their classes and roles, which go last. */
const forReaders = (element: Element): readonly ElementContent[] =>
  unlinkFragment(element) ?? [stripProperties(fenceBox(element))]

/** In bold, as HTML has it for the lede of an article (HTML, 4.5.21). */
function deck({ subtitle }: Article, renderer: Renderer): RootContent[] {
  const words = subtitle === undefined ? [] : renderer.phrasing(subtitle)
  return words.length === 0 ? [] : [h('p', {}, [h('b', {}, words)])]
}

function body(article: Article, renderer: Renderer, { link, restricted }: RenderContentOptions): RootContent[] {
  const { children } = renderer.body()
  const isCut = restricted === 'omit' && boundaryIndex(article) !== -1
  if (!isCut || link === undefined) return children
  return insertContinueReading(children, link, labelsFor(article.language).continueReading)
}
