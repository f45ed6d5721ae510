import type { Article, Flow, Footnote, NodeBase, Phrasing } from '@offprint/core'
import type { ElementContent } from 'hast'
import type { Ids } from './assign-ids.js'
import type { HastProperties } from './h.js'
import { messages } from './messages.js'
import type { RenderSettings } from './options.js'
import type { State } from './state.js'

/** What most nodes state of themselves. */
const nothing: HastProperties = {}

/** What a {@link State} is made of. */
export interface StateParts {
  readonly article: Article
  readonly settings: RenderSettings
  readonly ids: Ids
  readonly notes: ReadonlyMap<string, Footnote>
}

/**
 * Makes the state that handlers share while a body is rendered.
 *
 * @param parts - Article, settings, ids and notes.
 * @returns A fresh state.
 */
export function createState({ article, settings, ids, notes }: StateParts): State {
  const references = new Map<string, number>()
  type AnyHandler = (node: Flow | Phrasing, state: State) => readonly ElementContent[]
  const render = (node: Flow | Phrasing, state: State): readonly ElementContent[] =>
    (settings.handlers[node.type] as AnyHandler)(node, state)
  const renderAll = (nodes: readonly (Flow | Phrasing)[], state: State): ElementContent[] => {
    const content: ElementContent[] = []
    for (const node of nodes) content.push(...render(node, state))
    return content
  }
  const make = (insideLink: boolean): State => {
    const state: State = {
      article,
      idPrefix: settings.idPrefix,
      notes,
      insideLink,
      flow: (nodes) => renderAll(nodes, state),
      phrasing: (nodes) => renderAll(nodes, state),
      linkText: (nodes) => (insideLink ? state : linking()).phrasing(nodes),
      own: (node) => {
        const id = ids.ofNode.get(node)
        return id === undefined && node.data === undefined
          ? nothing
          : { id, lang: node.data?.lang, dir: node.data?.dir }
      },
      url: (url, use, node) => {
        const resolved = settings.resolveUrl(url, use)
        if (resolved === undefined) {
          if (use === 'image') state.report('unusable-picture', { url }, node)
          else state.report('unusable-url', { url, use }, node)
        }
        return resolved
      },
      target: (id) => ids.ofTarget.get(id),
      countReference: (identifier) => {
        const count = (references.get(identifier) ?? 0) + 1
        references.set(identifier, count)
        return count
      },
      report: (ruleId, values, node, place) =>
        settings.report(messages(ruleId, values, { article: article.id, ...placeOf(node), ...place })),
    }
    return state
  }
  let inside: State | undefined
  const linking = (): State => {
    inside ??= make(true)
    return inside
  }
  return make(false)
}

const placeOf = ({ position }: NodeBase): { readonly place?: NonNullable<NodeBase['position']> } =>
  position === undefined ? {} : { place: position }
