import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** One script element with structured data. */
export interface JsonLdScript {
  readonly text: string
  /** Offset of the text in the page. */
  readonly offset: number
  /** Has the page its end tag? */
  readonly isClosed: boolean
}

/**
 * Cuts structured data out of a page as a browser does (HTML, 13.2.5.4 and 13.2.5.15 on, script data states).
 *
 * @param html - A page or a part of one.
 * @returns Each script of type `application/ld+json`, in order.
 */
export function extractScripts(html: string): readonly JsonLdScript[] {
  return scriptsIn(fromHtml(html, { verbose: true })).map((script) => {
    const [content] = script.children
    const { opening, closing } = script.data?.position ?? {}
    const text = content?.type === 'text' ? content.value : ''
    return {
      text,
      offset: content?.position?.start.offset ?? opening?.end.offset ?? 0,
      isClosed: closing !== undefined,
    }
  })
}

function scriptsIn(tree: Nodes): readonly Element[] {
  const found: Element[] = []
  const next: Nodes[] = [tree]
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (node.type === 'element' && isJsonLd(node)) found.push(node)
    if ('children' in node) next.push(...node.children.toReversed())
  }
  return found
}

/** Media types compare without case and parameters (RFC 2045, 5.1). */
const isJsonLd = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && /^\s*application\/ld\+json\s*(;|$)/i.test(String(properties.type ?? ''))
