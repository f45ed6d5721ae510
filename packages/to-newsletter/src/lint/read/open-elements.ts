import type { LintElement } from './mail-document.js'

/** The elements that are open where reading is; every question takes the same time however deep they nest. */
export interface OpenElements {
  readonly top: () => LintElement | undefined
  push(element: LintElement): void
  /** Closes what a start tag of this name ends by itself (HTML, 13.1.2.4). */
  beforeStart(name: string): void
  /** Closes down to an element of this name, unless a cell or a table stands between. */
  end(name: string): void
}

const boundary: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption'])
const tableParts: ReadonlySet<string> = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'body',
  'html',
])
const endsParagraph =
  /^(?:p|div|table|ul|ol|dl|li|h[1-6]|hr|pre|blockquote|address|article|aside|center|details|figure|footer|form|header|main|nav|section)$/

/** What a start tag ends, and the elements inside which it does not look. */
const implied: Readonly<Record<string, readonly [ends: readonly string[], within: string]>> = {
  li: [['li'], 'list'],
  td: [['td', 'th'], 'table'],
  th: [['td', 'th'], 'table'],
  tr: [['tr'], 'table'],
  tbody: [['tbody', 'thead'], 'table'],
  a: [['a'], 'boundary'],
  dt: [['dt', 'dd'], 'list'],
  dd: [['dt', 'dd'], 'list'],
}

/**
 * Makes an empty list of open elements.
 *
 * @returns The list.
 */
export function createOpenElements(): OpenElements {
  const stack: LintElement[] = []
  const places = new Map<string, number[]>()
  const last = (name: string): number => places.get(name)?.at(-1) ?? -1
  const note = (name: string): void => {
    const list = places.get(name)
    if (list === undefined) places.set(name, [stack.length])
    else list.push(stack.length)
  }
  const keysOf = (name: string): readonly string[] => [
    name,
    ...(boundary.has(name) ? ['boundary'] : []),
    ...(/^[uod]l$/.test(name) ? ['list'] : []),
  ]
  const closeTo = (index: number): void => {
    while (stack.length > index) {
      const element = stack.pop()
      for (const key of keysOf(element?.name ?? '')) places.get(key)?.pop()
    }
  }
  return {
    top: () => stack.at(-1),
    push: (element) => {
      for (const key of keysOf(element.name)) note(key)
      stack.push(element)
    },
    beforeStart: (name) => {
      if (endsParagraph.test(name) && last('p') > last('boundary')) closeTo(last('p'))
      const [ends, within] = Object.hasOwn(implied, name) ? (implied[name] ?? []) : []
      if (ends === undefined || within === undefined) return
      const found = Math.max(...ends.map(last))
      const limit = within === 'list' ? Math.max(last('list'), last('boundary')) : last(within)
      if (found > limit) closeTo(found)
    },
    end: (name) => {
      const found = last(name)
      if (found !== -1 && (tableParts.has(name) || found > last('boundary'))) closeTo(found)
    },
  }
}
