import type { RootContent } from 'hast'

/** A comment of the block editor: `<!-- wp:image {"id":1} -->`, `<!-- /wp:image -->`, `<!-- wp:more /-->`. */
export interface BlockDelimiter {
  readonly kind: 'open' | 'close' | 'void'
  /** Without `core/`. */
  readonly name: string
  readonly attributes: BlockAttributes
  /** Could the attributes not be read? */
  readonly isBroken: boolean
}

/** Attributes of a block. */
export type BlockAttributes = Readonly<Record<string, unknown>>

const form = /^(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)(?![a-z0-9_/-])/

/**
 * Reads a comment as the delimiter of a block.
 *
 * @param node - hast.
 * @returns The delimiter, or `undefined` for anything else.
 */
export function blockDelimiter(node: RootContent): BlockDelimiter | undefined {
  if (node.type !== 'comment') return undefined
  const text = node.value.trim()
  const match = form.exec(text)
  if (match === null) return undefined
  const [head, slash, name = ''] = match
  const isVoid = text.endsWith('/') && slash === ''
  const json = text.slice(head.length, isVoid ? -1 : undefined).trim()
  const attributes = json === '' ? {} : parse(json)
  return {
    kind: slash === '/' ? 'close' : isVoid ? 'void' : 'open',
    name: name.replace(/^core\//, ''),
    attributes: attributes ?? {},
    isBroken: attributes === undefined,
  }
}

function parse(json: string): BlockAttributes | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as BlockAttributes) : undefined
  } catch {
    return undefined
  }
}

/**
 * An attribute as text.
 *
 * @param attributes - Of a block.
 * @param name - Name of the attribute.
 * @returns Its text or number as text; empty when there is none.
 */
export function attributeText(attributes: BlockAttributes, name: string): string {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
