import type { Message } from '@offprint/core'
import { message } from '../messages.js'
import type { ReadPage } from '../page/read-page.js'
import type { PlacedHero } from './place-hero.js'

/** Characters; a page with fewer is seldom an article. */
const fewCharacters = 250

/**
 * Reports how the article was found in the page, and what was done about repetitions.
 *
 * @param page - The page.
 * @param text - The words of the body.
 * @param placed - Where the hero is shown.
 * @returns Messages.
 */
export function contentMessages(
  { found, searched }: ReadPage,
  text: string,
  { moved }: PlacedHero,
): readonly Message[] {
  const path = 'body'
  const { confidence } = found
  const titles = found.left.filter(({ reason }) => reason === 'title')
  return [
    ...(searched ? [message('guessed-content', {}, { path, confidence })] : []),
    ...titles.map((residue) => message('repeated-title', { value: residue.text }, { path })),
    ...(moved === undefined ? [] : [message('moved-hero', { value: moved }, { path: 'hero' })]),
    ...(text === '' ? [message('empty-body', {}, { path })] : []),
    ...(searched && text !== '' && text.length < fewCharacters
      ? [message('little-content', { count: text.length }, { path })]
      : []),
  ]
}
