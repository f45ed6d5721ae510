// The caniemail features of an HTML e-mail, in what is left when a client drops <style>: elements, attributes, inline styles.
import { loadTool } from '../lib/load-tool.mjs'
import { ATTRIBUTES, SEMANTIC, TAGS } from './caniemail-slugs.mjs'
import { slugsOfDeclaration } from './slugs-of-declaration.mjs'

const csstree = await loadTool('css-tree')
const parse5 = await loadTool('parse5')

const IMAGE = /\.(apng|avif|bmp|gif|hdr|heif|ico|jpe?g|mp4|png|svg|tiff?|webp)(\?|$)/i
const NO_CONTENT = ['html', 'head', 'meta', 'title', 'tbody', 'style']
const ROOTS = ['html', 'head']

const children = (node) => [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]
const withDescendants = (node) => [node, ...children(node).flatMap(withDescendants)]
const attribute = (node, name) => node.attrs?.find((item) => item.name === name)?.value
const holdsTable = (node) => withDescendants(node).some((inner) => inner !== node && inner.tagName === 'table')

/** The declarations of a style attribute. */
function declarationsOf(style) {
  const found = []
  const declarations = csstree.parse(style, {
    context: 'declarationList',
    parseValue: false,
    parseCustomProperty: false,
  })
  csstree.walk(declarations, {
    visit: 'Declaration',
    enter: ({ property, value, important }) =>
      found.push({ property, value: value.value ?? csstree.generate(value), important }),
  })
  return found
}

function* stylesOf(node, style, known) {
  const { tagName: tag, attrs: attributes } = node
  const nested = tag !== 'table' && holdsTable(node)
  for (const { property, value, important } of declarationsOf(style))
    for (const slug of slugsOfDeclaration(property, value + (important ? ' !important' : ''), known))
      yield [slug, { tag, value, style, attributes, nested }]
}

function* imageOf(source) {
  const [, type] = IMAGE.exec(source) ?? []
  if (type) yield [`image-${type.toLowerCase().replace('jpeg', 'jpg').replace(/^tif$/, 'tiff')}`]
  if (/^data:image/.test(source)) yield ['image-base64']
}

function* attributeOf(node, { name, value }, { names, known }) {
  const { tagName: tag } = node
  yield [ATTRIBUTES[name], { tag, value }]
  if (name === 'usemap') yield ['html-image-maps']
  if (name === 'href' && /^#./.test(value)) yield ['html-anchor-links', { value, names }]
  if (name === 'href' && /^mailto:/i.test(value)) yield ['html-mailto-links']
  if (name === 'src' && tag === 'img') yield* imageOf(value)
  if (name === 'style') yield* stylesOf(node, value, known)
}

/** The uses in one element, as pairs of slug and use; a slug may be undefined or one that caniemail does not have. */
function* usesIn(node, context) {
  const { tagName: tag, attrs: attributes } = node
  if (!tag) return
  if (ROOTS.includes(tag)) for (const { name } of attributes) yield [ATTRIBUTES[name]]
  if (NO_CONTENT.includes(tag) || tag.includes(':')) return
  yield [TAGS[tag] ?? (SEMANTIC.has(tag) ? 'html-semantics' : undefined), { tag, attributes }]
  for (const item of attributes) yield* attributeOf(node, item, context)
  if (tag === 'input') yield [`html-input-${attribute(node, 'type') ?? 'text'}`]
  if (tag === 'button') yield [`html-button-${attribute(node, 'type') ?? 'submit'}`]
}

/**
 * @param {string} html
 * @param {{ has(slug: string): boolean }} known every slug of the data
 * @returns {Map<string, { tag?, value?, style?, attributes?, names?, nested? }[]>} for each slug in use its uses
 */
export function findFeatures(html, known) {
  const nodes = withDescendants(parse5.parse(html))
  const links = nodes.filter((node) => node.tagName === 'a')
  const names = new Set(links.map((node) => attribute(node, 'name')?.toLowerCase()))
  const found = new Map()
  for (const node of nodes)
    for (const [slug, use = {}] of usesIn(node, { names, known }))
      if (known.has(slug)) found.set(slug, [...(found.get(slug) ?? []), use])
  return found
}
