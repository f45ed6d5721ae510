import type { FeedOptions } from '../options.js'
import { groupings } from '../sections/group-articles.js'
import { refuse, refuseOther, refuseUnknown } from './refuse.js'

/**
 * Checks what further feeds are asked for.
 *
 * @param sections - As the caller gave them.
 * @throws OffprintError `feed/invalid-option`.
 */
export function checkSections(sections: NonNullable<FeedOptions['sections']>): void {
  refuseUnknown(sections, ['by'], 'sections')
  if (!Array.isArray(sections.by)) refuse('sections.by', sections.by, 'a list of `tag`, `author`, `section`')
  for (const [index, by] of sections.by.entries()) refuseOther(`sections.by.${index}`, by ?? '', groupings)
}
