import type { PhrasingContent, Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import type { Extension } from 'micromark-util-types'
import type { MarkdownExtension } from '../markdown-options.js'
import { withBmpSymbols } from './astral-symbols.js'
import { type Feature, features } from './features.js'
import { foldText } from './fold-text.js'
import { mapStrings } from './map-strings.js'

/** What texts are parsed with. */
interface Dialect {
  readonly options: Options
  readonly syntaxFor: readonly ((text: string) => Extension)[]
  readonly finish: readonly ((tree: Root, text: string) => void)[]
}

const dialects = new Map<number, Dialect>()

/** What a text needs beside CommonMark: the same for the same features, so that it is put together once. */
function dialectFor(text: string): Dialect {
  const chosen = features.map(({ occursIn }) => occursIn(text))
  const key = chosen.reduce((bits, isChosen, index) => bits + (isChosen ? 2 ** index : 0), 0)
  const known = dialects.get(key)
  if (known !== undefined) return known
  const made = dialectOf(features.filter((_, index) => chosen[index]))
  dialects.set(key, made)
  return made
}

const dialectOf = (chosen: readonly Feature[]): Dialect => ({
  options: {
    extensions: chosen.flatMap(({ syntax, syntaxFor }) => (syntaxFor === undefined ? syntax : [])),
    mdastExtensions: chosen.flatMap(({ tree }) => tree),
  },
  syntaxFor: chosen.flatMap(({ syntaxFor }) => syntaxFor ?? []),
  finish: chosen.flatMap(({ finish }) => finish ?? []),
})

function parseWith({ options, syntaxFor }: Dialect, source: string, more: readonly MarkdownExtension[] = []): Root {
  const { text, restore } = withBmpSymbols(source)
  const tree = fromMarkdown(text, {
    extensions: [
      ...(options.extensions ?? []),
      ...syntaxFor.map((syntax) => syntax(text)),
      ...more.flatMap(({ syntax }) => syntax ?? []),
    ],
    mdastExtensions: [...(options.mdastExtensions ?? []), ...more.flatMap(({ tree: extension }) => extension ?? [])],
  })
  if (restore !== undefined) mapStrings(tree, restore)
  return tree
}

const everything = dialectOf(features.map(({ syntaxFor, ...feature }) => feature))

/**
 * Parses a body: CommonMark, GFM, directives and mathematics.
 *
 * @param text - Markdown with line feeds.
 * @param extensions - Further syntax.
 * @returns mdast.
 */
export function parseBlocks(text: string, extensions: readonly MarkdownExtension[] = []): Root {
  // Of a grammar that nobody here knows, no words can be folded.
  const folded = extensions.length > 0 ? { text, unfold: (tree: Root) => tree } : foldText(text)
  const dialect = dialectFor(folded.text)
  const tree = folded.unfold(parseWith(dialect, folded.text, extensions))
  for (const change of dialect.finish) change(tree, text)
  return tree
}

/**
 * Parses a body with the whole dialect, whatever occurs in it: what {@link parseBlocks} has to agree with.
 *
 * @param text - Markdown with line feeds.
 * @returns mdast.
 */
export function parseWhole(text: string): Root {
  const tree = parseWith(everything, text)
  for (const change of everything.finish) change(tree, text)
  return tree
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
