import type { NodeOf } from '@offprint/core'
import { type Handlers, h, handlers, type State } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { messages } from '../messages.js'
import type { EpubSettings } from '../settings.js'

/** The class of an element that stands for a formula until the tree is finished; its number is the next class. */
export const formulaClass = 'offprint-formula'

/**
 * Handlers for what a book shows in its own way.
 *
 * @param settings - Report, and functions for formulas and source text.
 * @param formulas - Takes MathML, which shared rendering would not let through.
 * @returns Handlers for single kinds of nodes.
 */
export function bookHandlers(settings: EpubSettings, formulas: Element[]): Partial<Handlers> {
  return {
    // Things that play become links, since a book may not depend on the web.
    audio: linkCard,
    video: linkCard,
    file: linkCard,
    // A landmark inside a chapter confuses those who jump by landmarks (Ace: landmark-complementary-is-top-level).
    aside: (node, state) => handlers.aside(node, state).map((part) => as('div', 'note', part)),
    callout: (node, state) => handlers.callout(node, state).map((part) => as('div', calloutRole(node.kind), part)),
    pullquote,
    code: (node, state) => code(node, state, settings),
    math: (node, state) => formula(node, state, settings, formulas),
    inlineMath: (node, state) => formula(node, state, settings, formulas),
    pageBreak: (node, state) => pageBreak(node, state, settings),
  }
}

const as = (tagName: string, role: string, part: ElementContent): ElementContent =>
  part.type === 'element' ? { ...part, tagName, properties: { ...part.properties, role } } : part

/** DPUB-ARIA 1.1: a hint, or something that must not be overlooked. */
function calloutRole(kind: string): string {
  const word = kind.toLowerCase()
  if (word === 'tip' || word === 'hint') return 'doc-tip'
  return ['warning', 'caution', 'important', 'danger'].includes(word) ? 'doc-notice' : 'note'
}

type Playable = NodeOf<'audio'> | NodeOf<'video'> | NodeOf<'file'>

function linkCard(node: Playable, state: State): readonly ElementContent[] {
  const href = state.url(node.media.src, 'file', node)
  const words = node.title ?? lastPart(node.media.src)
  const link = href === undefined ? words : h('a', { href }, [words])
  const transcript =
    node.type === 'file' || node.transcript === undefined ? undefined : state.url(node.transcript, 'link', node)
  const second = transcript === undefined ? [] : [' ', h('a', { href: transcript }, [transcript])]
  return [h('p', { className: [node.type], ...state.own(node) }, [link, ...second])]
}

const lastPart = (src: string): string =>
  src
    .split(/[?#]/)[0]
    ?.split('/')
    .findLast((part) => part !== '') ?? src

/** Not a `figure`, which may not have this role (ARIA in HTML, section 4). */
function pullquote(node: NodeOf<'pullquote'>, state: State): readonly ElementContent[] {
  const attribution =
    node.attribution === undefined
      ? undefined
      : h('p', { className: ['attribution'] }, state.phrasing(node.attribution))
  const properties = { className: ['pullquote'], role: 'doc-pullquote', ...state.own(node) }
  return [h('aside', properties, [...state.flow(node.children), attribution])]
}

function code(node: NodeOf<'code'>, state: State, { highlight }: EpubSettings): readonly ElementContent[] {
  const parts = node.lang === undefined ? undefined : highlight?.(node.value, node.lang)
  if (parts === undefined) return handlers.code(node, state)
  return [h('pre', state.own(node), [h('code', { className: [`language-${node.lang}`] }, parts)])]
}

function formula(
  node: NodeOf<'math' | 'inlineMath'>,
  state: State,
  { maths, profile }: EpubSettings,
  formulas: Element[],
): readonly ElementContent[] {
  const isBlock = node.type === 'math'
  const mathml = node.mathml === undefined ? {} : { mathml: node.mathml }
  const element = profile.hasMaths ? maths?.({ value: node.value, ...mathml, isBlock }) : undefined
  if (element === undefined) return node.type === 'math' ? handlers.math(node, state) : handlers.inlineMath(node, state)
  formulas.push(element)
  const place = h('span', { className: [formulaClass, String(formulas.length - 1)] })
  return [h(isBlock ? 'div' : 'span', { className: [isBlock ? 'math-block' : 'math'], ...state.own(node) }, [place])]
}

function pageBreak(node: NodeOf<'pageBreak'>, state: State, settings: EpubSettings): readonly ElementContent[] {
  if (settings.source !== undefined) {
    return handlers.pageBreak(node, state)
  }
  const place = node.position === undefined ? {} : { place: node.position }
  settings.report(messages('left-out-page-break', { label: node.label }, { article: state.article.id, ...place }))
  return []
}
