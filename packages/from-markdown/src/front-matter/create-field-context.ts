import type { Agent, Issue, Json } from '@offprint/core'
import { isTimeZone } from '@offprint/facts'
import type { Root as MdastRoot } from 'mdast'
import { createContext } from '../body/context.js'
import { flow } from '../body/flow.js'
import { phrasing } from '../body/phrasing.js'
import { withoutPositions } from '../body/without-positions.js'
import type { Journal } from '../report/journal.js'
import { parseBlocks, parseInline } from '../syntax/parse-markdown.js'
import type { FieldContext } from './context.js'
import { type Field, type MapField, showField } from './field.js'
import { sameKey } from './same-key.js'

/** A context, and what gathers in it. */
export interface FieldReading {
  readonly context: FieldContext
  /** What cannot be read. */
  readonly faults: readonly Issue[]
  readonly extra: Readonly<Record<string, Json>>
  /** The field that a path of the model was read from, or the nearest one round it. */
  readonly fieldAt: (path: string) => Field | undefined
  /** The field that is the value at this path. */
  readonly exactly: (path: string) => Field | undefined
}

/**
 * Begins to read the fields of one front matter.
 *
 * @param front - The whole.
 * @param people - Registry for `{ref}`.
 * @param journal - Of this reading.
 * @returns The context and what gathers in it.
 */
export function createFieldContext(front: MapField, people: readonly Agent[], journal: Journal): FieldReading {
  const faults: Issue[] = []
  const extra: Record<string, Json> = {}
  const traces = new Map<string, Field>()
  const context: FieldContext = {
    people,
    timeZone: timeZoneOf(front),
    trace: (path, field) => void traces.set(path, field),
    refuse: (field, expected) => {
      faults.push({
        path: field.path,
        reason: `Unexpected ${showField(field)} at \`${field.path}\`, expected ${expected}`,
        place: field.place,
      })
      return undefined
    },
    report: (ruleId, values, field, place = {}) =>
      journal.report(ruleId, values, { place: field.place, path: field.path, ...place }),
    keep: (path, value) => void Object.assign(extra, { [path]: value }),
    phrasing: (text, field) => {
      const nodes = parseInline(text)
      const tree: MdastRoot = { type: 'root', children: [...nodes] }
      return withoutPositions(phrasing(nodes, createContext(text, tree, at(journal, field))))
    },
    blocks: (text, field) => {
      const tree = parseBlocks(text)
      return withoutPositions(flow(tree.children, createContext(text, tree, at(journal, field))))
    },
  }
  return { context, faults, extra, fieldAt: (path) => nearest(path, traces), exactly: (path) => traces.get(path) }
}

/** Markdown in front matter has positions of its own: messages about it are shown at its key. */
function at(journal: Journal, field: Field): Journal {
  return {
    ...journal,
    report: (ruleId, values = {}) => journal.report(ruleId, values, { place: field.place, path: field.path }),
    leaveOut: (text, reason) => journal.leaveOut(text, reason, { start: field.place, end: field.place }),
  }
}

function timeZoneOf(front: MapField): string | undefined {
  const field = [...front.entries].find(([key]) => sameKey(key) === 'timezone')?.[1]
  const name = field?.kind === 'scalar' ? field.text.trim() : ''
  return name !== '' && isTimeZone(name) ? name : undefined
}

function nearest(path: string, traces: ReadonlyMap<string, Field>): Field | undefined {
  const keys = path.split('.')
  for (let length = keys.length; length > 0; length--) {
    const field = traces.get(keys.slice(0, length).join('.'))
    if (field !== undefined) return field
  }
  return undefined
}
