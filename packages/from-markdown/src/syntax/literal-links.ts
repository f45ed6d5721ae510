import type { Root } from 'mdast'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import type { Construct, Extension } from 'micromark-util-types'
import { type AnyNode, allNodes } from '../body/all-nodes.js'

/** Addresses in the text: web and mail. */
export const allLiteralLinks: Extension = gfmAutolinkLiteral()

/** Names of what begins with `h` or `w`; mail may begin with any letter, so that each has to be tried. */
const ofWeb: readonly (string | undefined)[] = ['protocolAutolink', 'wwwAutolink']

const list = (constructs: Construct | readonly Construct[] | undefined): readonly Construct[] =>
  constructs === undefined ? [] : [constructs].flat()

/** The same for the web alone. */
export const webLiteralLinks: Extension = {
  text: Object.fromEntries(
    Object.entries(allLiteralLinks.text ?? {}).flatMap(([code, constructs]) => {
      const found = list(constructs).filter(({ name }) => ofWeb.includes(name))
      return found.length === 0 ? [] : [[code, found]]
    }),
  ),
}

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
