import type { Article } from '@offprint/core'

type Tree = Readonly<Record<string, unknown>>

/**
 * An article as it is compared: everything that it says, and not where or by whom it was read.
 *
 * Left out are: `position` of nodes; the importer's name and version in `source`; fields that are `undefined`; lists of the
 * article, and `extra`, that are empty where they may be absent. Made alike are: texts that stand side by side (one to every channel) and
 * empty texts; the label of a note that says no more than its identifier; an ordered list that begins at 1 without saying so.
 *
 * @param article - Any article.
 * @returns A plain tree to compare with another.
 */
export function comparable(article: Article): unknown {
  return alike(article, 'article')
}

/** Lists that have to be there, also when they are empty. */
const required = new Set([
  'children',
  'media',
  'dates',
  'byline',
  'align',
  'items',
  'fallback',
  'speaker',
  'holder',
  'content',
])

function alike(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return mergeTexts(value.map((item) => alike(item, '')))
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  if (key === 'extra') return Object.keys(value).length === 0 ? undefined : value
  const entries = Object.entries(withoutRepeats(value as Tree, key)).flatMap(([name, inner]) => {
    const made = alike(inner, name)
    return made === undefined || (isEmptyList(made) && !isRequired(name, value as Tree)) ? [] : [[name, made] as const]
  })
  // In the order of their names, so that the text of the whole can be compared as well.
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const isRequired = (name: string, parent: Tree): boolean =>
  required.has(name) || (name === 'title' && parent.type === 'details')

/** Leaves out what says nothing of the article, and what says nothing that another field has not said. */
function withoutRepeats(value: Tree, key: string): Tree {
  const { position, importer, importerVersion, ...rest } = value
  const kept = typeof position === 'object' ? rest : { ...rest, position }
  if (key === 'source') return Object.keys(rest).length === 0 ? {} : kept
  if (key === 'article' && isBare(value.source)) return { ...kept, source: undefined }
  if (value.type === 'list' && value.ordered === true) return { ...kept, start: value.start ?? 1 }
  if ((value.type === 'footnoteReference' || value.type === 'footnoteDefinition') && value.label === value.identifier)
    return { ...kept, label: undefined }
  if (value.data !== undefined && Object.values(value.data as object).every((field) => field === undefined))
    return { ...kept, data: undefined }
  return kept
}

const isBare = (source: unknown): boolean =>
  typeof source === 'object' &&
  source !== null &&
  Object.keys(source).every((name) => name === 'importer' || name === 'importerVersion')

const isText = (node: unknown): node is { readonly type: 'text'; readonly value: string; readonly data?: unknown } =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'text'

function mergeTexts(nodes: readonly unknown[]): readonly unknown[] {
  const merged: unknown[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (!isText(node) || node.data !== undefined) merged.push(node)
    else if (node.value === '') continue
    else if (isText(last) && last.data === undefined)
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value }
    else merged.push({ type: 'text', value: node.value })
  }
  return merged
}
