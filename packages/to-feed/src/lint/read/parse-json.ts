import type { JsonNode } from './json-node.js'

/** Where and why a text is no JSON. */
export interface JsonFailure {
  readonly ruleId: 'invalid-json' | 'nested-too-deep'
  readonly offset: number
}

interface State {
  readonly text: string
  readonly limit: number
  at: number
  failure: JsonFailure | undefined
}

interface Slot {
  readonly parent: JsonNode | undefined
  readonly key: string | number | undefined
  readonly depth: number
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const words = [
  ['true', { type: 'boolean', value: true }],
  ['false', { type: 'boolean', value: false }],
  ['null', { type: 'null', value: null }],
] as const

/**
 * Parses JSON and keeps the place of every value (RFC 8259).
 *
 * @param text - Any text.
 * @param limit - How deep lists and objects may nest.
 * @returns The value, or the first failure.
 */
export function parseJson(text: string, limit: number): JsonNode | JsonFailure {
  const state: State = { text, limit, at: text.startsWith('\uFEFF') ? 1 : 0, failure: undefined }
  const root = value(state, { parent: undefined, key: undefined, depth: 0 })
  space(state)
  if (root !== undefined && state.at < text.length) fail(state)
  return state.failure ?? root ?? { ruleId: 'invalid-json', offset: state.at }
}

function fail(state: State, ruleId: JsonFailure['ruleId'] = 'invalid-json', offset: number = state.at): undefined {
  state.failure ??= { ruleId, offset }
  return undefined
}

function space(state: State): void {
  while (' \t\n\r'.includes(state.text[state.at] ?? 'x')) state.at += 1
}

function take(state: State, character: string): boolean {
  space(state)
  if (state.text[state.at] !== character) return false
  state.at += 1
  return true
}

function value(state: State, slot: Slot): JsonNode | undefined {
  space(state)
  if (slot.depth > state.limit) return fail(state, 'nested-too-deep')
  const { at: offset, text } = state
  const base = { parent: slot.parent, key: slot.key, offset }
  const first = text[offset]
  if (first === '{') return object(state, base, slot.depth)
  if (first === '[') return array(state, base, slot.depth)
  if (first === '"') {
    const read = string(state)
    return read === undefined ? undefined : { ...base, type: 'string', value: read }
  }
  for (const [word, constant] of words) {
    if (!text.startsWith(word, offset)) continue
    state.at += word.length
    return { ...base, ...constant }
  }
  number.lastIndex = offset
  const digits = number.exec(text)?.[0]
  if (digits === undefined) return fail(state)
  state.at += digits.length
  return { ...base, type: 'number', value: Number(digits) }
}

type Base = Pick<JsonNode, 'parent' | 'key' | 'offset'>

function object(state: State, base: Base, depth: number): JsonNode | undefined {
  const members = new Map<string, JsonNode>()
  const hidden: JsonNode[] = []
  const node: JsonNode = { ...base, type: 'object', members, hidden }
  state.at += 1
  if (take(state, '}')) return node
  do {
    space(state)
    const key = state.text[state.at] === '"' ? string(state) : fail(state)
    if (key === undefined) return undefined
    if (!take(state, ':')) return fail(state)
    const child = value(state, { parent: node, key, depth: depth + 1 })
    if (child === undefined) return undefined
    const earlier = members.get(key)
    if (earlier !== undefined) hidden.push(earlier)
    members.set(key, child)
  } while (take(state, ','))
  return take(state, '}') ? node : fail(state)
}

function array(state: State, base: Base, depth: number): JsonNode | undefined {
  const elements: JsonNode[] = []
  const node: JsonNode = { ...base, type: 'array', elements }
  state.at += 1
  if (take(state, ']')) return node
  do {
    const child = value(state, { parent: node, key: elements.length, depth: depth + 1 })
    if (child === undefined) return undefined
    elements.push(child)
  } while (take(state, ','))
  return take(state, ']') ? node : fail(state)
}

function string(state: State): string | undefined {
  const { text, at: start } = state
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  try {
    const read: unknown = JSON.parse(text.slice(start, end + 1))
    state.at = end + 1
    return typeof read === 'string' ? read : fail(state)
  } catch {
    return fail(state, 'invalid-json', start)
  }
}
