import type { Root } from 'mdast'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import type { Construct, Extension } from 'micromark-util-types'
import { type AnyNode, allNodes } from '../body/all-nodes.js'

const constructs = gfmAutolinkLiteral().text ?? {}

/**
 * A link in brackets, or what may be an address: of the web, or the first character of one of mail. Wherever such a link
 * stands, it is a link or stands in code: nothing in it or before it can make it anything else.
 */
const places =
  /(?<=^|\s|\s[*_(“‘])\[(?!\^)[^[\]\n\\`<|]+\]\((?:https?:\/\/|mailto:)[^\s()<>`\\|]*\)|(?=https?:\/\/|www\.|(?<![\w.+-])[\w.+-]+@)/gim

/** Where what may be an address begins. */
function candidatesIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { 0: link, index } of text.matchAll(places)) if (link === '') found.add(index)
  return found
}

/** Can there be an address outside of links? */
export function hasLiteralLink(text: string): boolean {
  for (const [link] of text.matchAll(places)) if (link === '') return true
  return false
}

/**
 * Syntax for the addresses of a text. Without their places, every letter would have to be tried, since mail may begin with
 * any.
 *
 * @param text - What is parsed with it.
 * @returns The syntax, for this text alone.
 */
export function literalLinksIn(text: string): Extension {
  const candidates = candidatesIn(text)
  const codes = new Set(Array.from(candidates, (offset) => text.charCodeAt(offset)))
  const ofCode = (code: number): readonly Construct[] => [constructs[code] ?? []].flat()
  return {
    text: Object.fromEntries(
      Array.from(codes, (code) => [code, ofCode(code).map((construct) => onlyAt(construct, candidates))]),
    ),
  }
}

const onlyAt = (construct: Construct, offsets: ReadonlySet<number>): Construct => ({
  ...construct,
  previous(code) {
    return (construct.previous?.call(this, code) ?? true) && offsets.has(this.now().offset)
  },
})

/** Addresses wherever they may be. */
export const literalLinks: Extension = { text: constructs }

/** What may be an address. */
const candidate = /https?:\/\/|www\.|[\w.+-]@[\da-z]/i

/** A part of one, written so that it is none. */
const escaped = /\\[:.@_/]|&[#\w]+;/

const { transforms, ...handlers } = gfmAutolinkLiteralFromMarkdown()

/** Makes links of what the tokenizer found. */
export const literalLinkTree: readonly TreeExtension[] = [handlers]

interface TextNode extends AnyNode {
  type: string
  readonly value: string
}

const isLink = ({ type }: AnyNode): boolean => type === 'link' || type === 'linkReference'

/**
 * Makes links of the addresses that the tokenizer let pass, such as those in an open bracket.
 *
 * @param tree - mdast; it is changed in place.
 * @param text - What it was parsed from; an address with a backslash or a reference in it stays text.
 */
export function linkLiterals(tree: Root, text: string): void {
  const linked = new Set(
    allNodes<AnyNode>([tree])
      .filter(isLink)
      .flatMap((link) => allNodes([link])),
  )
  const texts = allNodes<AnyNode>([tree]).filter((node): node is TextNode => node.type === 'text' && !linked.has(node))
  const found = texts.filter(({ value }) => candidate.test(value))
  if (found.length === 0) return
  const kept = found.filter(({ position }) =>
    escaped.test(text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)),
  )
  for (const node of kept) node.type = 'escapedText'
  for (const transform of transforms ?? []) transform(tree)
  for (const node of kept) node.type = 'text'
}
