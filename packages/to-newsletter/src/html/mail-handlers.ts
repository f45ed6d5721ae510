import type { Media, NodeBase, NodeOf } from '@offprint/core'
import { decorative } from '@offprint/core'
import { type Handlers, type HastChild, h, type State } from '@offprint/html'
import type { ElementContent } from 'hast'
import { mediaTitle } from '../content/media-title.js'

/** Things that play, and things that live elsewhere, become links (caniemail: html-audio, html-video, html-object). */
export const mailHandlers: Partial<Handlers> = {
  audio: (node, state) => linkLine(node, '♫ ', state),
  video: (node, state) => [
    h('figure', { className: cardOf(node.poster), ...state.own(node) }, [
      linked(state.url(node.media.src, 'media', node), still(node.poster, node, state), `▶ ${mediaTitle(node)}`, state),
      ...transcript(node, state),
    ]),
  ],
  file: (node, state) => linkLine(node, '', state),
  embed: (node, state) => embedCard(node, state),
  pageBreak: () => [],
}

/** One link round still and words, so that a still without a text alternative is not a link that says nothing. */
function linked(
  href: string | undefined,
  pictures: readonly ElementContent[],
  words: string,
  state: State,
): ElementContent {
  const children: readonly HastChild[] = [...pictures, words]
  return h('p', {}, href === undefined || state.insideLink ? children : [h('a', { href }, children)])
}

/** A box is a table, in which a still that is not loaded would keep its whole width on a phone. */
const cardOf = (picture: Media | undefined): readonly string[] => (picture === undefined ? ['embed'] : [])

function still(media: Media | undefined, node: NodeBase, state: State): readonly ElementContent[] {
  if (media === undefined) return []
  const src = state.url(media.src, 'image', node)
  if (src === undefined) return []
  const { alt, width, height } = media
  return [h('img', { src, alt: alt === undefined || alt === decorative ? '' : alt, width, height })]
}

function transcript(node: NodeOf<'audio' | 'video' | 'file'>, state: State): readonly ElementContent[] {
  const href =
    node.type === 'file' || node.transcript === undefined ? undefined : state.url(node.transcript, 'link', node)
  return href === undefined ? [] : [h('p', {}, [h('a', { href }, [href])])]
}

function linkLine(node: NodeOf<'audio' | 'file'>, mark: string, state: State): readonly ElementContent[] {
  const href = state.url(node.media.src, node.type === 'file' ? 'file' : 'media', node)
  const words = `${mark}${mediaTitle(node)}`
  const line = linked(href, [], words, state)
  return node.type === 'file'
    ? [line]
    : [h('figure', { className: ['embed'], ...state.own(node) }, [line, ...transcript(node, state)])]
}

/** What it says, then still and title as one link, then who made it and where it lives. */
function embedCard(node: NodeOf<'embed'>, state: State): readonly ElementContent[] {
  const by = [node.author, node.provider].filter((part) => part !== undefined).join(', ')
  const words = node.text === undefined ? [] : [h('blockquote', {}, [h('p', {}, [node.text])])]
  return [
    h('figure', { className: cardOf(node.thumbnail), ...state.own(node) }, [
      ...words,
      linked(state.url(node.url, 'link', node), still(node.thumbnail, node, state), node.title ?? node.url, state),
      ...(by === '' ? [] : [h('figcaption', {}, [by])]),
    ]),
  ]
}
