import type { ArticleFacts } from '../facts/resolve-article.js'
import type { JsonLdAudio } from '../types/media.js'
import { withoutGaps } from '../without-gaps.js'
import { oneOrMany } from './one-or-many.js'
import { reference } from './reference.js'

/**
 * The article as sound.
 *
 * @param facts - Of the article.
 * @returns The node, or `undefined` where there is no sound.
 */
export function audioNode({ audio, title, language }: ArticleFacts): JsonLdAudio | undefined {
  if (audio === undefined) return undefined
  const narrators = audio.narrator === undefined ? [] : [audio.narrator]
  return withoutGaps<JsonLdAudio>({
    '@type': 'AudioObject',
    '@id': audio.id,
    name: title,
    url: audio.url,
    contentUrl: audio.url,
    encodingFormat: audio.mediaType,
    duration: audio.duration,
    inLanguage: language,
    contributor: oneOrMany(
      narrators.map((id) => ({ '@type': 'Role', roleName: 'narrator', contributor: reference(id) }) as const),
    ),
  })
}
