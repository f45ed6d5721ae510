import { OffprintError } from '@offprint/core'
import type { WxrElement } from './element.js'
import type { ReportRepair } from './report-repair.js'
import { longestItem, tooLarge } from './too-large.js'
import { readPrefixes, usualName } from './usual-name.js'

/** Elements under the channel's that nobody needs, however many there are. */
const skipped: ReadonlySet<string> = new Set(['wp:comment'])

/** Elements that have parts; markup inside any other belongs to its text. */
const containers: ReadonlySet<string> = new Set([
  'rss',
  'channel',
  'image',
  'item',
  'wp:author',
  'wp:category',
  'wp:tag',
  'wp:term',
  'wp:termmeta',
  'wp:postmeta',
])

/** Nesting that no export comes near. */
const deepest = 1000

/** Depth of the channel's children: `rss`, `channel`, child. */
const childDepth = 3

/** What an element counts beside its text. */
const elementWeight = 100

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly line: number
  readonly children: WxrElement[]
  text: string
}

/** Puts elements together out of what a parser meets. */
export interface Builder {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: () => void
  /** The children of the channel that have ended, which are then forgotten. */
  readonly take: () => readonly WxrElement[]
  /** The innermost element that has not ended. */
  readonly inside: () => { readonly name: string; readonly line: number } | undefined
}

/** What a builder tells of. */
export interface BuilderEvents {
  /** Called with the root element; it throws when that begins no export. */
  readonly refuse: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly report: ReportRepair
  /** Line that was reached. */
  readonly line: () => number
}

/**
 * Makes a builder that holds one child of the channel at a time.
 *
 * @param events - What it tells of.
 * @returns The builder.
 */
export function createBuilder({ refuse, report, line }: BuilderEvents): Builder {
  const open: OpenElement[] = []
  let prefixes: ReadonlyMap<string, string> = new Map()
  let done: WxrElement[] = []
  let depth = 0
  let skipFrom = 0
  let size = 0

  const grow = (by: number): void => {
    size += by
    if (size > longestItem) throw tooLarge(line())
  }

  const start = (raw: string, attributes: Readonly<Record<string, string>>): void => {
    depth++
    if (depth > deepest) throw tooDeep(line())
    if (depth === 1) {
      refuse(raw, attributes)
      prefixes = readPrefixes(attributes)
    }
    if (skipFrom !== 0) return
    if (depth > 1 && !containers.has(open.at(-1)?.name ?? '')) {
      report({ rule: 'markup-in-text', values: { tag: raw }, line: line() })
      return
    }
    // Also what holds no text takes memory.
    grow(raw.length + elementWeight)
    const name = usualName(raw, prefixes)
    if (skipped.has(name)) skipFrom = depth
    open.push({ name, attributes, line: line(), children: [], text: '' })
  }

  const text = (piece: string): void => {
    const target = open.at(-1)
    if (target === undefined || skipFrom !== 0 || depth < childDepth) return
    grow(piece.length)
    target.text += piece
  }

  const end = (): void => {
    const level = depth--
    if (level === skipFrom) skipFrom = 0
    // What was not opened here, since it is skipped or belongs to a text, is not closed here.
    if (skipFrom !== 0 || level !== open.length) return
    const opened = open.pop()
    if (opened === undefined || level < childDepth) return
    const element: WxrElement = { ...opened, endLine: line() }
    if (level > childDepth) open.at(-1)?.children.push(element)
    else {
      size = 0
      done.push(element)
    }
  }

  const take = (): readonly WxrElement[] => {
    const elements = done
    done = []
    return elements
  }
  return { open: start, text, close: end, take, inside: () => open.at(-1) }
}

function tooDeep(line: number): OffprintError {
  const reason = `Unexpected nesting of more than ${deepest} elements, expected fewer`
  return new OffprintError('from-wordpress/invalid-xml', reason, { place: { line, column: 1 } })
}
