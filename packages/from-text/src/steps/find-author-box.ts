import type { Agent, Credit } from '@offprint/core'
import { endsSentence } from '../judge/ends-sentence.js'
import { fold, foldLabel } from '../judge/fold.js'
import { isSuffix } from '../judge/is-name.js'
import { isOpen } from '../judge/is-open.js'
import { parseBio } from '../judge/parse-bio.js'
import { parseRole } from '../judge/parse-role.js'
import { isFullName, isJob, readPeople } from '../judge/read-people.js'
import { type Stripped, stripContacts } from '../judge/strip-contacts.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { BylinePart, Finding, Findings, Sheet } from '../sheet.js'

/** Blocks at the end in which an author box is looked for. */
const window = 10

type Entry = readonly [number, Finding]

/** What the lines of a box are read with. */
interface Box {
  readonly sheet: Sheet
  readonly rules: TextRules
  /** Folded names that the head has. */
  readonly known: ReadonlySet<string>
  readonly several: boolean
}

/**
 * Finds the author box at the end: a label, names, roles, sentences about the authors; and without a label what is said
 * of somebody whom the head names.
 *
 * @param sheet - Blocks, the byline at the head found already.
 * @param rules - Labels, and what tells names from roles.
 * @returns Findings `removed` for the label, for addresses, and for a name that the head has too; `byline` for the rest.
 */
export function findAuthorBox(sheet: Sheet, rules: TextRules): Findings {
  const tail = sheet.blocks.flatMap((_, index) => (isOpen(sheet, index) ? [index] : [])).slice(-window)
  const known = namesInHead(sheet)
  const at = tail.findIndex((index) => isLabel(textOf(sheet, index), rules))
  const label = tail[at]
  if (label === undefined) return new Map(readWithoutLabel({ sheet, rules, known, several: true }, tail))
  const several = rules.authorsLabels.has(foldLabel(textOf(sheet, label)))
  const people = readPeopleOf({ sheet, rules, known, several }, tail.slice(at + 1))
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

/** After the prose somebody whom the head names; a sentence about them may itself be as long as prose. */
function readWithoutLabel(box: Box, tail: readonly number[]): readonly Entry[] {
  const { sheet, rules, known } = box
  const start = tail.findIndex((index, at) => {
    const text = textOf(sheet, index)
    if (index > sheet.prose.last && known.has(fold(text))) return true
    return (
      at >= tail.length - mostBios && index > sheet.prose.first && known.has(fold(parseBio(text, rules)?.name ?? ''))
    )
  })
  return start === -1 ? [] : readPeopleOf(box, tail.slice(start))
}

/** Blocks at the very end that may be sentences about the authors. */
const mostBios = 4

/** People from the first line on; the box ends at the first line that is neither of them nor an address. */
function readPeopleOf(box: Box, indexes: readonly number[]): readonly Entry[] {
  const entries: Entry[] = []
  let people = 0
  for (let at = 0; at < indexes.length; ) {
    const read =
      readContact(box, indexes[at]) ?? (people === 0 || box.several ? readPerson(box, indexes.slice(at, at + 2)) : [])
    if (read.length === 0 || isToldAlready(entries, read)) break
    if (read[0]?.[1] !== contactLine) people++
    entries.push(...read)
    at += read.length
  }
  return people === 0 ? [] : entries
}

/** A second sentence about somebody has no place in the byline. */
function isToldAlready(entries: readonly Entry[], [next]: readonly Entry[]): boolean {
  const told = ([, finding]: Entry): string =>
    finding.kind === 'byline' && finding.part === 'bio' ? fold(finding.credits[0]?.agent.name ?? '') : ''
  return next !== undefined && told(next) !== '' && entries.some((entry) => told(entry) === told(next))
}

/** A line of nothing but addresses. */
function readContact({ sheet }: Box, index: number | undefined): readonly Entry[] | undefined {
  if (index === undefined) return undefined
  const { text, contacts } = stripContacts(textOf(sheet, index))
  return contacts.length > 0 && !/[\p{L}\p{N}]/u.test(text) ? [[index, contactLine]] : undefined
}

/** A name and, where one follows, a role; or a sentence about somebody. */
function readPerson(box: Box, [first, second]: readonly number[]): readonly Entry[] {
  if (first === undefined) return []
  const { sheet, rules } = box
  const stripped = stripContacts(textOf(sheet, first))
  const about = parseBio(stripped.text, rules)
  if (about !== undefined) {
    const bio = [{ type: 'text', value: stripped.text } as const]
    return [[first, byline('bio', [{ agent: { ...about, bio }, role: 'author' }], confidence.authorBox, stripped)]]
  }
  const credits = readName(stripped.text, rules)
  const [credit] = credits ?? []
  if (credits === undefined || credit === undefined) return []
  const role = credits.length > 1 || second === undefined ? [] : readRole(box, credit, second)
  const duplicate = credits.length === 1 && box.known.has(fold(stripped.text)) && stripped.contacts.length === 0
  return [[first, duplicate ? duplicateName : byline('name', credits, confidence.authorBox, stripped)], ...role]
}

function readName(text: string, rules: TextRules): readonly Credit[] | undefined {
  const ended = endsSentence(text) && !isSuffix(text.split(/\s+/).at(-1) ?? '', rules)
  return ended || rules.headingWords.has(foldLabel(text)) ? undefined : readPeople(text, 'author', rules)
}

function readRole({ sheet, rules, several }: Box, credit: Credit, index: number): readonly Entry[] {
  const stripped = stripContacts(textOf(sheet, index))
  const next = several && isFullName(stripped.text, rules) && !isJob(stripped.text, rules)
  const role = next || stripped.text === '' ? undefined : parseRole(stripped.text, rules)
  if (role === undefined) return []
  const { agent } = credit
  const { jobTitle = agent.jobTitle, affiliation } = role
  const full: Credit = {
    agent: jobTitle === undefined ? agent : { ...agent, jobTitle },
    role: 'author',
    ...(affiliation === undefined ? {} : { affiliations: [{ name: affiliation }] }),
  }
  return [[index, byline('role', [full], role.confidence, stripped)]]
}

const byline = (part: BylinePart, credits: readonly Credit[], sure: number, stripped: Stripped): Finding => ({
  kind: 'byline',
  part,
  credits,
  stripped,
  confidence: sure,
})

const namesInHead = ({ findings }: Sheet): ReadonlySet<string> =>
  new Set(
    [...findings.values()].flatMap((finding) =>
      finding.kind === 'byline' ? finding.credits.map(({ agent }: { readonly agent: Agent }) => fold(agent.name)) : [],
    ),
  )

const removedLabel: Finding = {
  kind: 'removed',
  reason: 'label of the author box: what follows it is the byline',
  signals: ['label of an author box', 'before a name'],
  confidence: confidence.authorBox,
}

const duplicateName: Finding = {
  kind: 'removed',
  reason: 'name in the author box: the byline at the head has it already',
  signals: ['name in an author box', 'the same name at the head'],
  confidence: confidence.authorBox,
}

const contactLine: Finding = {
  kind: 'removed',
  reason: 'address of an author',
  signals: ['nothing but addresses', 'in an author box'],
  confidence: confidence.authorBox,
}
