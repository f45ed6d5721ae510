import type { Flow, NodeOf } from '@offprint/core'
import type { RootContent } from 'mdast'
import { attributesOf } from './attributes.js'
import { aside, callout, details } from './boxes.js'
import { leafDirective, plain } from './build.js'
import { codeBlock, mathBlock } from './code-block.js'
import type { BodyContext } from './context.js'
import { descriptionList } from './description-list.js'
import { dialogue } from './dialogue.js'
import { figure, gallery } from './figure.js'
import { heading } from './heading.js'
import { list } from './list.js'
import { audio, embed, file, video } from './media.js'
import { footnoteDefinition } from './notes.js'
import { paragraph } from './paragraph.js'
import { blockquote, pullquote } from './quote.js'
import { table } from './table.js'
import { unknown } from './unknown.js'
import { verse } from './verse.js'

/** How one kind of block is written. */
export interface FlowHandler<Node extends Flow> {
  /** @returns mdast, or `undefined` where Markdown has no form for this one. */
  readonly make: (node: Node, context: BodyContext) => RootContent | undefined
  /** Does it write the node's id, language and direction itself? */
  readonly ownData: boolean
}

const own = <Node extends Flow>(make: FlowHandler<Node>['make']): FlowHandler<Node> => ({ make, ownData: true })
const bare = <Node extends Flow>(make: FlowHandler<Node>['make']): FlowHandler<Node> => ({ make, ownData: false })

const sign = <Node extends Flow>(name: string): FlowHandler<Node> =>
  own(({ data }) => {
    const attributes = attributesOf(data, {}, 'block')
    return attributes === undefined ? undefined : leafDirective(name, attributes)
  })

function pageBreak({ label, data }: NodeOf<'pageBreak'>): RootContent | undefined {
  const attributes = attributesOf(data, {}, 'block')
  if (attributes === undefined || label !== label.trim()) return undefined
  return leafDirective('page-break', attributes, plain(label))
}

/** One entry for each block; a node that is added to the model and not here does not compile. */
export const flowHandlers: { readonly [Type in Flow['type']]: FlowHandler<NodeOf<Type>> } = {
  paragraph: bare(paragraph),
  heading: own(heading),
  blockquote: own(blockquote),
  pullquote: own(pullquote),
  callout: own(callout),
  aside: own(aside),
  details: own(details),
  list: bare(list),
  descriptionList: own(descriptionList),
  code: bare(codeBlock),
  math: bare(mathBlock),
  thematicBreak: bare(() => ({ type: 'thematicBreak' })),
  table: own(table),
  figure: own(figure),
  gallery: own(gallery),
  embed: own(embed),
  audio: own(audio),
  video: own(video),
  file: own(file),
  footnoteDefinition: own(footnoteDefinition),
  verse: own(verse),
  dialogue: own(dialogue),
  accessBoundary: sign('access-boundary'),
  pageBreak: own(pageBreak),
  sectionBreak: sign('section-break'),
  unknown: own(unknown),
}
