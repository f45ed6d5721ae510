import { type Flow, phrasingText } from '@offprint/core'
import type { BlockDirectiveName } from '../directives/names.js'
import type { DirectiveParts } from './block-directive.js'
import { boxes } from './boxes.js'
import { captionedTable } from './captioned-table.js'
import { definitions } from './definitions.js'
import { dialogue } from './dialogue.js'
import { figure, gallery } from './figure-directive.js'
import { foreign, note } from './kept-directives.js'
import { audio, embed, file, video } from './media-directives.js'
import { quote } from './quote.js'
import { verse } from './verse.js'

/** How a block directive is made. */
export interface Maker {
  /** One block, or it and what stands after it; `undefined` keeps label and content alone, after a message. */
  readonly make: (parts: DirectiveParts) => Flow | readonly Flow[] | undefined
  /** Does it take words in brackets? */
  readonly label: boolean
  /** Does it take blocks? */
  readonly content: boolean
  /** What it may hold, for messages. */
  readonly expected: string
}

const labelAlone = { label: true, content: false, expected: 'words in brackets alone' } as const
const contentAlone = { label: false, content: true, expected: 'no words in brackets' } as const
const both = { label: true, content: true, expected: 'words and blocks' } as const
const neither = { label: false, content: false, expected: 'nothing inside it' } as const

/** Parts of others, which take them before they come here. */
const stray = (parent: string): Maker => ({
  ...both,
  make: ({ node, context }) => {
    context.report('wrong-content', { name: node.name, expected: `it inside ${parent}` }, node)
    return undefined
  },
})

/** One entry for each block directive of the dialect. */
export const makers: Readonly<Record<BlockDirectiveName, Maker>> = {
  figure: { ...both, make: figure },
  credit: stray('a figure'),
  gallery: { ...both, make: gallery },
  pullquote: { ...contentAlone, make: quote('pullquote') },
  quote: { ...contentAlone, make: quote('blockquote') },
  attribution: stray('a quote'),
  callout: { ...both, make: boxes.callout },
  aside: { ...both, make: boxes.aside },
  details: { ...both, make: boxes.details },
  embed: { ...labelAlone, make: embed },
  audio: { ...labelAlone, make: audio },
  video: { ...labelAlone, make: video },
  file: { ...labelAlone, make: file },
  verse: { ...contentAlone, make: verse },
  dialogue: { ...contentAlone, make: dialogue },
  definitions: { ...contentAlone, make: definitions },
  table: { ...both, make: captionedTable },
  'access-boundary': { ...neither, make: accessBoundary },
  'page-break': { ...labelAlone, make: pageBreak },
  'section-break': { ...neither, make: () => ({ type: 'sectionBreak' }) },
  note: { ...both, make: note },
  foreign: { ...both, make: foreign },
  with: { ...contentAlone, make: withAttributes },
  own: stray('an item, a cell or a term'),
  description: stray('a list of definitions'),
  variant: stray('a figure'),
}

function accessBoundary({ node, context }: DirectiveParts): Flow {
  if (!context.hasAccess) context.report('boundary-without-access', {}, node)
  return { type: 'accessBoundary' }
}

function pageBreak({ label, node, context }: DirectiveParts): Flow | undefined {
  const words = phrasingText(label).trim()
  if (words !== '') return { type: 'pageBreak', label: words }
  const expected = 'the number of the page in brackets'
  context.report('missing-attribute', { name: node.name, attribute: '[12]', expected }, node)
  context.leaveOut(`::${node.name}`, 'a page without its number', node)
  return undefined
}

/** The attributes go to the one block inside it, which may have no place for any. */
function withAttributes({ attributes, content, flow, node, context }: DirectiveParts): readonly Flow[] | undefined {
  const [block, ...others] = flow(content)
  const spread = attributes.flag('spread')
  if (block === undefined || others.length > 0)
    context.report('wrong-content', { name: node.name, expected: 'one block' }, node)
  if (block === undefined) return undefined
  return [block.type === 'list' && spread !== undefined ? { ...block, spread } : block, ...others]
}
