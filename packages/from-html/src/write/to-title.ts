import { type Flow, flowTexts } from '@offprint/core'
import type { PageFacts } from '../metadata/page-facts.js'
import type { HtmlSettings } from '../settings.js'

/** UTF-16 units of a title that stands in for a missing one. */
const longestStandIn = 80

/** The title, and what stands in for it where the page has none. */
export interface FoundTitle {
  readonly title: string
  readonly standIn?: string
}

/**
 * The title of an article: the model needs one, so where the page has none, its first words stand in, or its name.
 *
 * @param facts - What the page says.
 * @param body - The article's body.
 * @param settings - The caller's.
 * @returns The title, or `undefined` when there is nothing that could stand in.
 */
export function toTitle(facts: PageFacts, body: readonly Flow[], settings: HtmlSettings): FoundTitle | undefined {
  const said = facts.title?.value.trim()
  if (said !== undefined && said !== '') return { title: said }
  const words = flowTexts(body)[0]?.replace(/\s+/g, ' ')
  if (words !== undefined) return { title: shortened(words), standIn: 'its first words' }
  const name = settings.name ?? settings.url ?? settings.facts.url
  return name === undefined || name.trim() === '' ? undefined : { title: name.trim(), standIn: 'its name' }
}

function shortened(text: string): string {
  if (text.length <= longestStandIn) return text
  // By code points, so that no pair of surrogates is cut in two.
  const head = [...text.slice(0, longestStandIn)].slice(0, -1).join('')
  const space = head.lastIndexOf(' ')
  return `${space > longestStandIn / 2 ? head.slice(0, space) : head}…`
}
