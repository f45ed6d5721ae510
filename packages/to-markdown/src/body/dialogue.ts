import { type Flow, type NodeOf, type Phrasing, phrasingText } from '@offprint/core'
import type { PhrasingContent, RootContent } from 'mdast'
import { attributesOf, hasData } from './attributes.js'
import { containerDirective } from './build.js'
import type { BodyContext } from './context.js'
import { flow } from './flow.js'
import { inline } from './inline.js'

/** `:::dialogue` with `**Speaker:** words`. */
export function dialogue(node: NodeOf<'dialogue'>, context: BodyContext): RootContent | undefined {
  const attributes = attributesOf(node.data, {}, 'block')
  const turns = node.children.map((turn) => turnOf(turn, context))
  if (attributes === undefined || turns.length === 0 || turns.some((turn) => turn === undefined)) return undefined
  return containerDirective('dialogue', attributes, turns.flat() as RootContent[])
}

function turnOf(turn: NodeOf<'dialogueTurn'>, context: BodyContext): readonly RootContent[] | undefined {
  const { speaker, children } = turn
  if (hasData(turn) || !isPlainSpeaker(speaker)) return undefined
  const [first, ...rest] = children
  const words = first?.type === 'paragraph' && !hasData(first) ? first.children : undefined
  const others = words === undefined ? children : rest
  if (others.some(looksLikeTurn) || (words !== undefined && !isPlainStart(words))) return undefined
  const name: Phrasing = { type: 'strong', children: [...speaker, { type: 'text', value: ':' }] }
  const line: readonly Phrasing[] = words === undefined ? [name] : [name, { type: 'text', value: ' ' }, ...words]
  const spoken: PhrasingContent[] = inline(line, context)
  if (spoken[0]?.type !== 'strong') return undefined
  return [{ type: 'paragraph', children: spoken }, ...flow(others, context)]
}

/** Readers take the colon and white space off the name's end, and white space off the words' start. */
function isPlainSpeaker(speaker: readonly Phrasing[]): boolean {
  const last = speaker.at(-1)
  return (
    !phrasingText(speaker).includes('\n') &&
    (last === undefined || last.type !== 'text' || (!hasData(last) && !/[:：\s]$/.test(last.value)))
  )
}

function isPlainStart([first]: readonly Phrasing[]): boolean {
  return first !== undefined && (first.type !== 'text' || (first.value !== '' && !/^\s/.test(first.value)))
}

/** A paragraph that begins with strong words and a colon begins the next turn. */
function looksLikeTurn(block: Flow): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.find((child) => child.type !== 'text' || child.value !== '')?.type === 'strong'
  )
}
