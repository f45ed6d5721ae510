import { type Phrasing, phrasingText } from '@offprint/core'
import type { Heading, Root, RootContent } from 'mdast'
import type { Journal } from '../report/journal.js'
import { type BodyContext, placed, sourceOf } from './context.js'
import { phrasing } from './phrasing.js'

/** A body whose heading of the first level was looked at. */
export interface FoundTitle {
  /** Blocks without that heading, where it is the title. */
  readonly blocks: readonly RootContent[]
  /** Where the front matter has none: the title that the body begins with. */
  readonly title?: string
  /** The same with its markup, where it has any. */
  readonly titleContent?: readonly Phrasing[]
}

/**
 * Finds the title in a body: one that the front matter has already is left out, one that it lacks is taken.
 *
 * @param tree - mdast of the body.
 * @param title - The front matter's title.
 * @param context - Of the body.
 * @param journal - Of this reading.
 * @returns The blocks that remain, and the title where it was missing.
 */
export function findTitle(tree: Root, title: string | undefined, context: BodyContext, journal: Journal): FoundTitle {
  const heading = tree.children.find((node) => node.type === 'heading')
  const first = tree.children.find(({ type }) => type !== 'definition' && type !== 'html')
  if (heading?.type !== 'heading' || heading.depth !== 1) return { blocks: tree.children }
  const words = phrasing(heading.children, context)
  const text = phrasingText(words).replace(/\s+/g, ' ').trim()
  const repeats = title !== undefined && fold(title) === fold(text)
  const begins = title === undefined && heading === first
  if (text === '' || !(repeats || begins)) return { blocks: tree.children }
  const blocks = tree.children.filter((node) => node !== heading)
  if (begins) return taken(text, words, blocks, heading, journal)
  context.report('repeated-title', {}, heading)
  context.leaveOut(sourceOf(heading, context), 'repeats the title', heading)
  return { blocks }
}

function taken(
  title: string,
  words: readonly Phrasing[],
  blocks: readonly RootContent[],
  heading: Heading,
  journal: Journal,
): FoundTitle {
  const { position } = placed(heading)
  journal.report('title-from-heading', {}, { confidence: 0.9, ...(position === undefined ? {} : { place: position }) })
  return { blocks, title, ...(words.every(({ type }) => type === 'text') ? {} : { titleContent: words }) }
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
