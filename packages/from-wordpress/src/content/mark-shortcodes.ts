import { createShortcodeScan } from './create-shortcode-scan.js'
import { createFindAhead } from './find-ahead.js'
import { scanAddress } from './scan-address.js'
import { scanTag } from './scan-tag.js'
import type { ScanAt, Shortcode } from './shortcode.js'

/** Content in which shortcodes are marked. */
export interface MarkedContent {
  /** HTML; each shortcode is a comment of the mark and its number. */
  readonly html: string
  readonly shortcodes: readonly Shortcode[]
  /** Names of what is written like a shortcode and is none that is known. */
  readonly unknown: ReadonlySet<string>
  /** Names of shortcodes that lack their end. */
  readonly unclosed: ReadonlySet<string>
}

/**
 * Finds the shortcodes of a post before its HTML is parsed, as WordPress does: what stands in comments, in attributes and
 * in preformatted text is left alone.
 *
 * @param content - The post as it is kept.
 * @param mark - Text that does not occur in it.
 * @returns HTML with marks, and what they stand for.
 */
export function markShortcodes(content: string, mark: string): MarkedContent {
  const names = { unknown: new Set<string>(), unclosed: new Set<string>() }
  const scan = createScan(content, (kind, name) => void names[kind].add(name))
  const shortcodes: Shortcode[] = []
  const parts: string[] = []
  const interesting = /[<[]|^[ \t]*https?:\/\//gm
  let from = 0
  for (let match = interesting.exec(content); match !== null; match = interesting.exec(content)) {
    const at = match.index
    const { end, html, shortcode } = scan(at)
    interesting.lastIndex = Math.max(end, at + 1)
    if (shortcode === undefined && html === undefined) continue
    parts.push(content.slice(from, at), html ?? `<!--${mark}${shortcodes.length}-->`)
    if (shortcode !== undefined) shortcodes.push(shortcode)
    from = end
  }
  parts.push(content.slice(from))
  return { html: parts.join(''), shortcodes, ...names }
}

function createScan(content: string, report: Parameters<typeof createShortcodeScan>[2]): ScanAt {
  const find = createFindAhead(content)
  const scanShortcode = createShortcodeScan(content, find, report)
  return (at) => {
    if (content[at] === '[') return scanShortcode(at)
    return scanAddress(content, at) ?? { end: content[at] === '<' ? scanTag(content, at, find) : at + 1 }
  }
}
