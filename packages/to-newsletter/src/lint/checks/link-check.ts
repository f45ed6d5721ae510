import type { Problem } from '../finding.js'
import type { LintElement, MailDocument } from '../read/mail-document.js'
import type { Colours } from '../style/computed-colours.js'

/**
 * Finds links among words that nothing but their colour tells from them (WCAG 2.2, 1.4.1).
 *
 * @param document - Elements and texts.
 * @param colours - In the light palette; asked for parents before.
 * @returns One problem for each kind, at the first link of it.
 */
export function linkProblems(
  { elements, texts }: MailDocument,
  colours: (element: LintElement | undefined) => Colours,
): readonly Problem[] {
  const among = new Set<LintElement>()
  for (const { value, parent, view } of texts) {
    if (parent !== undefined && view.others && /[\p{L}\p{N}]{2}/u.test(value)) among.add(parent)
  }
  const underlined = underlinedLinks(elements, colours)
  const said = new Set<string>()
  return elements.flatMap((link): readonly Problem[] => {
    const { name, attributes, parent, view, hasWords, words, at } = link
    if (name !== 'a' || !attributes.has('href') || !hasWords || !view.others || underlined.has(link)) return []
    if (parent === undefined || !among.has(parent) || isTold(colours(link), colours(parent))) return []
    const ruleId = colours(link).decoration === undefined ? 'undeclared-underline' : 'colour-only-link'
    if (said.has(ruleId)) return []
    said.add(ruleId)
    return [{ ruleId, at, values: { words: words.replace(/\s+/g, ' ').trim().slice(0, 60) } }]
  })
}

/** Weight, a line of its own, another ground, or a picture: none of them is a colour of words alone. */
const isTold = (link: Colours, around: Colours): boolean =>
  around.isHidden ||
  link.hasLine ||
  (link.isBold && !around.isBold) ||
  String(link.ground) !== String(around.ground) ||
  (link.ground === undefined && link.unknown !== around.unknown)

/** Steps up from what is underlined to its link. */
const nearest = 4

function underlinedLinks(
  elements: readonly LintElement[],
  colours: (element: LintElement | undefined) => Colours,
): ReadonlySet<LintElement> {
  const found = new Set<LintElement>()
  for (const element of elements) {
    if (element.name !== 'u' && !/underline/.test(colours(element).decoration ?? '')) continue
    let link: LintElement | undefined = element
    for (let step = 0; link !== undefined && link.name !== 'a' && step < nearest; step++) link = link.parent
    if (link?.name === 'a') found.add(link)
  }
  return found
}
