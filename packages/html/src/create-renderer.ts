import {
  type Article,
  boundaryIndex,
  type FigureContent,
  type Flow,
  freePart,
  type Message,
  type NodeOf,
  type Phrasing,
} from '@offprint/core'
import type { ElementContent, Root } from 'hast'
import { correctionsParts, disclosureParts } from './article-parts.js'
import { assignIds } from './assign-ids.js'
import { createState } from './create-state.js'
import { creditParts } from './credit-parts.js'
import { h } from './h.js'
import { figureParts } from './handlers/figure.js'
import { endnotes } from './handlers/notes.js'
import { labelsFor } from './labels.js'
import { messages } from './messages.js'
import { type RenderOptions, resolveOptions } from './options.js'
import { reportIllegal } from './report-illegal.js'
import { sanitise } from './sanitise/sanitise.js'
import { surveyBody } from './survey-body.js'

/** The class of the element round what only those with access may read (JSON-LD names it in `cssSelector`). */
export const restrictedClass = 'offprint-restricted'

/** Renders the parts of one article; all share one set of ids. */
export interface Renderer {
  /** The body with its notes, as a sanitised tree. */
  body(): Root
  /** Blocks outside the body, such as a correction's. */
  flow(nodes: readonly Flow[]): ElementContent[]
  /** Inline content outside the body, such as a deck. */
  phrasing(nodes: readonly Phrasing[]): ElementContent[]
  /** A figure outside the body, such as the hero. */
  figure(content: FigureContent): ElementContent[]
  /** The article's hero, where it has one. */
  hero(): ElementContent[]
  /** The article's corrections, newest first. */
  corrections(): ElementContent[]
  /** Positions, affiliations and biographies of those who made it. */
  authors(): ElementContent[]
  /** The article's disclosures. */
  disclosures(): ElementContent[]
  /** The id that a heading of the body has in the tree. */
  headingId(heading: NodeOf<'heading'>): string | undefined
}

/**
 * Makes a renderer of one article to hast.
 *
 * @param article - Any article; it is not changed.
 * @param options - URLs, ids, notes, handlers.
 * @returns The renderer; each part is sanitised by an allow-list.
 */
export function createRenderer(article: Article, options: RenderOptions = {}): Renderer {
  const settings = resolveOptions(article, options)
  const shown = settings.restricted === 'omit' ? { ...article, body: freePart(article) } : article
  const survey = surveyBody(shown.body)
  const { notes } = survey
  const ids = assignIds(survey, settings.idPrefix)
  const fresh = () => createState({ article, settings, ids, notes })
  const onIllegal = reportIllegal(article, settings.report)
  const clean = (children: ElementContent[]): ElementContent[] =>
    sanitise({ type: 'root', children }, onIllegal).children as ElementContent[]
  const labels = labelsFor(article.language)
  const figure = (content: FigureContent) => clean([h('figure', {}, figureParts(content, {}, fresh()))])
  return {
    body: () => {
      const state = fresh()
      if (shown.body !== article.body) settings.report(omission(article))
      const children = [...bodyParts(shown, state.flow), ...endnotes(state, settings.notesLabel)]
      return sanitise({ type: 'root', children }, onIllegal)
    },
    flow: (nodes) => clean(fresh().flow(nodes)),
    phrasing: (nodes) => clean(fresh().phrasing(nodes)),
    figure,
    hero: () => (article.hero === undefined ? [] : figure(article.hero)),
    corrections: () => clean([...correctionsParts(article.corrections ?? [], labels, fresh())]),
    authors: () => clean([...creditParts(article.byline, fresh())]),
    disclosures: () => clean([...disclosureParts(article.disclosures ?? [], labels, fresh())]),
    headingId: (heading) => ids.ofNode.get(heading),
  }
}

/**
 * Renders an article's body to hast; see {@link createRenderer}.
 *
 * @param article - Any article; it is not changed.
 * @param options - URLs, ids, notes, handlers.
 * @returns A sanitised tree: blocks, then the notes.
 */
export function toHast(article: Article, options: RenderOptions = {}): Root {
  return createRenderer(article, options).body()
}

function bodyParts(
  article: Pick<Article, 'body' | 'access'>,
  flow: (nodes: readonly Flow[]) => ElementContent[],
): readonly ElementContent[] {
  const { children } = article.body
  const at = boundaryIndex(article)
  if (at === -1) return flow(children)
  const restricted = h('div', { className: [restrictedClass] }, flow(children.slice(at + 1)))
  return [...flow(children.slice(0, at)), restricted]
}

function omission(article: Article): Message {
  const position = article.body.children[boundaryIndex(article)]?.position
  return messages(
    'restricted-omitted',
    {},
    { article: article.id, ...(position === undefined ? {} : { place: position }) },
  )
}
