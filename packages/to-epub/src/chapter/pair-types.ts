import type { ElementContent } from 'hast'
import { mapElements } from './tree.js'

/**
 * Gives the parts of a tree that have a DPUB-ARIA role the matching `epub:type`, so that both are always in pairs.
 *
 * @param nodes - hast.
 * @returns New nodes (EPUB Structural Semantics 1.1; Ace: epub-type-has-matching-role).
 */
export function pairTypes(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (element) => {
    const type = types[String(element.properties.role ?? '')]
    const lang = element.properties.lang
    const paired = {
      ...element.properties,
      ...(type === undefined ? {} : { 'epub:type': type }),
      ...(lang === undefined ? {} : { 'xml:lang': lang }),
    }
    return [{ ...element, properties: paired }]
  })
}

const types: Readonly<Record<string, string>> = {
  'doc-backlink': 'backlink',
  'doc-chapter': 'chapter',
  'doc-endnotes': 'endnotes',
  'doc-noteref': 'noteref',
  'doc-toc': 'toc',
}
