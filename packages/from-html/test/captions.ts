import { type Article, type FigureContent, type Flow, innerNodes, phrasingText } from '@offprint/core'
import type { Element, Nodes } from 'hast'
import { elementText } from '../src/content/element-text.js'
import { isSamePicture } from '../src/pictures/same-picture.js'
import { wordsOf } from './words.js'

/** Letters of a caption and its credit, without the label that a credit is known by: pages run all of them together. */
const lettersOf = (text: string): string =>
  wordsOf(text)
    .join('')
    .replace(/credit|image|photo/g, '')

/** A picture and what stands under it. */
export interface Captioned {
  /** Addresses that may show the picture. */
  readonly sources: readonly string[]
  readonly letters: string
}

/** Elements of a tree, in document order. */
function elementsOf(node: Nodes): readonly Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own
}

/** Figures of HTML that have a picture and a caption. */
export function expectedCaptions(tree: Nodes): readonly Captioned[] {
  return elementsOf(tree)
    .filter(({ tagName }) => tagName === 'figure')
    .flatMap((figure) => {
      const inside = elementsOf(figure)
      const images = inside.filter(({ tagName }) => tagName === 'img')
      const caption = inside.find(({ tagName }) => tagName === 'figcaption')
      const letters = caption === undefined ? '' : lettersOf(elementText(caption))
      const sources = images.flatMap(({ properties: { src } }) => (typeof src === 'string' ? [src] : []))
      return sources.length === 0 || letters === '' ? [] : [{ sources, letters }]
    })
}

function figuresOf(nodes: readonly Flow[]): readonly FigureContent[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'figure' ? [node] : []),
    ...(innerNodes(node) as readonly Flow[]).flatMap((inner) => figuresOf([inner])),
  ])
}

/** Figures of an article, its hero among them. */
export function foundCaptions({ hero, body }: Article): readonly Captioned[] {
  return [...(hero === undefined ? [] : [hero]), ...figuresOf(body.children)].map(
    ({ media, caption = [], credit }) => ({
      sources: media.flatMap(({ src, variants = [] }) => [src, ...variants.map((variant) => variant.src)]),
      letters: lettersOf(`${phrasingText(caption)} ${credit?.text ?? ''}`),
    }),
  )
}

/** Is there a figure with the same picture and the same caption? */
export function isPaired(expected: Captioned, found: readonly Captioned[]): boolean {
  return found.some(
    ({ sources, letters }) =>
      letters === expected.letters &&
      sources.some((one) => expected.sources.some((other) => isSamePicture(one, other))),
  )
}
