import type { Message } from '@offprint/core'
import { message } from '../messages.js'
import { confidence } from '../rules/confidence.js'
import type { TextSettings } from '../settings.js'
import { shorten } from './shorten.js'

/** What the text itself was found to have. */
export interface FoundFacts {
  readonly title: string
  readonly hasTitle: boolean
  readonly hasByline: boolean
  readonly hasDate: boolean
  readonly hasBody: boolean
  /** By its letters, since nobody gave its language. */
  readonly isRightToLeft: boolean
}

/**
 * Reports what neither the text nor the caller said.
 *
 * @param settings - What the caller said.
 * @param found - What the text has.
 * @returns Messages, one for each missing fact.
 */
export function factMessages(settings: TextSettings, found: FoundFacts): readonly Message[] {
  const origin = settings.name === undefined ? 'the text' : `the name \`${settings.name}\``
  return [
    ...(found.hasTitle ? [] : [message('missing-title', { text: shorten(found.title) }, { path: 'title' })]),
    ...(found.hasByline ? [] : [message('missing-byline', {}, { path: 'byline' })]),
    ...(found.hasBody ? [] : [message('empty-body', {}, { path: 'body' })]),
    ...(found.hasDate ? [] : [message('missing-date', {}, { path: 'dates.published' })]),
    ...(settings.language === undefined ? [message('missing-language', {}, { path: 'language' })] : []),
    ...(found.isRightToLeft
      ? [message('guessed-direction', {}, { path: 'dir', confidence: confidence.direction })]
      : []),
    ...(settings.url === undefined ? [message('minted-id', { origin }, { path: 'id' })] : []),
  ]
}
