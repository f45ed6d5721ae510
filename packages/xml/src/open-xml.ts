import type { Element, ElementContent } from 'xast'
import { type Prefixes, prefixesIn, reservedPrefixes } from './prefixes.js'
import type { ToXmlOptions } from './to-xml.js'
import { nameOf, writeAttributes, writeElement } from './write-element.js'
import { writeProlog } from './write-prolog.js'

/** Options of {@link openXml}. */
export interface OpenXmlOptions extends ToXmlOptions {
  /** URIs of prefixes that may be used, by prefix; the outermost element declares them. */
  readonly namespaces?: Readonly<Record<string, string>>
}

/** A document that is written in pieces, of which none has to be kept; one after the other they are a document. */
export interface OpenXml {
  /**
   * Writes the declaration, and the start of each open element with the children that it has already.
   *
   * @param declared - `all` of the namespaces, or those `used` by what has been written so far, in alphabetical order.
   */
  start(declared: 'all' | 'used'): string
  /** Writes one more child of the innermost open element. */
  write(child: Element): string
  /** Writes the ends of the open elements. */
  end(): string
}

/**
 * Begins a document whose innermost element gets its children one by one.
 *
 * @param open - Open elements, outermost first, each without the next one among its children; none holds text itself.
 * @param options - Layout and instructions, as for `toXml`, and namespaces.
 * @returns The document; what it writes is what `toXml` writes of the whole.
 * @throws RangeError on what `toXml` refuses, thrown by the piece that it stands in.
 */
export function openXml(open: readonly [Element, ...Element[]], options: OpenXmlOptions = {}): OpenXml {
  const { indent = false, instructions, namespaces = {} } = options
  const used = new Set<string>()
  const declare = (prefix: string): boolean => Object.hasOwn(namespaces, prefix) && used.add(prefix).has(prefix)
  const declarable: Prefixes = {
    has: (prefix) => used.has(prefix) || reservedPrefixes.has(prefix) || declare(prefix),
  }
  const levels = levelsOf(open, indent, declarable)
  const { inner, prefixes } = levels.at(-1) ?? { inner: '', prefixes: declarable }
  return {
    start: (declared) => {
      // Written before the declarations, since what is open already may use prefixes itself.
      const [root, ...others] = levels.map(writeLevel)
      const shown = Object.keys(namespaces).filter((prefix) => declared === 'all' || used.has(prefix))
      const uris = Object.fromEntries(shown.toSorted().map((prefix) => [`xmlns:${prefix}`, namespaces[prefix] ?? '']))
      const rest = others.map(({ tag, content }) => tag + content).join('')
      return `${writeProlog(instructions)}${root?.tag}${writeAttributes(uris, declarable)}${root?.content}${rest}`
    },
    write: (child) => inner + writeElement(child, inner, prefixes),
    end: () =>
      `${levels
        .map(({ node, outer }) => `${outer}</${node.name}>`)
        .toReversed()
        .join('')}\n`,
  }
}

/** An open element, with the white space before it and before its children. */
interface Level {
  readonly node: Element
  readonly outer: string
  readonly inner: string
  readonly prefixes: Prefixes
}

function levelsOf(open: readonly Element[], indent: boolean, declarable: Prefixes): readonly Level[] {
  let prefixes = declarable
  return open.map((node, depth) => {
    prefixes = prefixesIn(node.attributes, prefixes)
    const outer = indent ? `\n${'  '.repeat(depth)}` : ''
    return { node, outer, inner: indent ? `${outer}  ` : '', prefixes }
  })
}

/** The start tag without the end of it, and that end with the children. */
function writeLevel(
  { node, outer, inner, prefixes }: Level,
  depth: number,
): { readonly tag: string; readonly content: string } {
  const tag = nameOf(node.name, prefixes).start + writeAttributes(node.attributes, prefixes)
  const children = node.children.map((child) => inner + writeElement(elementOnly(child), inner, prefixes))
  return { tag: depth === 0 ? tag : outer + tag, content: `>${children.join('')}` }
}

function elementOnly(node: ElementContent): Element {
  if (node.type === 'element') return node
  throw new RangeError(`Unexpected \`${node.type}\` in an open element, expected elements alone`)
}
