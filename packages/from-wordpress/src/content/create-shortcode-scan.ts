import { type FindAhead, matchAt } from './find-ahead.js'
import { knownShortcodes } from './known-shortcodes.js'
import type { Found, ScanAt } from './shortcode.js'
import { shortcodeAttributes } from './shortcode-attributes.js'

const opener = /\[(\[?)([a-zA-Z][\w-]{0,60})(?![\w-])([^\]]{0,4000}?)(\/?)\](\]?)/y

/** The longest beginning of a shortcode. */
const longest = 4000

/** Told of names that are no known shortcodes, or lack their end. */
export type ReportName = (kind: 'unknown' | 'unclosed', name: string) => void

/**
 * Makes a scan for shortcodes of one content.
 *
 * @param content - The post as it is kept.
 * @param find - Searches it.
 * @param report - Told of shortcodes that stay text.
 * @returns A function of the position of a `[`.
 */
export function createShortcodeScan(content: string, find: FindAhead, report: ReportName): ScanAt {
  const ends = new Set(Array.from(content.matchAll(/\[\/([a-zA-Z][\w-]*)\]/g), ([, name = '']) => name))
  return (at) => {
    const pass: Found = { end: at + 1 }
    const bracket = find(']', at)
    const match = bracket === -1 || bracket - at > longest ? null : matchAt(opener, content, at)
    if (match === null) return pass
    const [whole, doubled, name = '', attributes = '', slash, doubledEnd] = match
    const form = knownShortcodes.get(name)
    if (form === undefined) {
      if (looksLikeShortcode(name, attributes, ends)) report('unknown', name)
      return pass
    }
    // Doubled brackets show a shortcode as text.
    if (doubled !== '') return doubledEnd === ']' ? { end: at + whole.length, html: whole.slice(1, -1) } : pass
    const end = at + whole.length - (doubledEnd === ']' ? 1 : 0)
    const close = slash === '/' ? -1 : endOf(name, form === 'single', end, find)
    if (close === -1 && form !== 'single') {
      report('unclosed', name)
      return pass
    }
    const stop = close === -1 ? end : close + name.length + 3
    const inner = close === -1 ? {} : { content: content.slice(end, close) }
    const raw = content.slice(at, stop)
    return { end: stop, shortcode: { name, attributes: shortcodeAttributes(attributes), ...inner, raw } }
  }
}

/** The end of a later one is not that of one that needs none. */
function endOf(name: string, needsNone: boolean, after: number, find: FindAhead): number {
  const close = find(`[/${name}]`, after)
  const next = needsNone && close !== -1 ? find(`[${name}`, after) : -1
  return next !== -1 && next < close ? -1 : close
}

/** A word in brackets is one only with a sign that people do not write: an attribute, an end, or a joined name. */
function looksLikeShortcode(name: string, attributes: string, ends: ReadonlySet<string>): boolean {
  return /\s[\w-]+=["'\w“”]/.test(attributes) || /[a-z][_-][a-z]/i.test(name) || ends.has(name)
}
