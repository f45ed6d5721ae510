import { decodeReferences } from '../html/decode-references.js'
import { matchAt } from './find-ahead.js'
import { mediaKind, providerOf } from './providers.js'
import type { Found } from './shortcode.js'

const paragraph = /<p(?:\s[^<>]*)?>\s*(https?:\/\/[^\s<>"]+)\s*<\/p>/y
const line = /[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*(?=\r?\n|$)/y

/**
 * Finds an address alone on a line, or alone in a paragraph, that WordPress would show in place.
 *
 * @param content - The post as it is kept.
 * @param at - Beginning of a line, or of a tag.
 * @returns It as `[embed]`, or `undefined`.
 */
export function scanAddress(content: string, at: number): Found | undefined {
  const match = matchAt(content[at] === '<' ? paragraph : line, content, at)
  if (match === null) return undefined
  const [raw, address = ''] = match
  const url = decodeReferences(address)
  if (providerOf(url) === undefined && mediaKind(url) === undefined) return undefined
  const attributes = { named: new Map<string, string>(), bare: [] }
  return { end: at + raw.length, shortcode: { name: 'embed', attributes, content: address, raw } }
}
