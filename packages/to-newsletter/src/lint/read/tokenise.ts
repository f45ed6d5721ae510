import { decodeReferences } from './decode-references.js'
import type { Token } from './token.js'

/** Elements whose content is text up to their own end tag (HTML, 13.2.5.2). */
const raw = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes)$/

/** Scans one attribute; it always moves on or fails. */
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y

/**
 * Reads markup as the parser of HTML does (HTML, 13.2.5), in one pass and without a tree, so that no input makes it slow.
 *
 * @param html - Any string.
 * @param offset - Where it begins in the mail.
 * @returns Tokens in order; names are in lower case.
 */
export function* tokenise(html: string, offset = 0): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const open = nextMarkup(html, at)
    if (open > at) yield { type: 'text', value: html.slice(at, open), at: offset + at }
    if (open >= html.length) return
    const step = html.startsWith('<!--', open)
      ? comment(html, open, offset)
      : /[A-Za-z]/.test(html[open + 1] ?? '')
        ? startTag(html, open, offset)
        : otherTag(html, open, offset)
    yield* step.tokens
    at = step.end
  }
}

interface Step {
  readonly tokens: readonly Token[]
  readonly end: number
}

/** A `<` that begins nothing is text. */
function nextMarkup(html: string, from: number): number {
  const markup = /<(?=[A-Za-z!/?])/g
  markup.lastIndex = from
  return markup.exec(html)?.index ?? html.length
}

function comment(html: string, open: number, offset: number): Step {
  const at = offset + open
  const short = /^<!--(-?)>/.exec(html.slice(open, open + 6))
  if (short !== null) return { tokens: [{ type: 'comment', value: '', at }], end: open + short[0].length }
  const close = html.indexOf('-->', open + 4)
  const value = html.slice(open + 4, close === -1 ? html.length : close)
  const found: Token = { type: 'comment', value, at }
  if (close === -1) return { tokens: [found, { type: 'unclosed', at }], end: html.length }
  return { tokens: [found], end: close + 3 }
}

/** End tags; and what is neither tag nor comment is read as a comment up to the next `>` (HTML, 13.2.5.41). */
function otherTag(html: string, open: number, offset: number): Step {
  const at = offset + open
  const close = html.indexOf('>', open)
  if (close === -1) return { tokens: [{ type: 'unclosed', at }], end: html.length }
  const name = /^<\/([A-Za-z][^\s/>]*)/.exec(html.slice(open, Math.min(close + 1, open + 80)))?.[1]
  const token: Token =
    name === undefined
      ? { type: 'comment', value: html.slice(open + 2, close), at }
      : { type: 'end', name: name.toLowerCase(), at }
  return { tokens: [token], end: close + 1 }
}

function startTag(html: string, open: number, offset: number): Step {
  const at = offset + open
  const naming = /[^\s/>]+/y
  naming.lastIndex = open + 1
  const name = (naming.exec(html)?.[0] ?? '').toLowerCase()
  const attributes = new Map<string, string>()
  let end = open + 1 + name.length
  for (;;) {
    const gap = /[\s/]*/y
    gap.lastIndex = end
    end += gap.exec(html)?.[0].length ?? 0
    if (end >= html.length) return { tokens: [{ type: 'unclosed', at }], end: html.length }
    if (html[end] === '>') break
    attribute.lastIndex = end
    const found = attribute.exec(html)
    if (found === null) return { tokens: [{ type: 'unclosed', at }], end: html.length }
    const [whole, key = '', double, single, bare] = found
    const value = double ?? single ?? bare ?? ''
    const lower = key.toLowerCase()
    if (!attributes.has(lower)) attributes.set(lower, decodeReferences(value))
    end += whole.length
  }
  return raw.test(name)
    ? rawElement(html, end + 1, { type: 'start', name, attributes, at }, offset)
    : { tokens: [{ type: 'start', name, attributes, at }], end: end + 1 }
}

function rawElement(html: string, from: number, start: Token & { readonly type: 'start' }, offset: number): Step {
  const closing = new RegExp(`</${start.name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  const close = closing.exec(html)?.index
  const token: Token = { ...start, raw: html.slice(from, close ?? html.length) }
  if (close === undefined) return { tokens: [token, { type: 'unclosed', at: start.at }], end: html.length }
  const end = html.indexOf('>', close)
  const last: Token = { type: 'end', name: start.name, at: offset + close }
  return { tokens: [token, last], end: end === -1 ? html.length : end + 1 }
}
