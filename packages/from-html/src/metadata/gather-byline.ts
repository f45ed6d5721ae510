import type { VisibleByline } from './visible-byline.js'

/** Points by which an element may be less likely than the best and still show a part of the same byline. */
const margin = 2.5

/** Letters and signs that may stand between two parts of one byline. */
const gap = 250

/**
 * Puts together what the page shows as one byline in several elements: one author each, or the photographer apart.
 *
 * @param found - Bylines, the likeliest first.
 * @returns The whole byline, or `undefined` when none is likely enough, or when the page is a list of bylines.
 */
export function gatherByline(found: readonly VisibleByline[]): VisibleByline | undefined {
  const [best] = found
  if (best === undefined || best.score < 3) return undefined
  const others = found.slice(1, 60).filter(({ score }) => score >= best.score - margin)
  const alike = others.filter((other) => kindOf(other) === kindOf(best))
  const parts = [best, ...nextTo(best, alike), ...nextTo(best, others.filter(hasOtherRole))]
  if (alike.length - parts.length > 2 && best.score < 6) return undefined
  return joined(parts)
}

/** Elements with the same tag and classes are of one kind. */
function kindOf({ elements }: VisibleByline): string {
  const [element] = elements
  return `${element?.tagName} ${String(element?.properties?.className ?? '')} ${String(element?.properties?.rel ?? '')}`
}

const hasOtherRole = ({ byline }: VisibleByline): boolean => byline.names.every(({ role }) => role !== 'author')

/** Those that stand in a row with the first one, before or behind it. */
function nextTo(first: VisibleByline, others: readonly VisibleByline[]): readonly VisibleByline[] {
  let { start, end } = first
  return [...others]
    .sort((one, other) => Math.abs(one.start - first.start) - Math.abs(other.start - first.start))
    .filter((other) => {
      if (other.start > end + gap || other.end < start - gap) return false
      start = Math.min(start, other.start)
      end = Math.max(end, other.end)
      return true
    })
}

function joined(parts: readonly VisibleByline[]): VisibleByline | undefined {
  const [best] = parts
  const inOrder = [...new Set(parts)].sort((one, other) => one.start - other.start || other.end - one.end)
  const seen = new Set<string>()
  const names = inOrder
    .flatMap(({ byline }) => byline.names)
    .filter(({ name, role }) => {
      const key = `${role} ${name.toLowerCase()}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
  return (
    best && {
      ...best,
      text: [...new Set(inOrder.map(({ text }) => text))].join('\n'),
      byline: { ...best.byline, names },
      elements: inOrder.flatMap(({ elements }) => elements),
      urls: new Map(inOrder.flatMap(({ urls }) => [...urls])),
    }
  )
}
