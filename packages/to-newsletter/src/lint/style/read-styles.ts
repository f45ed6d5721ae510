import { readBlocks } from './read-blocks.js'
import { type Declaration, splitDeclarations } from './split-declarations.js'

/** One selector of a stylesheet with its declarations. */
export interface StyleRule {
  /** Compounds from the outermost ancestor to the element itself. */
  readonly compounds: readonly Compound[]
  readonly declarations: readonly Declaration[]
  readonly scheme: 'all' | 'dark'
  /** Ids, then classes, then names, as one number. */
  readonly specificity: number
}

/** What one element must be. */
export interface Compound {
  readonly name: string | undefined
  readonly id: string | undefined
  readonly classes: readonly string[]
}

/** What a stylesheet says. */
export interface Stylesheet {
  readonly rules: readonly StyleRule[]
  /** Does an at-rule stand inside another? */
  readonly nestsAtRules: boolean
  /** Does a selector ask for attributes, and another not? */
  readonly mixesAttributes: boolean
  readonly hasDark: boolean
}

/** Longer sheets are dropped by Gmail anyway. */
const longest = 65_536

/**
 * Reads a stylesheet as far as colours need it: names, classes and ids, one after the other.
 *
 * @param text - Any string.
 * @returns `undefined` for one that is too long to be read.
 */
export function readStyles(text: string): Stylesheet | undefined {
  if (text.length > longest) return undefined
  const rules: StyleRule[] = []
  const found = { nests: false, attributes: false, others: false, dark: false }
  for (const { prelude, content, around } of readBlocks(text)) {
    if (prelude.startsWith('@')) {
      found.nests ||= around.some((outer) => outer.startsWith('@'))
      found.dark ||= isDark(prelude)
      continue
    }
    if (prelude.includes('[')) found.attributes = true
    else found.others = true
    const scheme = schemeOf(around)
    if (scheme === undefined) continue
    const declarations = splitDeclarations(content)
    for (const selector of prelude.split(',')) rules.push(...ruleOf(selector, declarations, scheme))
  }
  return {
    rules,
    nestsAtRules: found.nests,
    mixesAttributes: found.attributes && found.others,
    hasDark: found.dark,
  }
}

const isDark = (prelude: string): boolean => /prefers-color-scheme\s*:\s*dark/i.test(prelude)

/** Rules under other conditions, such as a width, say nothing of colours in general. */
function schemeOf(around: readonly string[]): StyleRule['scheme'] | undefined {
  const conditions = around.filter((prelude) => !/^@media\s*(?:screen|all)?\s*$/i.test(prelude))
  if (conditions.length === 0) return 'all'
  return conditions.length === 1 && isDark(conditions[0] ?? '') ? 'dark' : undefined
}

function ruleOf(
  selector: string,
  declarations: readonly Declaration[],
  scheme: StyleRule['scheme'],
): readonly StyleRule[] {
  const parts = selector.trim().split(/[\s>]+/)
  const compounds = parts.flatMap(compoundOf)
  if (compounds.length !== parts.length || compounds.length === 0 || compounds.length > 6) return []
  const specificity = compounds.reduce(
    (sum, { name, id, classes }) =>
      sum + (id === undefined ? 0 : 10_000) + classes.length * 100 + (name === undefined ? 0 : 1),
    0,
  )
  return [{ compounds, declarations, scheme, specificity }]
}

function compoundOf(text: string): readonly Compound[] {
  const [, name, rest] = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(text.slice(0, 200)) ?? []
  if (rest === undefined || text === '') return []
  const marks = rest.match(/[.#][\w-]+/g) ?? []
  return [
    {
      name: name === '*' ? undefined : name?.toLowerCase(),
      id: marks.find((mark) => mark.startsWith('#'))?.slice(1),
      classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
    },
  ]
}
