import type { PhrasingContent, Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { type Feature, features } from './features.js'

const choices = new Map<number, Options>()

/** What a text needs beside CommonMark: the same for the same features, so that it is put together once. */
function optionsFor(text: string): Options {
  const chosen = features.map(({ occursIn }) => occursIn(text))
  const key = chosen.reduce((bits, isChosen, index) => bits + (isChosen ? 2 ** index : 0), 0)
  const known = choices.get(key)
  if (known !== undefined) return known
  const made = optionsOf(features.filter((_, index) => chosen[index]))
  choices.set(key, made)
  return made
}

const optionsOf = (chosen: readonly Feature[]): Options => ({
  extensions: chosen.flatMap(({ syntax }) => syntax),
  mdastExtensions: chosen.flatMap(({ tree }) => tree),
})

const everything = optionsOf(features)

/**
 * Parses a body: CommonMark, GFM, directives and mathematics.
 *
 * @param text - Markdown with line feeds.
 * @returns mdast.
 */
export function parseBlocks(text: string): Root {
  return fromMarkdown(text, optionsFor(text))
}

/**
 * Parses a body with the whole dialect, whatever occurs in it: what {@link parseBlocks} has to agree with.
 *
 * @param text - Markdown with line feeds.
 * @returns mdast.
 */
export function parseWhole(text: string): Root {
  return fromMarkdown(text, everything)
}

/** White space to the rules of emphasis, but no indentation, so that no block can begin after it. */
const guard = '\u00a0'

/**
 * Parses the inline Markdown of a single text, such as a deck: `1953. A year` stays words and is no list.
 *
 * @param text - Inline Markdown; line breaks in it are spaces.
 * @returns Inline mdast.
 */
export function parseInline(text: string): readonly PhrasingContent[] {
  const [paragraph] = parseBlocks(guard + text.trim().replace(/\s*\n\s*/g, ' ')).children
  if (paragraph?.type !== 'paragraph') return []
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return paragraph.children
  const value = first.value.slice(guard.length)
  return value === '' ? rest : [{ ...first, value }, ...rest]
}
