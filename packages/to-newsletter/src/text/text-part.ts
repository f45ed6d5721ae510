import {
  type Article,
  boundaryIndex,
  decorative,
  footnotes,
  freePart,
  type Phrasing,
  type Publication,
  phrasingText,
} from '@offprint/core'
import { createResolveUrl, labelsFor as sharedLabels } from '@offprint/html'
import type { NewsletterSettings } from '../options.js'
import { figureBlocks } from './figure-blocks.js'
import { flowBlocks } from './flow-blocks.js'
import { addressLines, indent, underlined } from './layout.js'
import { corrections, footer, head, people } from './sections.js'
import { columns, wrap } from './wrap.js'
import type { Blocks, Writer } from './writer.js'

/**
 * Writes the plain-text part from the article's own nodes: what the HTML says, in the same order, and nothing else.
 *
 * @param publication - Where the article appears.
 * @param article - Which one.
 * @param settings - Addresses and links.
 * @returns Text in lines of at most 76 columns, with a final line end.
 */
export function textPart(publication: Publication, article: Article, settings: NewsletterSettings): string {
  const links: string[] = []
  const body = settings.restricted === 'omit' ? freePart(article) : article.body
  const notes = footnotes(body)
  const writer = createWriter(article, links, (identifier) => notes.get(identifier)?.number)
  const shared = sharedLabels(article.language)
  const more =
    settings.restricted === 'omit' && boundaryIndex(article) !== -1 && article.url !== undefined
      ? [wrap(`${shared.continueReading}: ${article.url}`)]
      : []
  const noted: Blocks = [...notes.values()].map(({ number, definition }) =>
    indent(writer.blocks(definition.children), `${number}. `).flat(),
  )
  const parts: Blocks = [
    ...head(publication, article, writer),
    ...figureBlocks(article.hero, writer),
    ...(article.disclosures ?? []).flatMap(({ content }) => [[shared.disclosure], ...writer.blocks(content)]),
    ...writer.blocks(body.children),
    ...(noted.length === 0 ? [] : [underlined(shared.notes, '-'), ...noted]),
    ...more,
    ...people(article, writer),
    ...corrections(article.corrections ?? [], shared, writer),
    ...(links.length === 0 ? [] : [links.flatMap((url, index) => addressLines(`[${index + 1}]`, url))]),
    ['-'.repeat(columns)],
    footer(publication, article, settings),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function createWriter(article: Article, links: string[], numberOf: (identifier: string) => number | undefined): Writer {
  const resolve = createResolveUrl(article.url)
  const link = (url: string): string => {
    const resolved = url.startsWith('#') ? undefined : resolve(url, 'link')
    if (resolved === undefined) return ''
    if (!links.includes(resolved)) links.push(resolved)
    return ` [${links.indexOf(resolved) + 1}]`
  }
  const one = (node: Phrasing): string => {
    if (node.type === 'footnoteReference') return `(${numberOf(node.identifier) ?? node.label ?? node.identifier})`
    if (node.type === 'ruby') return `${phrasingText(node.children)}（${node.text}）`
    if (node.type === 'image') return node.alt === undefined || node.alt === decorative ? '' : node.alt
    if (node.type === 'link') return inline(node.children) + link(node.url)
    return 'children' in node ? inline(node.children) : phrasingText([node])
  }
  const inline = (nodes: readonly Phrasing[]): string => nodes.map(one).join('')
  const writer: Writer = {
    inline,
    link,
    blocks: (nodes) => nodes.flatMap((node) => flowBlocks(node, writer)).filter((lines) => lines.length > 0),
  }
  return writer
}
