import { type ArticleInput, createArticle, type Flow, type Json, OffprintError, type Phrasing } from '@offprint/core'
import type { Code } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Node } from 'unist'
import { type BodyContext, placed } from './context.js'
import { isHarmfulUrl } from './harmful-url.js'

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

const longest = 60

/**
 * Is this a block that is written as the model's own JSON?
 *
 * @param node - A fence.
 * @returns Whether ` ```json offprint-node ` opens it.
 */
export function isNodeCode({ lang, meta }: Code): boolean {
  return lang === 'json' && meta?.trim() === 'offprint-node'
}

/**
 * Reads a block that is written as the model's own JSON.
 *
 * @param node - The fence.
 * @param context - Of its body; hears of what is no node.
 * @returns The block, or the fence as code.
 */
export function readFlow(node: Code, context: BodyContext): Flow {
  const found = attempt(node.value, (value) => createArticle(articleOf([value])).body.children[0])
  if (found !== undefined) return { ...found, ...placed(node) }
  refuse(node.value, node, context)
  return { type: 'code', value: node.value, lang: 'json', ...placed(node) }
}

/**
 * Reads an inline node that is written as the model's own JSON.
 *
 * @param json - Of an attribute.
 * @param node - The directive that it stands in.
 * @param context - Of its body; hears of what is no node.
 * @returns The node, or `undefined`.
 */
export function readPhrasing(json: string, node: TextDirective, context: BodyContext): Phrasing | undefined {
  const found = attempt(json, (value) => {
    const [paragraph] = createArticle(articleOf([{ type: 'paragraph', children: [value] }])).body.children
    return paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  })
  if (found === undefined) refuse(json, node, context)
  return found
}

/**
 * Reads JSON.
 *
 * @param json - Any text.
 * @returns The value, its texts without control characters; `undefined` where it is no JSON.
 */
export function parseJson(json: string): Json | undefined {
  try {
    return JSON.parse(json, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(controls, '').replace(/\p{Surrogate}/gu, '\uFFFD') : value,
    ) as Json
  } catch {
    return undefined
  }
}

/**
 * Is this a block of the model?
 *
 * @param value - Any JSON.
 * @returns Whether the model's validation takes it.
 */
export function isNode(value: Json): boolean {
  return attempt(JSON.stringify(value), (node) => createArticle(articleOf([node]))) !== undefined
}

/** The model's own validation is what says whether it is a node. */
function attempt<Made>(json: string, make: (value: Json) => Made | undefined): Made | undefined {
  const value = parseJson(json)
  if (value === undefined || hasHarmfulUrl(value)) return undefined
  try {
    return make(value)
  } catch (error) {
    if (error instanceof OffprintError) return undefined
    throw error
  }
}

const articleOf = (body: readonly unknown[]): ArticleInput =>
  ({ title: 'node', id: 'urn:uuid:00000000-0000-4000-8000-000000000000', body }) as unknown as ArticleInput

function hasHarmfulUrl(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) =>
    typeof inner === 'string' ? (key === 'url' || key === 'src') && isHarmfulUrl(inner) : hasHarmfulUrl(inner),
  )
}

function refuse(json: string, node: Node, context: BodyContext): void {
  const shown = json.replace(/\s+/g, ' ').trim()
  const short = shown.length > longest ? `${shown.slice(0, longest)}…` : shown
  context.report('unreadable-node', { node: short }, node)
  context.leaveOut(json, 'what is no node of the model', node)
}
