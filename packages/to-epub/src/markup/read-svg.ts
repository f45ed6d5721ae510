import type { Element, ElementContent, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Elements that draw, or name what is drawn (SVG 1.1, appendix L). */
const elements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop ' +
    'clipPath mask pattern marker title desc'
  ).split(' '),
)

/** By their names in hast. */
const attributes: ReadonlySet<string> = new Set(
  (
    'id x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height viewBox preserveAspectRatio transform rotate offset ' +
    'fill fillOpacity fillRule stroke strokeWidth strokeOpacity strokeLineCap strokeLineJoin strokeMiterLimit ' +
    'strokeDashArray strokeDashOffset opacity color stopColor stopOpacity clipPath clipRule mask markerStart markerMid ' +
    'markerEnd markerWidth markerHeight markerUnits orient refX refY gradientUnits gradientTransform spreadMethod ' +
    'fx fy patternUnits patternTransform patternContentUnits clipPathUnits maskUnits maskContentUnits fontFamily ' +
    'fontSize fontStyle fontWeight textAnchor textDecoration letterSpacing wordSpacing dominantBaseline display ' +
    'visibility style xLinkHref'
  ).split(' '),
)

/** What other programs keep for themselves; it draws nothing. */
const isIgnored = ({ tagName }: Element): boolean => tagName === 'metadata' || tagName.includes(':')

/**
 * Reads an SVG picture, and keeps it only when all that it draws can be kept.
 *
 * @param markup - From a source that nobody vouches for.
 * @returns An `svg` element that refers to nothing outside itself; `undefined` where something would be missing in it.
 */
export function readSvg(markup: string): Element | undefined {
  const root = fromHtml(markup, { fragment: true }).children.find(
    (node) => node.type === 'element' && node.tagName === 'svg',
  )
  if (root?.type !== 'element') return undefined
  const svg = clean(root)
  if (svg === undefined) return undefined
  const spaces = { xmlns: 'http://www.w3.org/2000/svg', xmlnsXLink: 'http://www.w3.org/1999/xlink' }
  return { ...svg, properties: { ...spaces, version: '1.1', ...svg.properties } }
}

function clean(node: Element): Element | undefined {
  if (!elements.has(node.tagName)) return undefined
  const children: ElementContent[] = []
  for (const child of node.children) {
    if (child.type === 'text') children.push(child)
    if (child.type !== 'element' || isIgnored(child)) continue
    const cleaned = clean(child)
    if (cleaned === undefined) return undefined
    children.push(cleaned)
  }
  return { ...node, properties: cleanProperties(node.properties), children }
}

function cleanProperties(properties: Properties): Properties {
  const kept: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    // The newer name of the same attribute, which old readers do not know.
    const known = name === 'href' ? 'xLinkHref' : name
    if (attributes.has(known) && isHarmless(known, String(value))) kept[known] = value
  }
  return kept
}

/** Addresses may lead to places in the same file alone. */
function isHarmless(name: string, value: string): boolean {
  if (name === 'xLinkHref') return /^#[\w-]+$/.test(value)
  if (name === 'id') return /^[A-Za-z_][\w.-]*$/.test(value)
  return !/[\\@<]|expression|javascript:/i.test(value) && !/url\((?!\s*["']?#[\w-]+["']?\s*\))/i.test(value)
}
