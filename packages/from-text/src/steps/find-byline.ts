import { endsInMark } from '../judge/ends-sentence.js'
import { isOpen } from '../judge/is-open.js'
import { lowerCaseWords } from '../judge/lower-words.js'
import { type ParsedByline, parseBareByline, parseByline } from '../judge/parse-byline.js'
import { isDateAside, isHeadDate, readDateLine } from '../judge/read-date-line.js'
import { openerOf } from '../judge/split-roles.js'
import { type Stripped, stripContacts } from '../judge/strip-contacts.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Finding, Findings, KeptAs, Sheet } from '../sheet.js'

/** Blocks at the start in which a byline is looked for. */
const mostBlocks = 20

/**
 * Finds the lines before the prose that name the author or say a date, and marks those that name nobody.
 *
 * @param sheet - Blocks, the title found already.
 * @param rules - Openers of bylines and dates.
 * @returns Findings `byline`, `date`, and `kept` for the marked ones.
 */
export function findByline(sheet: Sheet, rules: TextRules): Findings {
  const end = Math.min(sheet.prose.first === -1 ? sheet.blocks.length : sheet.prose.first, mostBlocks)
  const found = new Map<number, Finding>()
  let underTitle = false
  for (const [index, { text }] of sheet.blocks.slice(0, end).entries()) {
    const before = sheet.findings.get(index)?.kind
    if (before === 'title') underTitle = true
    if (!isOpen(sheet, index)) continue
    const finding = readLine(sheet, text, rules) ?? (underTitle ? readBare(sheet, text, rules) : undefined)
    if (finding !== undefined) found.set(index, finding)
    if (finding?.kind !== 'date' && finding?.kind !== 'byline') underTitle = false
  }
  return found
}

function readLine(sheet: Sheet, text: string, rules: TextRules): Finding | undefined {
  const stripped = stripContacts(text)
  const parsed = parseByline(stripped.text, rules)
  if (parsed !== undefined) return head(sheet, stripped, parsed, rules)
  if (isHeadDate(text, rules)) {
    const date = readDateLine(text, rules, sheet.language)
    return date === undefined ? kept('date', 'date', confidence.date) : { kind: 'date', ...date }
  }
  if (endsInMark(text) || openerOf(text, rules)?.role !== 'author') return undefined
  return text.length > longestByline ? undefined : kept('byline', 'opener of a byline', confidence.oneSignal)
}

const longestByline = 160

/** A name under the title: a title of a section may look like one, but its words stand in the text in lower case too. */
function readBare(sheet: Sheet, text: string, rules: TextRules): Finding | undefined {
  const stripped = stripContacts(text)
  const parsed = parseBareByline(stripped.text, (part) => isDateAside(part, rules), rules)
  if (parsed === undefined) return undefined
  const { supported, ...rest } = parsed
  const words = supported ? new Set() : lowerCaseWords(sheet)
  const common = rest.credits.some(({ agent }) => agent.name.split(/\s+/).some((word) => words.has(word.toLowerCase())))
  return common || sheet.prose.first === -1 ? undefined : head(sheet, stripped, rest, rules)
}

function head(sheet: Sheet, stripped: Stripped, parsed: ParsedByline, rules: TextRules): Finding {
  const date = readDateLine(stripped.text, rules, sheet.language)
  return { kind: 'byline', part: 'head', stripped, ...parsed, ...(date === undefined ? {} : { date }) }
}

const kept = (as: KeptAs, signal: string, sure: number): Finding => ({ kind: 'kept', as, signal, confidence: sure })
