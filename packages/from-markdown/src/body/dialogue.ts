import type { Dialogue, DialogueTurn, Flow, Paragraph, Phrasing, Strong } from '@offprint/core'
import { phrasingText } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'

/** The colon may stand inside the strong text or after it, and may be that of Chinese and Japanese. */
const colonAtEnd = /[:：]\s*$/
const colonAtStart = /^\s*[:：]/

/** Turns: a paragraph that begins with **Speaker:** begins one, the others go on with it. */
export function dialogue({ content, flow, node, context }: DirectiveParts): Dialogue | undefined {
  const turns: { readonly speaker: readonly Phrasing[]; readonly children: Flow[] }[] = []
  for (const block of flow(content)) {
    const turn = block.type === 'paragraph' ? beginTurn(block) : undefined
    if (turn !== undefined) turns.push(turn)
    else if (turns.length > 0) turns.at(-1)?.children.push(block)
    else break
  }
  if (turns.length > 0)
    return { type: 'dialogue', children: turns.map((turn): DialogueTurn => ({ type: 'dialogueTurn', ...turn })) }
  const expected = 'a first paragraph that begins with `**Speaker:**`'
  context.report('wrong-content', { name: node.name, expected }, node)
  return undefined
}

function beginTurn(block: Paragraph): { readonly speaker: readonly Phrasing[]; readonly children: Flow[] } | undefined {
  const [first, ...rest] = block.children
  if (first?.type !== 'strong') return undefined
  const inside = colonAtEnd.test(phrasingText([first]))
  const after = rest[0]?.type === 'text' && colonAtStart.test(rest[0].value)
  if (!inside && !after) return undefined
  const words = withoutStart(rest, inside ? /^\s+/ : /^\s*[:：]\s*/)
  return { speaker: speakerOf(first), children: words.length === 0 ? [] : [{ ...block, children: words }] }
}

/** The name without its colon, which belongs to the line and not to the speaker. */
function speakerOf({ children }: Strong): readonly Phrasing[] {
  const last = children.at(-1)
  if (last?.type !== 'text') return children
  const value = last.value.replace(colonAtEnd, '')
  return value === '' ? children.slice(0, -1) : [...children.slice(0, -1), { ...last, value }]
}

function withoutStart(nodes: readonly Phrasing[], start: RegExp): readonly Phrasing[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.replace(start, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}
