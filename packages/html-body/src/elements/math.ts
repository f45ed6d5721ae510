import type { Element } from 'hast'
import { dataOf, type Handler } from '../read/context.js'
import { findBy, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'
import { toMathml } from './to-mathml.js'

/** A formula: its TeX where the source has it as an annotation, else its words. */
export const math: Handler = (element, context) => {
  const annotation = findBy(
    element,
    (inner) => inner.tagName === 'annotation' && /tex/i.test(textOf(inner, 'encoding') ?? ''),
  )
  const tex =
    annotation === undefined ? (textOf(element, 'altText') ?? textOf(element, 'alttext')) : wordsOf([annotation])
  const shown = wordsOf(element.children.filter((child) => !holds(child, annotation)))
    .replace(/\s+/g, ' ')
    .trim()
  const value = unwrapTex(tex ?? '') || shown
  if (value === '') return []
  if (value !== shown) context.journal.leaveOut(shown, 'a formula as it is shown; its TeX is kept')
  const { data } = dataOf(element, context)
  const own = { ...(hasMarkup(element) ? { mathml: toMathml(element) } : {}), ...(data === undefined ? {} : { data }) }
  return [
    textOf(element, 'display') === 'block' ? { type: 'math', value, ...own } : { type: 'inlineMath', value, ...own },
  ]
}

const hasMarkup = (element: Element): boolean =>
  findBy(element, ({ tagName }) => /^m[a-z]+$/.test(tagName)) !== undefined

/** TeX without the display style that converters put round it. */
const unwrapTex = (tex: string): string => {
  const bare = tex.trim()
  const [, inner] = /^\{\\(?:display|text)style ([\s\S]*)\}$/.exec(bare) ?? []
  return (inner ?? bare).trim()
}

const holds = (node: Element['children'][number], annotation: Element | undefined): boolean =>
  node.type === 'element' &&
  annotation !== undefined &&
  (node === annotation || findBy(node, (inner) => inner === annotation) !== undefined)
