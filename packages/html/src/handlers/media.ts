import type { Media, NodeBase, NodeOf } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { h } from '../h.js'
import type { State } from '../state.js'
import { picture } from './image.js'

/** Sound with a link inside for readers that cannot play it. */
export function audio(node: NodeOf<'audio'>, state: State): readonly ElementContent[] {
  return [
    h('figure', { className: ['audio'], ...state.own(node) }, [
      ...player('audio', node, state),
      ...titleOf(node, state),
    ]),
  ]
}

/** Film with a link inside for readers that cannot play it. */
export function video(node: NodeOf<'video'>, state: State): readonly ElementContent[] {
  return [
    h('figure', { className: ['video'], ...state.own(node) }, [
      ...player('video', node, state),
      ...titleOf(node, state),
    ]),
  ]
}

function player(tagName: 'audio' | 'video', node: NodeOf<'audio' | 'video'>, state: State): readonly ElementContent[] {
  const src = state.url(node.media.src, 'media', node)
  if (src === undefined) return []
  const { mediaType, width, height } = node.media
  const film = node.type === 'video' ? { poster: posterOf(node, state), width, height } : {}
  const source = h('source', { src, type: mediaType })
  const link = state.insideLink ? [] : [h('a', { href: src }, [node.title ?? lastPart(node.media)])]
  return [
    h(tagName, { controls: true, preload: 'none', ariaLabel: node.title, ...film }, [
      source,
      ...tracks(node, state),
      ...link,
    ]),
  ]
}

const posterOf = (node: NodeOf<'video'>, state: State): string | undefined =>
  node.poster === undefined ? undefined : state.url(node.poster.src, 'image', node)

function tracks(node: NodeOf<'audio' | 'video'>, state: State): readonly Element[] {
  if (node.type !== 'video') return []
  return (node.captions ?? []).flatMap(({ src, kind, language, label }) => {
    const resolved = state.url(src, 'media', node)
    return resolved === undefined
      ? []
      : [h('track', { src: resolved, kind: kind ?? 'captions', srcLang: language, label })]
  })
}

function titleOf(node: NodeOf<'audio' | 'video'>, state: State): readonly Element[] {
  const href = node.transcript === undefined ? undefined : state.url(node.transcript, 'link', node)
  const transcript = href === undefined ? [] : [h('a', { className: ['transcript'], href }, [href])]
  const words = node.title === undefined ? [] : [node.title]
  const parts = [...words, ...(words.length > 0 && transcript.length > 0 ? [' '] : []), ...transcript]
  return parts.length === 0 ? [] : [h('figcaption', {}, parts)]
}

/** A file to download. */
export function file(node: NodeOf<'file'>, state: State): readonly ElementContent[] {
  const href = state.url(node.media.src, 'file', node)
  const words = node.title ?? lastPart(node.media)
  return [
    h(
      'p',
      { className: ['file'], ...state.own(node) },
      href === undefined ? [words] : [h('a', { href, download: true }, [words])],
    ),
  ]
}

const lastPart = ({ src }: Media): string =>
  src
    .split(/[?#]/)[0]
    ?.split('/')
    .findLast((part) => part !== '') ?? src

/** A linked card: still, title, who made it and where it lives. Nobody's foreign markup is let through. */
export function embed(node: NodeOf<'embed'>, state: State): readonly ElementContent[] {
  const href = state.url(node.url, 'link', node)
  const linked = (children: readonly ElementContent[]): readonly ElementContent[] =>
    href === undefined ? children : [h('a', { href }, children)]
  const still = node.thumbnail === undefined ? [] : linked(picture(node.thumbnail, node, state))
  const words = node.text === undefined ? [] : [h('blockquote', {}, [h('p', {}, [node.text])])]
  const by = [node.author, node.provider].filter((part) => part !== undefined).join(', ')
  const title = linked([{ type: 'text', value: node.title ?? node.url }])
  const caption = h('figcaption', {}, by === '' ? title : [...title, ` (${by})`])
  return [h('figure', { className: ['embed'], ...state.own(node as NodeBase) }, [...still, ...words, caption])]
}
