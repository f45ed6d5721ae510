import type { Correction, Disclosure, Stamp } from '@offprint/core'
import type { Element } from 'hast'
import { h } from './h.js'
import type { Labels } from './labels.js'
import type { State } from './state.js'

/**
 * The corrections of an article, newest first, each with its kind and day.
 *
 * @param corrections - Of the model.
 * @param labels - In the article's language.
 * @param state - The renderer's state.
 * @returns A section, or nothing where there are none.
 */
export function correctionsParts(corrections: readonly Correction[], labels: Labels, state: State): readonly Element[] {
  if (corrections.length === 0) return []
  const entries = corrections.map(({ kind, date, content }) =>
    h('div', { className: ['correction', kind] }, [
      h('p', { className: ['correction-kind'] }, [h('strong', {}, [labels[kind]]), ' ', dayOf(date)]),
      ...state.flow(content),
    ]),
  )
  const title = h('h2', { className: ['corrections-title'] }, [labels.corrections])
  return [h('section', { className: ['corrections'], ariaLabel: labels.corrections }, [title, ...entries])]
}

/**
 * What readers are owed to know about how an article came about.
 *
 * @param disclosures - Of the model.
 * @param labels - In the article's language.
 * @param state - The renderer's state.
 * @returns A note for each.
 */
export function disclosureParts(disclosures: readonly Disclosure[], labels: Labels, state: State): readonly Element[] {
  return disclosures.map(({ kind, content }) =>
    h('div', { className: ['disclosure', kind], role: 'note' }, [
      h('p', { className: ['box-title'] }, [h('strong', {}, [labels.disclosure])]),
      ...state.flow(content),
    ]),
  )
}

/** The day as numbers, which every language reads alike; nothing here asks a locale. */
function dayOf({ iso }: Stamp): Element {
  const day = iso.slice(0, 10)
  return h('time', { dateTime: day }, [day])
}
