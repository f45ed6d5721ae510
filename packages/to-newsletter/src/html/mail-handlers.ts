import type { NodeOf } from '@offprint/core'
import { type Handlers, h, type State } from '@offprint/html'
import type { ElementContent } from 'hast'

/** Things that play become links: no client plays them (caniemail: html-audio, html-video). */
export const mailHandlers: Partial<Handlers> = {
  audio: (node, state) => linkCard(node, state),
  video: (node, state) => linkCard(node, state),
  file: (node, state) => linkCard(node, state),
  pageBreak: () => [],
}

function linkCard(node: NodeOf<'audio'> | NodeOf<'video'> | NodeOf<'file'>, state: State): readonly ElementContent[] {
  const href = state.url(node.media.src, 'file', node)
  const words =
    node.title ??
    node.media.src
      .split(/[?#]/)[0]
      ?.split('/')
      .findLast((part) => part !== '') ??
    node.media.src
  const link = href === undefined ? words : h('a', { href }, [words])
  const transcript =
    node.type === 'file' || node.transcript === undefined ? undefined : state.url(node.transcript, 'link', node)
  const second = transcript === undefined ? [] : [' ', h('a', { href: transcript }, [transcript])]
  return [h('p', state.own(node), [link, ...second])]
}
