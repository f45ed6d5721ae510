import type { NodeOf, Report } from '@offprint/core'
import { type Handlers, h, handlers, type State } from '@offprint/html'
import type { ElementContent } from 'hast'
import { messages } from '../messages.js'

/**
 * Handlers for what a book shows in its own way: things that play become links, since a book may not depend on the web.
 *
 * @param report - Takes messages.
 * @returns Handlers for single kinds of nodes.
 */
export function bookHandlers(report: Report): Partial<Handlers> {
  return {
    audio: (node, state) => linkCard(node, state),
    video: (node, state) => linkCard(node, state),
    file: (node, state) => linkCard(node, state),
    // A landmark inside a chapter confuses those who jump by landmarks (Ace: landmark-complementary-is-top-level).
    aside: (node, state) =>
      handlers
        .aside(node, state)
        .map((part) =>
          part.type === 'element'
            ? { ...part, tagName: 'div', properties: { ...part.properties, role: 'note' } }
            : part,
        ),
    pageBreak: ({ label, position }, { article }) => {
      const place = position === undefined ? {} : { place: position }
      report(messages('left-out-page-break', { label }, { article: article.id, ...place }))
      return []
    },
  }
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
