import type { Element } from 'hast'
import type { FinishState } from './finish-state.js'
import { ownId } from './own-id.js'

/**
 * Makes an element's id legal, and takes it away where the chapter has it already; every printed page gets one, since
 * the list of pages leads to it.
 *
 * @param element - With an id or the role of a page break; it is changed.
 * @param state - Of the chapter.
 */
export function finishId({ properties }: Element, { prefix, findings }: FinishState): void {
  const { role } = properties
  const stated = typeof properties.id === 'string' ? properties.id : undefined
  const isOwn = stated?.startsWith(prefix) === true && role !== 'doc-footnote' && role !== 'doc-noteref'
  let id = isOwn ? prefix + ownId((stated as string).slice(prefix.length)) : stated
  if (role === 'doc-pagebreak' && (id === undefined || findings.ids.has(id))) {
    // Authors' ids begin with the whole prefix.
    id = `${prefix.slice(0, -1)}_page-${findings.pages.length + 1}`
  }
  if (id === undefined || findings.ids.has(id)) {
    delete properties.id
    return
  }
  findings.ids.add(id)
  properties.id = id
}
