// The caniemail features of an HTML e-mail, in what is left when a client drops <style>: elements, attributes, inline styles.
import { load } from '../lib/tools.mjs'
import { ATTRIBUTES, PROPERTIES, SEMANTIC, TAGS } from './slugs.mjs'

const csstree = await load('css-tree')
const parse5 = await load('parse5')

const OUTLOOK = 16 // the version that conditional comments are read for

/** Does a conditional comment's expression hold in Outlook for Windows? */
const holds = (expression) =>
  expression
    .replace(/\s+/g, ' ')
    .trim()
    .split('|')
    .some((part) =>
      part.split('&').every(function atom(text) {
        const test = text.trim().replace(/^\(|\)$/g, '')
        if (test.startsWith('!')) return !atom(test.slice(1))
        if (test === 'true') return true
        const [found, comparison, version] = /^(?:(gte|gt|lte|lt) )?mso(?: (\d+))?$/.exec(test) ?? []
        if (!found || !version) return Boolean(found)
        return (
          { gte: OUTLOOK >= version, gt: OUTLOOK > version, lte: OUTLOOK <= version, lt: OUTLOOK < version }[
            comparison
          ] ?? OUTLOOK === +version
        )
      }),
    )

/** The HTML as one kind of client reads it: Outlook for Windows opens conditional comments, the others skip them. */
export function view(html, outlook) {
  if (!outlook) return html.replace(/<!--\[if[^\]]*\]>(?!\s*<!-->|<!-->)[\s\S]*?<!\[endif\]-->/g, '')
  const open = (_, expression, body) => (holds(expression) ? body : '')
  return html
    .replace(/<!--\[if ([^\]]*)\]>\s*<!--\s*-?->([\s\S]*?)<!--\s*<!\[endif\]-->/g, open)
    .replace(/<!--\[if ([^\]]*)\]><!-->([\s\S]*?)<!--<!\[endif\]-->/g, open)
    .replace(/<!--\[if ([^\]]*)\]>([\s\S]*?)<!\[endif\]-->/g, open)
}

/** The slugs of one CSS declaration: its property, and what its value uses. */
function* slugsOfDeclaration(property, value, known) {
  const name = property.toLowerCase(),
    text = value.toLowerCase()
  if (name.startsWith('--')) return yield 'css-variables'
  if (name.startsWith('-') || name.startsWith('mso-')) return
  let slug = `css-${name}`
  if (!known.has(slug)) {
    const [pattern, other] = PROPERTIES.find(([pattern]) => pattern.test(name)) ?? []
    if (pattern) slug = typeof other === 'function' ? other(pattern.exec(name)) : other
  }
  if (name === 'display') {
    const box = /^(?:inline-)?(flex|grid)/.exec(text)
    if (box) slug = `css-display-${box[1]}`
    else if (text.startsWith('none')) slug = 'css-display-none'
  }
  yield slug
  for (const [, unit] of text.matchAll(
    /(?<![\w#-])-?\d*\.?\d+(px|em|rem|%|pt|pc|cm|mm|in|ch|ex|vh|vw|vmin|vmax)(?![\w-])/g,
  ))
    yield unit === '%' ? 'css-unit-percent' : `css-unit-${unit}`
  if (/\bcalc\(/.test(text)) yield 'css-unit-calc'
  for (const call of ['clamp', 'max', 'min', 'light-dark'])
    if (new RegExp(`(^|[^\\w-])${call}\\(`).test(text)) yield `css-function-${call}`
  if (/\brgba\(/.test(text)) yield 'css-rgba'
  else if (/\brgb\(/.test(text)) yield 'css-rgb'
  if (/\b(oklch|oklab|lch|lab|hwb|color|color-mix)\(/.test(text)) yield 'css-modern-color'
  for (const kind of ['linear', 'radial', 'conic']) if (text.includes(`${kind}-gradient(`)) yield `css-${kind}-gradient`
  if (/\bvar\(/.test(text)) yield 'css-variables'
  if (/\bsystem-ui\b/.test(text)) yield 'css-sytem-ui' // caniemail's spelling
  if (/(^|\s)initial(\s|$)/.test(text)) yield 'css-unit-initial'
  if (/!important/.test(text)) yield 'css-important'
}

/** The declarations of a style attribute. */
function declarations(style) {
  const found = []
  csstree.walk(csstree.parse(style, { context: 'declarationList', parseValue: false, parseCustomProperty: false }), {
    visit: 'Declaration',
    enter: ({ property, value, important }) =>
      found.push({ property, value: value.value ?? csstree.generate(value), important }),
  })
  return found
}

const attribute = (node, name) => node.attrs?.find((item) => item.name === name)?.value
const IMAGE = /\.(apng|avif|bmp|gif|hdr|heif|ico|jpe?g|mp4|png|svg|tiff?|webp)(\?|$)/i

/** Features in use: slug -> [{ tag, value, … }], one item a use. `known` holds every slug of the data. */
export function features(html, known) {
  const found = new Map()
  const add = (slug, use = {}) => {
    if (known.has(slug)) found.set(slug, [...(found.get(slug) ?? []), use])
  }
  const document = parse5.parse(html)
  const children = (node) => [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]
  const all = (node) => [node, ...children(node).flatMap(all)]
  const holdsTable = (node) => all(node).some((inner) => inner !== node && inner.tagName === 'table')
  const names = new Set(
    all(document)
      .filter((node) => node.tagName === 'a')
      .map((node) => attribute(node, 'name')?.toLowerCase()),
  )

  for (const node of all(document)) {
    const { tagName: tag, attrs: attributes } = node
    if (!tag) continue
    if (tag === 'html' || tag === 'head') for (const { name } of attributes) add(ATTRIBUTES[name])
    if (['html', 'head', 'meta', 'title', 'tbody', 'style'].includes(tag) || tag.includes(':')) continue
    add(TAGS[tag] ?? (SEMANTIC.has(tag) ? 'html-semantics' : undefined), { tag, attributes })
    for (const { name, value } of attributes) {
      add(ATTRIBUTES[name], { tag, value })
      if (name === 'usemap') add('html-image-maps')
      if (name === 'href' && /^#./.test(value)) add('html-anchor-links', { value, names })
      if (name === 'href' && /^mailto:/i.test(value)) add('html-mailto-links')
      if (name === 'src' && tag === 'img') {
        const [, type] = IMAGE.exec(value) ?? []
        if (type) add(`image-${type.toLowerCase().replace('jpeg', 'jpg').replace(/^tif$/, 'tiff')}`)
        if (/^data:image/.test(value)) add('image-base64')
      }
      if (name === 'style')
        for (const { property, value: set, important } of declarations(value))
          for (const slug of slugsOfDeclaration(property, set + (important ? ' !important' : ''), known))
            add(slug, { tag, value: set, style: value, attributes, nested: tag !== 'table' && holdsTable(node) })
    }
    if (tag === 'input') add(`html-input-${attribute(node, 'type') ?? 'text'}`)
    if (tag === 'button') add(`html-button-${attribute(node, 'type') ?? 'submit'}`)
  }
  return found
}
