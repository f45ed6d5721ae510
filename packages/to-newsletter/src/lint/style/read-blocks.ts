import { withoutComments } from './split-declarations.js'

/** A block of a stylesheet: a rule or an at-rule. */
export interface StyleBlock {
  /** What stands before its brace. */
  readonly prelude: string
  /** What stands in it, without the blocks inside. */
  readonly content: string
  /** Preludes of the blocks round it, outermost first. */
  readonly around: readonly string[]
}

/** Deeper blocks are no stylesheet's. */
const deepest = 20

/**
 * Parts a stylesheet into its blocks in one pass (CSS Syntax, 5.4); quotes are respected, faults are forgiven.
 *
 * @param text - Any string.
 * @returns Blocks in the order of their ends; blocks that do not end are left out.
 */
export function readBlocks(text: string): readonly StyleBlock[] {
  const css = withoutComments(text)
  const blocks: StyleBlock[] = []
  const open: { readonly prelude: string; content: string }[] = []
  let from = 0
  let quote = ''
  for (let at = 0; at < css.length; at++) {
    const letter = css[at] ?? ''
    if (quote !== '') quote = letter === quote || letter === '\n' ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === ';') {
      const top = open.at(-1)
      if (top !== undefined) top.content += css.slice(from, at + 1)
      from = at + 1
    } else if (letter === '{') {
      open.push({ prelude: css.slice(from, at).trim(), content: '' })
      from = at + 1
    } else if (letter === '}') {
      const top = open.pop()
      if (top !== undefined && open.length < deepest) {
        const around = open.map((block) => block.prelude)
        blocks.push({ prelude: top.prelude, content: top.content + css.slice(from, at), around })
      }
      from = at + 1
    }
  }
  return blocks
}
