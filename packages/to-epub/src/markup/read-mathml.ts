import type { Element, ElementContent, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** How many children each element has: a number, any, or text alone (MathML 3, section 3.1.3). */
const elements: Readonly<Record<string, number | 'any' | 'text'>> = {
  math: 'any',
  mrow: 'any',
  mstyle: 'any',
  mpadded: 'any',
  mphantom: 'any',
  menclose: 'any',
  msqrt: 'any',
  mtable: 'any',
  mtr: 'any',
  mtd: 'any',
  mmultiscripts: 'any',
  mprescripts: 0,
  none: 0,
  mspace: 0,
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  msubsup: 3,
  munder: 2,
  mover: 2,
  munderover: 3,
  mi: 'text',
  mn: 'text',
  mo: 'text',
  ms: 'text',
  mtext: 'text',
}

const attributes: ReadonlySet<string> = new Set(
  (
    'mathvariant mathsize mathcolor displaystyle scriptlevel stretchy fence separator lspace rspace minsize maxsize ' +
    'symmetric movablelimits largeop accent accentunder linethickness width height depth voffset notation columnalign ' +
    'rowalign columnspacing rowspacing columnlines rowlines frame columnspan rowSpan dir'
  ).split(' '),
)

/** Which children tables may have (MathML 3, section 3.5). */
const inside: Readonly<Record<string, string>> = { mtable: 'mtr', mtr: 'mtd' }

/**
 * Reads a formula, and keeps it only when it is sound presentation MathML.
 *
 * @param markup - From a source that nobody vouches for.
 * @returns A `math` element without annotations, styles and foreign markup; `undefined` where it is none.
 */
export function readMathml(markup: string): Element | undefined {
  const parts = fromHtml(markup, { fragment: true }).children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  )
  const [formula] = parts
  if (parts.length !== 1 || formula?.type !== 'element' || formula.tagName !== 'math') return undefined
  const [sound, ...more] = clean(formula)
  return sound !== undefined && more.length === 0 && sound.children.length > 0 ? sound : undefined
}

/** One element, or none where anything in it is not sound. */
function clean(node: Element): readonly Element[] {
  if (node.tagName === 'semantics') return cleanSemantics(node)
  const rule = elements[node.tagName]
  if (rule === undefined) return []
  const properties = cleanProperties(node.properties)
  // Only `mstyle` may say these of what is inside it (MathML 3, section 3.3.4).
  const isStyled = node.tagName === 'mrow' && ('scriptlevel' in properties || 'displaystyle' in properties)
  if (isStyled) return clean({ ...node, tagName: 'mstyle' })
  if (rule === 'text') {
    if (node.children.some(({ type }) => type === 'element')) return []
    return [{ ...node, properties, children: node.children.filter(({ type }) => type === 'text') }]
  }
  const inner = node.children.filter((child) => child.type === 'element')
  const children = inner.flatMap(clean)
  const isWhole = children.length === inner.length && !hasText(node.children)
  const isRight = rule === 'any' || children.length === rule
  const wanted = inside[node.tagName]
  const isTable = wanted === undefined || children.every(({ tagName }) => tagName === wanted)
  return isWhole && isRight && isTable ? [{ ...node, properties, children }] : []
}

const hasText = (nodes: readonly ElementContent[]): boolean =>
  nodes.some((node) => node.type === 'text' && node.value.trim() !== '')

/** The formula without its annotations. */
function cleanSemantics(node: Element): readonly Element[] {
  const first = node.children.find((child) => child.type === 'element')
  return first === undefined ? [] : clean(first)
}

const cleanProperties = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([name, value]) => attributes.has(name) && /^[\w\s.+%#-]*$/.test(String(value)) && value !== '',
    ),
  )
