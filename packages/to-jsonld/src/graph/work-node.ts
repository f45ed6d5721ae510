import type { WorkFacts } from '../facts/source-facts.js'
import type { VersionFacts } from '../facts/translation-facts.js'
import type { JsonLdCreativeWork } from '../types/works.js'
import { withoutGaps } from '../without-gaps.js'

/**
 * Another work that the article names; it has no `@id`, since that is for its own publisher to give.
 *
 * @param facts - What is known.
 * @returns The node.
 */
export function workNode({ name, url, doi }: WorkFacts): JsonLdCreativeWork {
  return withoutGaps<JsonLdCreativeWork>({ '@type': 'CreativeWork', name, url, identifier: doi })
}

/**
 * The same article in another language, without its date: readers join every date of publication in a graph.
 *
 * @param facts - What is known.
 * @returns A stub that merges with the node on that version's own page.
 */
export function versionNode({ id, url, language, title }: VersionFacts): JsonLdCreativeWork {
  return withoutGaps<JsonLdCreativeWork>({
    '@type': 'CreativeWork',
    '@id': id,
    name: title,
    url,
    inLanguage: language,
  })
}
