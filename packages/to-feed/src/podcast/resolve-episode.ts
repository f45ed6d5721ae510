import type { Article, Report } from '@offprint/core'
import { messages } from '../messages.js'
import { absoluteUrl } from '../record/absolute-url.js'
import type { Enclosure, Episode, Picture } from '../record/item.js'
import { plainText } from '../record/plain-text.js'
import { isShowable } from './podcast-options.js'

/** Media types of transcripts (Podcasting 2.0 namespace, "transcript") by the ending of their files. */
const transcriptTypes: Readonly<Record<string, string>> = {
  htm: 'text/html',
  html: 'text/html',
  json: 'application/json',
  srt: 'application/x-subrip',
  txt: 'text/plain',
  vtt: 'text/vtt',
}

/** What {@link resolveEpisode} needs beside the article. */
export interface EpisodeFacts {
  readonly enclosures: readonly Enclosure[]
  readonly pictures: readonly Picture[]
  readonly report: Report
}

/**
 * Makes what a podcast says of one episode.
 *
 * @param article - An article of a podcast.
 * @param facts - Its enclosures, pictures, and who hears messages.
 * @returns The episode; nothing for an article whose sound is not offered.
 */
export function resolveEpisode(article: Article, { enclosures, pictures, report }: EpisodeFacts): Episode | undefined {
  const { audio, series, id } = article
  const [sound] = enclosures
  if (audio === undefined || sound === undefined || !sound.isOwn) return undefined
  if (sound.bytes === undefined || sound.mediaType === undefined)
    report(messages('episode-without-enclosure', {}, { article: id, path: 'audio.media' }))
  return {
    duration: sound.duration === undefined ? undefined : Math.round(sound.duration),
    image: pictures.find(({ url }) => isShowable(url))?.url,
    number: audio.kind === 'podcast' ? series?.position : undefined,
    transcript: transcriptOf(article, report),
    narrator: plainText(audio.narrator?.name),
  }
}

function transcriptOf({ audio, url: base, id }: Article, report: Report): Episode['transcript'] {
  if (audio?.transcript === undefined) return undefined
  const url = absoluteUrl(audio.transcript, base)
  const ending = url?.split(/[?#]/)[0]?.split('.').at(-1)?.toLowerCase() ?? ''
  const mediaType = Object.hasOwn(transcriptTypes, ending) ? transcriptTypes[ending] : undefined
  if (url !== undefined && mediaType !== undefined) return { url, mediaType }
  report(messages('unusable-transcript', { url: audio.transcript }, { article: id, path: 'audio.transcript' }))
  return undefined
}
