import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml'
import type { Fields, Value } from './context.js'

/** Columns up to which a list or an object stands on one line. */
const widest = 80

/** What older readers of YAML take for a date, a time, a number in another system, or yes and no. */
const ambiguous =
  /^(?:\d{4}-\d\d?(?:-\d\d?)?(?:[Tt\s].*)?|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|0[bo]?[\d_]+|[-+]?[\d_]*\d[\d_]*(?:\.[\d_]*)?|y|n|yes|no|on|off|~|<<|=)$/i

/**
 * Writes front matter.
 *
 * @param fields - Keys and values in their order; what is `undefined` is left out.
 * @returns YAML 1.2 that ends in a line feed.
 */
export function writeYaml(fields: Fields): string {
  const document = new Document(toPlain(fields), { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_, node) => quote(node),
    Collection: (key, node) => {
      if (key !== null && isShort(node)) node.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal', singleQuote: false })
}

function quote(node: Scalar): void {
  if (node.type === undefined && typeof node.value === 'string' && mustQuote(node.value))
    node.type = Scalar.QUOTE_DOUBLE
}

/** Line and paragraph separators, the byte order mark and the like are lost or refused where they stand bare. */
const mustQuote = (text: string): boolean =>
  ambiguous.test(text) || /[\u0080-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(text) || /^\s|\s$/.test(text)

function isShort(node: Node): boolean {
  const items = isSeq(node) ? node.items : isMap(node) ? node.items.map(({ value }) => value) : []
  const isPlain = items.every((item) => isScalar(item) || (isMap(node) && isSeq(item) && item.items.every(isScalar)))
  const text = JSON.stringify(node.toJSON()) ?? ''
  const isSmall = isSeq(node) ? items.length < 16 : items.length < 5
  return isPlain && isSmall && text.length <= widest && !text.includes('\\n')
}

function toPlain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object' || value === null || isScalar(value)) return value
  return Object.fromEntries(
    Object.entries(value as Fields).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, toPlain(inner)]])),
  )
}
