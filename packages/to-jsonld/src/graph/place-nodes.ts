import type { IssueFacts, PlaceFacts } from '../facts/place-facts.js'
import type { Iri } from '../types/values.js'
import type { JsonLdIssue, JsonLdPeriodical, JsonLdSeries, JsonLdVolume } from '../types/works.js'
import { withoutGaps } from '../without-gaps.js'
import { reference } from './reference.js'

type PlaceNode = JsonLdSeries | JsonLdPeriodical | JsonLdVolume | JsonLdIssue

/**
 * Where an article stands: its series, and issue in volume in periodical.
 *
 * @param facts - What is known.
 * @returns Nodes; each link of the chain is a part of the next that is known.
 */
export function placeNodes({ series, issue }: PlaceFacts): readonly PlaceNode[] {
  const nodes: PlaceNode[] = []
  if (series !== undefined) {
    const { id, name, url } = series
    nodes.push(withoutGaps<JsonLdSeries>({ '@type': 'CreativeWorkSeries', '@id': id, name, url }))
  }
  return issue === undefined ? nodes : [...nodes, ...issueNodes(issue)]
}

/**
 * What an article is directly a part of.
 *
 * @param facts - What is known.
 * @returns Ids of nodes that {@link placeNodes} makes.
 */
export function placeIds({ series, issue }: PlaceFacts): readonly Iri[] {
  const innermost = issue?.issue ?? issue?.volume ?? issue?.periodical
  return [series?.id, innermost?.id].filter((id) => id !== undefined)
}

function issueNodes({ issue, volume, periodical }: IssueFacts): readonly PlaceNode[] {
  const nodes: PlaceNode[] = []
  if (issue !== undefined) {
    const { id, number, label } = issue
    const whole = (volume ?? periodical)?.id
    const fields = { issueNumber: number, name: label, isPartOf: whole && reference(whole) }
    nodes.push(withoutGaps<JsonLdIssue>({ '@type': 'PublicationIssue', '@id': id, ...fields }))
  }
  if (volume !== undefined) {
    const fields = { volumeNumber: volume.number, isPartOf: periodical && reference(periodical.id) }
    nodes.push(withoutGaps<JsonLdVolume>({ '@type': 'PublicationVolume', '@id': volume.id, ...fields }))
  }
  if (periodical !== undefined) {
    const { id, name, issn } = periodical
    nodes.push(withoutGaps<JsonLdPeriodical>({ '@type': 'Periodical', '@id': id, name, issn }))
  }
  return nodes
}
