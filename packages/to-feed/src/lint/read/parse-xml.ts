import type { Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** A tree, or what the parser says against the text and where; `too deep` where its stack ended. */
export type ParsedXml = { readonly tree: Root } | 'too deep' | { readonly problem: string; readonly offset: number }

/**
 * Parses a document.
 *
 * @param xml - Any text that is not nested deeper than recursion bears.
 * @returns The tree with positions, or the first thing that is not well-formed.
 */
export function parseXml(xml: string): ParsedXml {
  try {
    return { tree: fromXml(xml) }
  } catch (error) {
    const { place, cause } = error as { readonly place?: { readonly offset?: number }; readonly cause?: unknown }
    if (error instanceof RangeError || cause instanceof RangeError) return 'too deep'
    const [sentence = ''] = String(cause instanceof Error ? cause.message : cause).split(/ \(line \d/)
    return { problem: sentence.slice(0, 200), offset: utf16Offset(xml, place?.offset ?? 0) }
  }
}

/** The parser counts whole characters where it fails. */
function utf16Offset(xml: string, characters: number): number {
  let offset = 0
  for (let count = 0; count < characters && offset < xml.length; count += 1)
    offset += (xml.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  return offset
}
