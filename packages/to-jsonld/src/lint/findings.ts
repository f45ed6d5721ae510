import { createLocator } from '@offprint/core'
import type { JsonLdFinding, SayFinding } from './finding.js'
import { lintMessages, lintRules } from './rules/rules.js'

/** The text that findings are placed in. */
interface Source {
  /** The whole of it. */
  readonly text: string
  /** Where the JSON begins in it. */
  readonly offset: number
  /** Offsets in the JSON by path. */
  readonly offsets?: ReadonlyMap<string, number>
  readonly script?: number
}

/** Collects findings. */
interface Findings {
  readonly say: SayFinding
  /** Each once, in the order of their places. */
  readonly findings: () => readonly JsonLdFinding[]
}

/**
 * Makes a collector of findings.
 *
 * @param source - The text, where there is one.
 * @returns The collector.
 */
export function createFindings(source?: Source): Findings {
  const locate = createLocator(source?.text ?? '')
  const found = new Map<string, { readonly finding: JsonLdFinding; readonly at: number }>()
  const say: SayFinding = (ruleId, path, values = {}) => {
    const at = source === undefined ? 0 : source.offset + offsetOf(path, source.offsets)
    const place = source === undefined ? {} : { place: locate(at) }
    const message = lintMessages(ruleId, values, { ...place, ...(path === '' ? {} : { path }) })
    const script = source?.script === undefined ? {} : { script: source.script }
    const finding: JsonLdFinding = { ...message, ruleId, fix: lintRules[ruleId].fix, ...script }
    const key = `${ruleId} ${path} ${message.reason}`
    if (!found.has(key)) found.set(key, { finding, at })
  }
  const findings = () => [...found.values()].sort((one, other) => one.at - other.at).map(({ finding }) => finding)
  return { say, findings }
}

/** A value's own place, else that of what it stands in. */
function offsetOf(path: string, offsets: ReadonlyMap<string, number> = new Map()): number {
  for (let known = path; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.')))) {
    const offset = offsets.get(known)
    if (offset !== undefined) return offset
  }
  return offsets.get('') ?? 0
}
