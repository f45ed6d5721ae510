import type { Agent, Credit } from '@offprint/core'
import { agentOf } from '../judge/agent-of.js'
import { endsSentence } from '../judge/ends-sentence.js'
import { fold, foldLabel } from '../judge/fold.js'
import { isSuffix } from '../judge/is-name.js'
import { isOpen } from '../judge/is-open.js'
import { parseRole } from '../judge/parse-role.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Finding, Findings, Sheet } from '../sheet.js'

/** Blocks at the end in which an author box is looked for. */
const window = 10

type Entry = readonly [number, Finding]

/**
 * Finds the author box at the end: a label, a name, a role; several names under a label in the plural.
 *
 * @param sheet - Blocks, the byline at the head found already.
 * @param rules - Labels, and what tells names from roles.
 * @returns Findings `removed` for the label and for a name that the head has too, `byline` for names and roles.
 */
export function findAuthorBox(sheet: Sheet, rules: TextRules): Findings {
  const tail = sheet.blocks.flatMap((_, index) => (isOpen(sheet, index) ? [index] : [])).slice(-window)
  const at = tail.findIndex((index) => isLabel(textOf(sheet, index), rules))
  const label = tail[at]
  if (label === undefined) return new Map()
  const people = readPeople(sheet, tail.slice(at + 1), rules, rules.authorsLabels.has(foldLabel(textOf(sheet, label))))
  if (people.length > 0) return new Map([[label, removedLabel], ...people])
  return new Map([
    [label, { kind: 'kept', as: 'author', signal: 'label of an author box', confidence: confidence.oneSignal }],
  ])
}

const longestLabel = 40

const isLabel = (text: string, rules: TextRules): boolean => {
  if (text.length > longestLabel) return false
  const label = foldLabel(text)
  return rules.authorLabels.has(label) || rules.authorsLabels.has(label)
}

const textOf = (sheet: Sheet, index: number): string => sheet.blocks[index]?.text ?? ''

const removedLabel: Finding = {
  kind: 'removed',
  reason: 'label of the author box: what follows it is the byline',
  signals: ['label of an author box', 'before a name'],
  confidence: confidence.authorBox,
}

function readPeople(sheet: Sheet, indexes: readonly number[], rules: TextRules, several: boolean): readonly Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < indexes.length; ) {
    const person = readPerson(sheet, indexes.slice(at, at + 2), rules)
    if (person.length === 0 || (entries.length > 0 && !several)) break
    entries.push(...person)
    at += person.length
  }
  return entries
}

/** A name and, where one follows, a role. */
function readPerson(sheet: Sheet, [first, second]: readonly number[], rules: TextRules): readonly Entry[] {
  const name = first === undefined ? '' : textOf(sheet, first)
  const ended = endsSentence(name) && !isSuffix(name.split(/\s+/).at(-1) ?? '', rules)
  const agent = ended ? undefined : agentOf(name, rules)
  if (first === undefined || agent === undefined || rules.headingWords.has(foldLabel(name))) return []
  const role = second === undefined ? undefined : parseRole(textOf(sheet, second), rules)
  const credit = creditOf(agent, role?.jobTitle, role?.affiliation)
  const known = isInHead(sheet, agent)
  return [
    [first, known ? duplicate : byline('name', [role === undefined ? credit : creditOf(agent)], confidence.authorBox)],
    ...(second === undefined || role === undefined
      ? []
      : [[second, byline('role', [credit], role.confidence)] as const]),
  ]
}

const byline = (part: 'name' | 'role', credits: readonly Credit[], sure: number): Finding => ({
  kind: 'byline',
  part,
  credits,
  confidence: sure,
})

const duplicate: Finding = {
  kind: 'removed',
  reason: 'name in the author box: the byline at the head has it already',
  signals: ['name in an author box', 'the same name at the head'],
  confidence: confidence.authorBox,
}

const creditOf = (agent: Agent, jobTitle?: string, affiliation?: string): Credit => ({
  agent: jobTitle === undefined ? agent : { ...agent, jobTitle },
  role: 'author',
  ...(affiliation === undefined ? {} : { affiliations: [{ name: affiliation }] }),
})

const isInHead = (sheet: Sheet, { name }: Agent): boolean =>
  [...sheet.findings.values()].some(
    (finding) => finding.kind === 'byline' && finding.credits.some(({ agent }) => fold(agent.name) === fold(name)),
  )
