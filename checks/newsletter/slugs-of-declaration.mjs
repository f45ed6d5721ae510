import { PROPERTIES } from './caniemail-slugs.mjs'

const LENGTH = /(?<![\w#-])-?\d*\.?\d+(px|em|rem|%|pt|pc|cm|mm|in|ch|ex|vh|vw|vmin|vmax)(?![\w-])/g
const BOX = /^(?:inline-)?(flex|grid)/

// What a value may use, beside its lengths.
const IN_VALUES = [
  [/\bcalc\(/, 'css-unit-calc'],
  ...['clamp', 'max', 'min', 'light-dark'].map((name) => [new RegExp(`(^|[^\\w-])${name}\\(`), `css-function-${name}`]),
  [/\brgba\(/, 'css-rgba'],
  [/^(?!.*\brgba\().*\brgb\(/s, 'css-rgb'],
  [/\b(oklch|oklab|lch|lab|hwb|color|color-mix)\(/, 'css-modern-color'],
  ...['linear', 'radial', 'conic'].map((kind) => [new RegExp(`${kind}-gradient\\(`), `css-${kind}-gradient`]),
  [/\bvar\(/, 'css-variables'],
  [/\bsystem-ui\b/, 'css-sytem-ui'], // caniemail's spelling
  [/(^|\s)initial(\s|$)/, 'css-unit-initial'],
  [/!important/, 'css-important'],
]

/** The slug of a property; `known` holds every slug of the data. */
function slugOfProperty(name, text, known) {
  if (name === 'display') {
    const [, box] = BOX.exec(text) ?? []
    if (box) return `css-display-${box}`
    if (text.startsWith('none')) return 'css-display-none'
  }
  if (known.has(`css-${name}`)) return `css-${name}`
  const [pattern, slug] = PROPERTIES.find(([candidate]) => candidate.test(name)) ?? []
  if (!pattern) return `css-${name}`
  return typeof slug === 'function' ? slug(pattern.exec(name)) : slug
}

/** The slugs of one CSS declaration: its property, and what its value uses. */
export function slugsOfDeclaration(property, value, known) {
  const name = property.toLowerCase()
  const text = value.toLowerCase()
  if (name.startsWith('--')) return ['css-variables']
  if (name.startsWith('-') || name.startsWith('mso-')) return []
  const units = [...text.matchAll(LENGTH)].map(([, unit]) => `css-unit-${unit === '%' ? 'percent' : unit}`)
  const used = IN_VALUES.filter(([pattern]) => pattern.test(text)).map(([, slug]) => slug)
  return [slugOfProperty(name, text, known), ...units, ...used]
}
