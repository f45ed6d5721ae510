import { endsSentence } from '../judge/ends-sentence.js'
import { foldLabel } from '../judge/fold.js'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Finding, Findings, Sheet } from '../sheet.js'
import { junkSignals, longestLabel } from './junk-signals.js'

/** UTF-16 units below which a text that stands more than once is a sign. */
const longestRepeated = 40

/**
 * Finds text that a site's interface wrote. It is removed when two signals agree, one of which says what it is;
 * with one signal it is kept and marked.
 *
 * @param sheet - Blocks, and where the prose is.
 * @param rules - Labels and words.
 * @returns Findings `removed` and `kept`.
 */
export function findJunk(sheet: Sheet, rules: TextRules): Findings {
  const repeated = repeatedTexts(sheet)
  const evidence = sheet.blocks.map(({ text }, index) => {
    const own = junkSignals(text, index < sheet.prose.first, rules)
    const profile = text.length > longestSiteLine ? undefined : rules.siteJunk.find(({ matches }) => matches(text))
    if (profile !== undefined) return ofSite(profile.profile, own)
    return { own, all: [...own, ...placeSignals(sheet, index, own, repeated)] }
  })
  const related = findRelated(sheet, rules)
  const removed = evidence.map(({ own, all }, index) => related.has(index) || (own.length > 0 && all.length > 1))
  spread(evidence, removed)
  return new Map(
    evidence.flatMap(({ own, all }, index): [number, Finding][] => {
      const signals = related.get(index) ?? all
      if (removed[index] === true) return [[index, remove(signals.length > 1 ? signals : [...signals, beside])]]
      const [signal] = all
      if (signal === undefined) return []
      const as = own.length > 0 ? 'junk' : 'repeated'
      return [[index, { kind: 'kept', as, signal, confidence: confidence.oneSignal }]]
    }),
  )
}

/** UTF-16 units of a line that a profile may name. */
const longestSiteLine = 500

/** A profile is evidence enough. */
function ofSite(profile: string, own: readonly string[]) {
  const signals = [`profile \`${profile}\``, 'stated for its site', ...own]
  return { own: signals, all: signals }
}

const beside = 'beside other text of the interface'

const remove = (signals: readonly string[]): Finding => ({
  kind: 'removed',
  reason: `text of the site's interface: ${signals.join(', ')}`,
  signals,
  confidence: signals.length > 2 ? confidence.moreSignals : confidence.twoSignals,
})

interface Evidence {
  readonly own: readonly string[]
}

/** Labels come in rows: one that stands next to removed text is removed too, forwards and then backwards. */
function spread(evidence: readonly Evidence[], removed: boolean[]): void {
  const visit = (index: number, neighbour: number): void => {
    if ((evidence[index]?.own.length ?? 0) > 0 && removed[neighbour] === true) removed[index] = true
  }
  for (let index = 1; index < evidence.length; index++) visit(index, index - 1)
  for (let index = evidence.length - 2; index >= 0; index--) visit(index, index + 1)
}

function repeatedTexts({ blocks }: Sheet): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { text } of blocks) {
    if (text.length >= longestRepeated || !/\p{L}/u.test(text)) continue
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  }
  return repeated
}

function placeSignals(
  { blocks, prose }: Sheet,
  index: number,
  own: readonly string[],
  repeated: ReadonlySet<string>,
): readonly string[] {
  const outside = prose.first !== -1 && (index < prose.first || index > prose.last)
  return [
    ...(repeated.has(blocks[index]?.text ?? '') ? ['repeated'] : []),
    // Titles and bylines stand there too, so that the place alone says nothing.
    ...(outside && own.length > 0 ? ['before or after the prose'] : []),
  ]
}

/** Titles of other articles, from a label such as "Related" after the prose up to a sentence or an author box. */
function findRelated({ blocks, prose }: Sheet, rules: TextRules): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  if (prose.last === -1) return found
  let inside = false
  for (let index = prose.last + 1; index < blocks.length; index++) {
    const text = blocks[index]?.text ?? ''
    const label = text.length > longestLabel ? '' : foldLabel(text)
    if (rules.relatedLabels.has(label)) {
      found.set(index, ['label of other articles', 'after the prose'])
      inside = true
    } else if (rules.authorLabels.has(label) || rules.authorsLabels.has(label) || endsSentence(text)) {
      inside = false
    } else if (inside) {
      found.set(index, ['after a label of other articles', 'no sentence'])
    }
  }
  return found
}
