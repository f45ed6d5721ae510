import type { MailCheck, Problem } from '../finding.js'
import type { LintElement } from '../read/mail-document.js'

/** Headings, tables, links and margins (rules 9, 11 and 12). */
export const checkStructure: MailCheck = ({ document: { elements } }) => [
  ...headingProblems(elements),
  ...elements.flatMap(tableProblems),
  ...elements.flatMap(linkProblems),
  ...marginProblems(elements),
]

function headingProblems(elements: readonly LintElement[]): readonly Problem[] {
  const problems: Problem[] = []
  let before = 0
  let titles = 0
  for (const { name, at } of elements) {
    const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0)
    if (level === 0) continue
    if (before > 0 && level > before + 1) {
      problems.push({ ruleId: 'skipped-heading', at, values: { found: name, before: `h${before}` } })
    }
    if (level === 1) titles++
    if (level === 1 && titles === 2) problems.push({ ruleId: 'several-titles', at })
    before = level
  }
  return problems
}

function tableProblems({ name, attributes, hasHeadCells, at }: LintElement): readonly Problem[] {
  if (name === 'th' && !attributes.has('scope')) return [{ ruleId: 'missing-scope', at }]
  if (name !== 'table') return []
  const isLayout = /^(?:presentation|none)$/.test(attributes.get('role') ?? '')
  if (isLayout && hasHeadCells) return [{ ruleId: 'wrong-table-role', at }]
  return isLayout || hasHeadCells ? [] : [{ ruleId: 'missing-table-role', at }]
}

function linkProblems({ name, attributes, hasWords, at }: LintElement): readonly Problem[] {
  const isNamed = /\S/.test(attributes.get('aria-label') ?? '')
  return name === 'a' && attributes.has('href') && !hasWords && !isNamed ? [{ ruleId: 'empty-link', at }] : []
}

/** One finding for each kind of element. */
function marginProblems(elements: readonly LintElement[]): readonly Problem[] {
  const said = new Set<string>()
  return elements.flatMap(({ name, attributes, view, at }): readonly Problem[] => {
    const style = attributes.get('style') ?? ''
    if (said.has(name) || !view.others || !/^(?:p|h[1-6]|ul|ol|blockquote)$/.test(name) || style.includes('margin'))
      return []
    said.add(name)
    return [{ ruleId: 'missing-margin', at, values: { what: name } }]
  })
}
