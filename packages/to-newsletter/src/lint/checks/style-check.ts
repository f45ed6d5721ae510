import { byteLength } from '../../byte-length.js'
import { contrastOf, type Rgb } from '../../theme/contrast.js'
import type { MailCheck, Problem } from '../finding.js'
import type { MailDocument } from '../read/mail-document.js'
import { type Colours, createColours, darkCanvas, lightCanvas } from '../style/computed-colours.js'
import { readStyles, type StyleRule, type Stylesheet } from '../style/read-styles.js'
import { linkProblems } from './link-check.js'

/** Gmail drops all stylesheets together when they are longer (email-bugs#90). */
const longestStyle = 16_384

/** Stylesheets, and the contrast of words in light and dark (rules 3, 12 and 16). */
export const checkStyles: MailCheck = ({ document }) => {
  const blocks = document.elements.filter(({ name }) => name === 'style')
  const sheets = blocks.map((block) => [block, readStyles(block.raw ?? '')] as const)
  const bytes = blocks.reduce((sum, { raw }) => sum + byteLength(raw ?? ''), 0)
  const known = sheets.flatMap(([, sheet]) => (sheet === undefined ? [] : [sheet]))
  return [
    ...(bytes > longestStyle ? [{ ruleId: 'style-too-long' as const, at: blocks[0]?.at ?? 0, values: { bytes } }] : []),
    ...sheets.flatMap(([{ at, raw }, sheet]): readonly Problem[] => {
      if (sheet === undefined) return [{ ruleId: 'unreadable-style', at, values: { length: raw?.length ?? 0 } }]
      return [
        ...(sheet.nestsAtRules ? [{ ruleId: 'nested-at-rule' as const, at }] : []),
        ...(sheet.mixesAttributes ? [{ ruleId: 'mixed-selectors' as const, at }] : []),
      ]
    }),
    // With a stylesheet that cannot be read nobody knows the colours.
    ...(known.length < sheets.length ? [] : contrastProblems(document, known)),
  ]
}

function contrastProblems(document: MailDocument, sheets: readonly Stylesheet[]): readonly Problem[] {
  const rules = sheets.flatMap((sheet) => sheet.rules)
  const forAll = rules.filter(({ scheme }) => scheme === 'all')
  const declares = document.elements.some(
    ({ name, attributes }) =>
      name === 'meta' &&
      attributes.get('name')?.toLowerCase() === 'color-scheme' &&
      /\bdark\b/.test(attributes.get('content') ?? ''),
  )
  const hasDark = sheets.some((sheet) => sheet.hasDark)
  const light = createColours(forAll, lightCanvas)
  return [
    ...lowContrasts(document, light, 'low-contrast'),
    ...linkProblems(document, light),
    ...(declares || hasDark
      ? lowContrasts(
          document,
          createColours(darkRules(rules), declares ? darkCanvas : lightCanvas),
          'low-contrast-dark',
        )
      : []),
  ]
}

/** Dark rules stand behind the others, as a block for dark does in every mail. */
const darkRules = (rules: readonly StyleRule[]): readonly StyleRule[] => [
  ...rules.filter(({ scheme }) => scheme === 'all'),
  ...rules.filter(({ scheme }) => scheme === 'dark'),
]

function lowContrasts(
  { elements, texts }: MailDocument,
  colours: ReturnType<typeof createColours>,
  ruleId: 'low-contrast' | 'low-contrast-dark',
): readonly Problem[] {
  for (const element of elements) colours(element)
  const said = new Set<string>()
  return texts.flatMap(({ value, parent, view, at }): readonly Problem[] => {
    if (!view.others || !hasVisible(value)) return []
    const { text, ground, isHidden, size, isBold, unknown } = colours(parent)
    if (isHidden) return []
    if (text === undefined || ground === undefined) {
      // Said once, of the light palette, for each colour.
      const what = (unknown ?? 'unknown').slice(0, 80)
      if (ruleId === 'low-contrast-dark' || said.has(what)) return []
      said.add(what)
      return [{ ruleId: 'unknown-contrast', at, values: { what } }]
    }
    const least = isLarge({ size, isBold }) ? 3 : 4.5
    const ratio = contrastOf(text, ground)
    const key = `${hex(text)} ${hex(ground)}`
    if (ratio >= least || said.has(key)) return []
    said.add(key)
    return [
      { ruleId, at, values: { ratio: Math.floor(ratio * 100) / 100, text: hex(text), ground: hex(ground), least } },
    ]
  })
}

const hasVisible = (text: string): boolean => text.replace(invisible, '') !== ''

const invisible = /\s|\u00ad|\u034f|[\u200b-\u200f]|\ufeff/g

/** WCAG 2.2, "large scale": 18 points, or 14 where it is bold. */
const isLarge = ({ size, isBold }: Pick<Colours, 'size' | 'isBold'>): boolean => size >= 24 || (isBold && size >= 18.66)

const hex = (colour: Rgb): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
