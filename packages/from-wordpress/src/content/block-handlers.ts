import type { Element, RootContent } from 'hast'
import { classesOf, element, isElement, property } from '../html/elements.js'
import { findElements } from '../html/find-elements.js'
import { textOf } from '../html/plain-text.js'
import { attributeText, type BlockDelimiter } from './block-delimiter.js'
import type { ContentContext } from './content-context.js'
import { footnoteList } from './footnote-list.js'
import { galleryFigure } from './gallery-figure.js'
import { player, shownInPlace } from './shown-in-place.js'

/** Reads a block: its delimiter, and its HTML with the blocks inside already read. */
export type BlockHandler = (
  block: BlockDelimiter,
  nodes: readonly RootContent[],
  context: ContentContext,
) => readonly RootContent[]

const elements = (nodes: readonly RootContent[], ...names: readonly string[]): readonly Element[] =>
  findElements(nodes, (node) => names.includes(node.tagName))

/** A gallery may only list the numbers of its pictures; older ones have them in a list. */
const gallery: BlockHandler = ({ attributes: { ids } }, nodes, context) => {
  if (elements(nodes, 'img').length > 0 || !Array.isArray(ids)) return nodes.flatMap(withoutList)
  const shown = galleryFigure(ids.map(String), context)
  return shown.length === 0 ? nodes : shown
}

function withoutList(node: RootContent): readonly RootContent[] {
  if (!isElement(node)) return [node]
  const children = node.children.flatMap(withoutList) as Element['children']
  return ['ul', 'ol', 'li'].includes(node.tagName) ? children : [{ ...node, children }]
}

/** The HTML holds the address as text, which the site replaces by what stands there. */
const embed: BlockHandler = ({ attributes, name }, nodes, context) => {
  const inside = textOf(nodes)
    .split(' ')
    .find((word) => /^https?:\/\//.test(word))
  const provider = attributeText(attributes, 'providerNameSlug') || name.replace(/^(?:core-)?embed\/?/, '')
  const shown = shownInPlace(attributeText(attributes, 'url') || (inside ?? ''), context, { provider })
  if (shown.length === 0) return nodes
  const captions = elements(nodes, 'figcaption').filter(({ children }) => textOf(children) !== '')
  return [element('figure', [...shown, ...captions] as Element['children'])]
}

const file: BlockHandler = ({ attributes }, nodes, context) => {
  const links = elements(nodes, 'a').filter((link) => property(link, 'href') !== '')
  const src = attributeText(attributes, 'href') || (links[0] === undefined ? '' : property(links[0], 'href'))
  if (src === '') return nodes
  const [title = '', ...others] = links.map(({ children }) => textOf(children)).filter((text) => text !== '')
  for (const text of others) context.journal.leaveOut(text, 'the label of the button that downloads a file')
  return [context.hold({ type: 'file', media: { src: context.resolve(src) }, ...(title === '' ? {} : { title }) })]
}

/** The picture or film behind the words stands before them; as a background it has nothing to say but its own text. */
const cover: BlockHandler = ({ attributes }, nodes, context) => {
  const url = attributeText(attributes, 'url')
  const isShown = elements(nodes, 'img', 'video').some((node) =>
    classesOf(node).some((name) => /background/.test(name)),
  )
  if (url === '' || isShown) return nodes
  if (attributeText(attributes, 'backgroundType') === 'video') return [player('video', url), ...nodes]
  const known = context.attachments.get(attributeText(attributes, 'id'))
  return [
    element('figure', [element('img', [], { src: url, alt: attributeText(attributes, 'alt') || known?.alt || '' })]),
    ...nodes,
  ]
}

/** Where the notes stand that the editor keeps beside the content. */
const footnotes: BlockHandler = (_, nodes, context) => footnoteList(context) ?? nodes

const nothing: BlockHandler = () => []

/** Blocks that are more than their HTML; of all others the HTML is read. */
export const blockHandlers: Readonly<Record<string, BlockHandler>> = {
  gallery,
  embed,
  file,
  cover,
  footnotes,
  spacer: nothing,
}
