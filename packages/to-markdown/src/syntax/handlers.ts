import type { Heading, Paragraph, Parents, Text } from 'mdast'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import type { InlineMath } from 'mdast-util-math'
import type { Handle, Info, State } from 'mdast-util-to-markdown'
import { escapeText } from './escape-text.js'
import { imageHandler, linkHandler } from './link-handlers.js'

/** Finds the dollars of a text that have to be escaped. */
export type DollarsOf = (text: Text) => ReadonlySet<number>

/** White space to the rules of emphasis, and the start of no block. */
const guard = '\u00a0'

const withPeek = (handle: Handle, peek: Handle): Handle => Object.assign(handle, { peek })

/**
 * Makes the writers that differ from those of CommonMark and GFM.
 *
 * @param dollarsOf - For texts.
 * @returns Handlers by type of node.
 */
export function createHandlers(dollarsOf: DollarsOf): Readonly<Record<string, Handle>> {
  return {
    text: (node: Text, _: Parents | undefined, { stack }: State, { before, after }: Info) =>
      escapeText(node.value, {
        before: before.slice(-1),
        after,
        line: stack.some((name) => oneLine.has(name)),
        cell: stack.includes('tableCell'),
        label: stack.includes('label'),
        trimmed: trimmed.has(stack.findLast((name) => trimmed.has(name) || name === 'link') ?? ''),
        heading: stack.includes('headingAtx'),
        link: stack.findLast((name) => name === 'link' || name === 'textDirectiveLabel') === 'link',
        dollars: dollarsOf(node),
      }),
    paragraph,
    heading,
    link: linkHandler,
    image: imageHandler,
    inlineMath: withPeek(inlineMath, () => '$'),
    delete: struck,
  }
}

/** Constructs that a line break ends. */
const oneLine: ReadonlySet<string> = new Set([
  'headingAtx',
  'tableCell',
  'leafDirectiveLabel',
  'containerDirectiveLabel',
  'alone',
])

/** Constructs at whose ends readers take off white space of any kind. */
const trimmed: ReadonlySet<string> = new Set([
  'alone',
  'headingAtx',
  'textDirectiveLabel',
  'leafDirectiveLabel',
  'containerDirectiveLabel',
])

const paragraphWithTask = gfmTaskListItemToMarkdown().handlers?.paragraph as Handle

function paragraph(node: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  if (!isAlone(node)) return paragraphWithTask(node, parent, state, info)
  const exits = [state.enter('alone' as 'paragraph'), state.enter('phrasing')]
  const value = state.containerPhrasing(node, { ...info, before: guard, after: '\n' })
  for (const exit of exits.reverse()) exit()
  return value
}

/** Always with `#`: a line of signs under it is harder to keep. */
function heading(node: Heading, _: Parents | undefined, state: State, info: Info): string {
  const exits = [state.enter('headingAtx'), state.enter('phrasing')]
  const words = state.containerPhrasing(node, { ...info, before: guard, after: '\n' })
  for (const exit of exits.reverse()) exit()
  return `${'#'.repeat(node.depth)} ${words}`
}

const isAlone = ({ data }: Paragraph): boolean => data !== undefined && 'alone' in data

function inlineMath({ value, data }: InlineMath): string {
  const sign = data !== undefined && 'dollars' in data && data.dollars === 2 ? '$$' : '$'
  return `${sign}${value}${sign}`
}

/** One tilde is no strikethrough to the reader, so that there is one form. */
const struck: Handle = Object.assign(() => '', {
  attention: () => ({ construct: 'strikethrough', markers: ['~'], sizes: [2] }),
  peek: () => '~',
})
