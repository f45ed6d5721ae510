import { type Flow, type Imported, phrasingText } from '@offprint/core'
import { fromText } from '../src/index.js'

/** A line a node or item, for reading in tests: `h2 …`, `p …`, `figure caption | credit`, `- …`, `1. …`, `  - …`. */
const describeNode = (node: Flow): readonly string[] => {
  if (node.type === 'heading') return [`h${node.depth} ${phrasingText(node.children)}`]
  if (node.type === 'paragraph') return [`p ${phrasingText(node.children)}`]
  if (node.type === 'figure') return [`figure ${phrasingText(node.caption ?? [])} | ${node.credit?.text}`]
  if (node.type !== 'list') return [node.type]
  const { ordered, start = 1 } = node
  return node.children.flatMap(({ children }, index) => {
    const [own = '', ...inner] = children.flatMap(describeNode)
    return [own.replace(/^p/, ordered ? `${start + index}.` : '-'), ...inner.map((line) => `  ${line}`)]
  })
}

export const bodyOf = ({ article }: Imported): readonly string[] => article.body.children.flatMap(describeNode)

export const headingsOf = (imported: Imported): readonly string[] =>
  imported.article.body.children.flatMap((node) => (node.type === 'heading' ? [phrasingText(node.children)] : []))

export const codesOf = ({ messages }: Imported): readonly string[] => messages.map(({ ruleId }) => ruleId)

export const residueOf = ({ residue }: Imported): readonly string[] => residue.map(({ text }) => text)

/** Prose that is long enough to be taken for nothing else. */
export const prose =
  'The tide comes in twice a day at the old quay, and the man who writes it down has never once been late for it, whatever the clock in the tower may have said about him.'

/** Reads blocks that blank lines part. */
export const read = (...blocks: readonly string[]): Imported => fromText(blocks.join('\n\n'))

/** Reads an article around the given blocks: a title and prose before them, prose after them. */
export const readInside = (...blocks: readonly string[]): Imported => read('A Title', prose, ...blocks, prose)
