import type { NodeData } from '@offprint/core'
import type { DirectiveAttributes } from './build.js'
import type { BodyContext } from './context.js'

/** Values for attributes; what is `undefined` is left out. */
export type AttributeValues = Readonly<Record<string, string | number | undefined>>

/**
 * Makes the attributes of a directive.
 *
 * @param data - The node's id, language and direction.
 * @param values - Further attributes by name.
 * @param place - Where the directive stands: `block`, or the context of a line.
 * @returns The attributes, or `undefined` where one of them cannot be said there.
 */
export function attributesOf(
  data: NodeData | undefined,
  values: AttributeValues,
  place: BodyContext | 'block',
): DirectiveAttributes | undefined {
  const given = { id: data?.id, ...values, lang: data?.lang, dir: data?.dir }
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const text = String(value)
    if (!isSayable(text, place)) return undefined
    attributes[name] = text
  }
  return attributes
}

/** Readers trim attributes; a line break, a pipe in a cell or a bracket in a label would end more than the attribute. */
function isSayable(text: string, place: BodyContext | 'block'): boolean {
  if (text === '' || text !== text.trim()) return false
  if (place === 'block') return true
  return !text.includes('\n') && !(place.cell && text.includes('|')) && !(place.label && /[[\]\\]/.test(text))
}

/**
 * Does a node carry an id, a language or a direction?
 *
 * @param node - Any node.
 * @returns Whether there is anything in its `data`.
 */
export function hasData({ data }: { readonly data?: NodeData }): boolean {
  return data !== undefined && Object.values(data).some((value) => value !== undefined)
}
