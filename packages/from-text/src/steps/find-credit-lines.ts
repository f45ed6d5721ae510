import { isOpen } from '../judge/is-open.js'
import { parseCredits } from '../judge/parse-byline.js'
import { stripContacts } from '../judge/strip-contacts.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Finding, Findings, Sheet } from '../sheet.js'

/** Blocks at the end in which credits are looked for. */
const window = 12

/**
 * Finds lines at the end that name those who worked on the article: "Reporting by A; editing by B".
 *
 * @param sheet - Blocks, the byline at the head found already.
 * @param rules - Openers of roles, and what tells names from jobs.
 * @returns Findings `byline`. A credit for photographs alone is that of a picture.
 */
export function findCreditLines(sheet: Sheet, rules: TextRules): Findings {
  const tail = sheet.blocks.flatMap((_, index) => (isOpen(sheet, index) ? [index] : [])).slice(-window)
  return new Map(
    tail.flatMap((index): [number, Finding][] => {
      if (index < sheet.prose.first) return []
      const stripped = stripContacts(sheet.blocks[index]?.text ?? '')
      const parsed = parseCredits(stripped.text, rules)
      if (parsed === undefined || parsed.credits.every(({ role }) => pictures.has(role))) return []
      // "By A" between paragraphs may be about a quotation.
      if (index < sheet.prose.last && parsed.credits.every(({ role }) => role === 'author')) return []
      return [[index, { kind: 'byline', part: 'credits', stripped, ...parsed }]]
    }),
  )
}

const pictures: ReadonlySet<string> = new Set(['photographer', 'illustrator'])
