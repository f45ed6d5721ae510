import { isKnownFeature } from './support-table.js'

const length = /(?<![\w#-])-?(?:\d+(?:\.\d*)?|\.\d+)(px|em|rem|%|pt|pc|cm|mm|in|ch|ex|vh|vw|vmin|vmax)(?![\w-])/g

/** What a value may use beside lengths. */
const inValues: readonly (readonly [RegExp, string])[] = [
  [/\bcalc\(/, 'css-unit-calc'],
  [/(?:^|[^\w-])clamp\(/, 'css-function-clamp'],
  [/(?:^|[^\w-])max\(/, 'css-function-max'],
  [/(?:^|[^\w-])min\(/, 'css-function-min'],
  [/(?:^|[^\w-])light-dark\(/, 'css-function-light-dark'],
  [/\brgba\(/, 'css-rgba'],
  [/\brgb\(/, 'css-rgb'],
  [/\b(?:oklch|oklab|lch|lab|hwb|color|color-mix)\(/, 'css-modern-color'],
  [/\blinear-gradient\(/, 'css-linear-gradient'],
  [/\bradial-gradient\(/, 'css-radial-gradient'],
  [/\bconic-gradient\(/, 'css-conic-gradient'],
  [/\bvar\(/, 'css-variables'],
  [/\bsystem-ui\b/, 'css-sytem-ui'], // caniemail's spelling
  [/(?:^|\s)initial(?:\s|$)/, 'css-unit-initial'],
  [/!important/, 'css-important'],
]

/** Properties that caniemail files under another name. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^margin-block-(?:start|end)$/, 'css-margin-block-start-end'],
  [/^margin-(?:inline|block)$/, 'css-margin-inline-block'],
  [/^margin-inline-(?:start|end)$/, 'css-margin-inline-start-end'],
  [/^padding-block-(?:start|end)$/, 'css-padding-block-start-end'],
  [/^padding-(?:inline|block)$/, 'css-padding-inline-block'],
  [/^padding-inline-(?:start|end)$/, 'css-padding-inline-start-end'],
  [/^border-(?:inline|block)$/, 'css-border-inline-block'],
  [/^border-(?:inline|block)-(?:start|end)$/, 'css-border-inline-block-individual'],
  [/^(?:block|inline)-size$/, 'css-block-inline-size'],
  [/^(?:left|right|top|bottom)$/, 'css-left-right-top-bottom'],
  [/^border-(?:top|right|bottom|left)(?:-(?:width|style|color))?$/, 'css-border'],
  [/^border-(?:width|style|color)$/, 'css-border'],
  [/^margin-(?:top|right|bottom|left)$/, 'css-margin'],
  [/^padding-(?:top|right|bottom|left)$/, 'css-padding'],
  [/^border-(?:top|bottom)-(?:left|right)-radius$/, 'css-border-radius'],
  [/^border-(?:start|end)-(?:start|end)-radius$/, 'css-border-radius-logical'],
  [/^column(?:s|-width|-gap|-rule.*|-span|-fill)$/, 'css-column-layout-properties'],
  [/^overflow-[xy]$/, 'css-overflow'],
  [/^grid-template-/, 'css-grid-template'],
]

/**
 * caniemail's features that a declaration is: its property, and what its value uses.
 *
 * @param property - Lower case.
 * @param value - Lower case, with `!important` where it has it.
 * @returns Their names, which the data may not have; none for a client's own property, such as `mso-…`.
 */
export function declarationFeatures(property: string, value: string): readonly string[] {
  if (property.startsWith('--')) return ['css-variables']
  if (property.startsWith('-') || property.startsWith('mso-')) return []
  const units = [...value.matchAll(length)].map(([, unit]) => `css-unit-${unit === '%' ? 'percent' : unit}`)
  const used = inValues.filter(([pattern]) => pattern.test(value)).map(([, slug]) => slug)
  return [propertyFeature(property, value), ...new Set(units), ...used]
}

function propertyFeature(property: string, value: string): string {
  if (property === 'display') {
    const box = /^(?:inline-)?(flex|grid)/.exec(value)?.[1]
    if (box !== undefined) return `css-display-${box}`
    if (value.startsWith('none')) return 'css-display-none'
  }
  const plain = `css-${property}`
  return isKnownFeature(plain) ? plain : (families.find(([pattern]) => pattern.test(property))?.[1] ?? plain)
}
