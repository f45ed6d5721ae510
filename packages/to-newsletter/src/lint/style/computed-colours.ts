import type { Rgb } from '../../theme/contrast.js'
import type { LintElement } from '../read/mail-document.js'
import { parseColour } from './parse-colour.js'
import type { Compound, StyleRule } from './read-styles.js'
import { type Declaration, splitDeclarations } from './split-declarations.js'

/** What an element's words are shown in; `undefined` where it cannot be told. */
export interface Colours {
  readonly text: Rgb | undefined
  readonly ground: Rgb | undefined
  readonly isHidden: boolean
  /** Pixels. */
  readonly size: number
  readonly isBold: boolean
  /** The colour that could not be told, as it is written. */
  readonly unknown: string | undefined
  /** Its own `text-decoration`, where it is declared; nothing inherits it. */
  readonly decoration: string | undefined
  /** Does it have a line under it of its own? */
  readonly hasLine: boolean
}

/** What stands at the root: the client's own colours. */
export const lightCanvas: Colours = {
  text: [0, 0, 0],
  ground: [255, 255, 255],
  isHidden: false,
  size: 16,
  isBold: false,
  unknown: undefined,
  decoration: undefined,
  hasLine: false,
}

/** A client's own dark colours, where a mail says that it can be dark. */
export const darkCanvas: Colours = { ...lightCanvas, text: [255, 255, 255], ground: [18, 18, 18] }

const headingSizes: Readonly<Record<string, number>> = { h1: 32, h2: 24, h3: 18.7 }

/**
 * Makes a function that computes the colours of elements: stylesheet, attributes and inline styles, inherited.
 *
 * @param rules - Of all stylesheets that hold in the palette.
 * @param canvas - The client's own colours.
 * @param maximumSteps - After so many comparisons elements are taken to be as their parents; hostile mails only.
 * @returns A function that must be asked for parents before their children.
 */
export function createColours(
  rules: readonly StyleRule[],
  canvas: Colours,
  maximumSteps = 5_000_000,
): (element: LintElement | undefined) => Colours {
  const known = new Map<LintElement, Colours>()
  const byKey = indexRules(rules)
  let steps = 0
  const matching = (element: LintElement): readonly StyleRule[] =>
    keysOf(element).flatMap((key) =>
      (byKey.get(key) ?? []).filter((rule) => {
        steps++
        if (steps > maximumSteps) return false
        return matches(element, rule.compounds, () => {
          steps++
          return steps <= maximumSteps
        })
      }),
    )
  return (element) => {
    if (element === undefined) return canvas
    const before = known.get(element)
    if (before !== undefined) return before
    const parent = element.parent === undefined ? canvas : (known.get(element.parent) ?? canvas)
    const made = coloursOf(element, matching(element), parent, canvas)
    known.set(element, made)
    return made
  }
}

const keyOf = ({ id, classes, name }: Compound): string =>
  classes[0] !== undefined ? `.${classes[0]}` : id !== undefined ? `#${id}` : (name ?? '*')

function indexRules(rules: readonly StyleRule[]): ReadonlyMap<string, readonly StyleRule[]> {
  const index = new Map<string, StyleRule[]>()
  for (const rule of rules) {
    const last = rule.compounds.at(-1)
    if (last === undefined) continue
    const list = index.get(keyOf(last))
    if (list === undefined) index.set(keyOf(last), [rule])
    else list.push(rule)
  }
  return index
}

const classesOf = (element: LintElement): readonly string[] =>
  (element.attributes.get('class') ?? '').slice(0, 500).split(/\s+/)

const keysOf = (element: LintElement): readonly string[] => [
  ...new Set([
    ...classesOf(element).map((name) => `.${name}`),
    `#${element.attributes.get('id') ?? ''}`,
    element.name,
    '*',
  ]),
]

function fits(element: LintElement, { name, id, classes }: Compound): boolean {
  if (name !== undefined && name !== element.name) return false
  if (id !== undefined && element.attributes.get('id') !== id) return false
  return classes.length === 0 || classes.every((one) => classesOf(element).includes(one))
}

function matches(element: LintElement, compounds: readonly Compound[], goOn: () => boolean): boolean {
  const last = compounds.at(-1)
  if (last === undefined || !fits(element, last)) return false
  let at = compounds.length - 2
  for (let above = element.parent; at >= 0 && above !== undefined; above = above.parent) {
    if (!goOn()) return false
    const wanted = compounds[at]
    if (wanted !== undefined && fits(above, wanted)) at--
  }
  return at < 0
}

function coloursOf(element: LintElement, rules: readonly StyleRule[], parent: Colours, canvas: Colours): Colours {
  const sorted = [...rules]
    .sort((one, other) => one.specificity - other.specificity)
    .flatMap((rule) => rule.declarations)
  const own = splitDeclarations((element.attributes.get('style') ?? '').slice(0, 10_000))
  const all: readonly Declaration[] = [...attributesOf(element), ...sorted, ...own]
  const value = (...names: readonly string[]): string | undefined => {
    const found = all.filter(({ property }) => names.includes(property))
    return (found.findLast(({ important }) => important) ?? found.at(-1))?.value
  }
  const colour = value('color')
  const ground = value('background-color', 'background')
  const size = /^(\d+(?:\.\d+)?)px/.exec(value('font-size') ?? '')?.[1]
  const weight = value('font-weight')
  const link = element.name === 'a' && element.attributes.has('href')
  const byDefault = link ? (canvas === lightCanvas ? parseColour('#0000ee') : parseColour('#9e9eff')) : parent.text
  const line = value('border-bottom', 'border')
  const text = colour === undefined ? byDefault : colour === 'inherit' ? parent.text : parseColour(colour)
  const under = groundOf(ground, parent)
  return {
    text,
    ground: under,
    unknown:
      text === undefined ? (colour ?? parent.unknown) : under === undefined ? (ground ?? parent.unknown) : undefined,
    decoration: value('text-decoration', 'text-decoration-line'),
    hasLine: line !== undefined && !/^(?:0|none)/.test(line),
    isHidden: parent.isHidden || (value('display') ?? '').startsWith('none'),
    size: size === undefined ? (headingSizes[element.name] ?? parent.size) : Number(size),
    isBold:
      weight === undefined
        ? parent.isBold || /^(?:b|strong|th|h[1-6])$/.test(element.name)
        : /^(?:bold|[6-9]00)/.test(weight),
  }
}

function groundOf(value: string | undefined, parent: Colours): Rgb | undefined {
  if (value === undefined || /^(?:transparent|none|inherit|initial)$/.test(value)) return parent.ground
  return parseColour(value)
}

/** Colours that old attributes say. */
function attributesOf({ name, attributes }: LintElement): readonly Declaration[] {
  const says = (property: string, value: string | undefined): readonly Declaration[] =>
    value === undefined ? [] : [{ property, value: value.trim().toLowerCase(), important: false }]
  return [
    ...says('background-color', attributes.get('bgcolor')),
    ...(name === 'font' ? says('color', attributes.get('color')) : []),
    ...(name === 'body' ? says('color', attributes.get('text')) : []),
    ...(attributes.has('hidden') ? says('display', 'none') : []),
  ]
}
