import { voidElements } from './void-elements.js'

/** How an element's content is written: as markup, as text without references, or not at all. */
export type ElementKind = 'plain' | 'raw' | 'void'

/** HTML's raw text elements (HTML, 13.1.2) that hast knows as such. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style'])

/** Elements of old pages that parsers still read as void (HTML, 13.3). */
const obsoleteVoids: ReadonlySet<string> = new Set(['basefont', 'bgsound', 'frame', 'keygen', 'param'])

/** A tag's name as the parser reads one (HTML, 13.2.5.8), without what would begin something else. */
const legalName = /^[A-Za-z][^\u0000-\u0020"'/<=>`\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]*$/
const known = new Map<string, ElementKind>()

/**
 * How an element is written, looked up once a name.
 *
 * @param tagName - Of hast; letters of either case.
 * @returns Its kind.
 * @throws RangeError on a name that HTML does not allow.
 */
export function elementKind(tagName: string): ElementKind {
  const before = known.get(tagName)
  if (before !== undefined) return before
  if (!legalName.test(tagName)) throw new RangeError(`Unexpected element name \`${tagName}\`, expected an HTML name`)
  const name = tagName.toLowerCase()
  const kind = rawElements.has(name) ? 'raw' : voidElements.has(name) || obsoleteVoids.has(name) ? 'void' : 'plain'
  // Documents use few names many times; the bound keeps hostile ones from filling memory.
  if (known.size < 1_000) known.set(tagName, kind)
  return kind
}
