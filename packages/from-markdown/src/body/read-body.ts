import type { Flow, FootnoteDefinition, Phrasing, Root } from '@offprint/core'
import type { Heading, RootContent } from 'mdast'
import type { MarkdownSettings } from '../markdown-options.js'
import type { Journal } from '../report/journal.js'
import type { SourcePart } from '../source/split-front-matter.js'
import { parseBlocks } from '../syntax/parse-markdown.js'
import { runPlugins } from '../syntax/run-plugins.js'
import { type BodyContext, createContext, placed, sourceOf } from './context.js'
import { findTitle } from './find-title.js'
import { flow } from './flow.js'
import { ownOfBlocks } from './own.js'

/** What of the front matter a body is read with. */
export interface BodySettings extends MarkdownSettings {
  readonly title?: string
  /** Does it say who may read? */
  readonly hasAccess: boolean
  /** Are the depths of headings what they are, none of them the title? */
  readonly asWritten: boolean
}

/** A body as it was read. */
export interface ReadBody {
  readonly body: Root
  /** The words of a first heading of depth 1, which then is not in the body. */
  readonly title?: string
  readonly titleContent?: readonly Phrasing[]
}

/**
 * Reads a body into the model's nodes.
 *
 * @param part - Markdown and its first line in the file.
 * @param settings - What the front matter says.
 * @param journal - Of this reading.
 * @returns The body, which begins at depth 2; footnotes come last, in their order.
 */
export function readBody(part: SourcePart, settings: BodySettings, journal: Journal): ReadBody {
  // Blank lines in the front matter's stead, so that every line is one of the file.
  const text = '\n'.repeat(part.line - 1) + part.text
  const tree = runPlugins(parseBlocks(text, settings.extensions), settings.plugins ?? [])
  const base: BodyContext = { ...createContext(text, tree, journal), hasAccess: settings.hasAccess }
  const { asWritten } = settings
  const { blocks, ...title } = asWritten ? { blocks: tree.children } : findTitle(tree, settings.title, base, journal)
  const shift = asWritten ? 0 : headingShift(blocks, base)
  const context = { ...base, headingShift: shift, highestHeading: asWritten ? 1 : 2 }
  const { attributes, data, content: rest } = ownOfBlocks(blocks, context)
  attributes?.rest()
  const content = flow(rest, context)
  reportLeaps(content, journal)
  const children = [...content, ...notesOf(context)]
  leaveOutDefinitions(context)
  return { body: { type: 'root', children, ...data }, ...title }
}

/** The title has depth 1, so that a body's first level is the second. */
function headingShift(blocks: readonly RootContent[], context: BodyContext): number {
  const headings = blocks.filter((node): node is Heading => node.type === 'heading')
  const depth = Math.min(...headings.map((node) => node.depth))
  const highest = headings.find((node) => node.depth === depth)
  if (highest === undefined || depth === 2) return 0
  context.report('headings-shifted', { depth, by: Math.abs(2 - depth), way: depth < 2 ? 'down' : 'up' }, highest)
  return 2 - depth
}

function reportLeaps(blocks: readonly Flow[], journal: Journal): void {
  let before = 1
  for (const node of blocks) {
    if (node.type !== 'heading') continue
    const place = node.position === undefined ? {} : { place: node.position }
    if (node.depth > before + 1) journal.report('heading-leap', { before, depth: node.depth }, place)
    before = node.depth
  }
}

function notesOf(context: BodyContext): readonly Flow[] {
  for (const note of context.survey.spareNotes) {
    context.report('duplicate-note', { label: note.label ?? note.identifier }, note)
    context.leaveOut(sourceOf(note, context), 'a second note of one name', note)
  }
  return [...context.survey.notes.values()].map((note): FootnoteDefinition => {
    const label = note.label ?? note.identifier
    if (!context.survey.usedNotes.has(note.identifier)) context.report('unused-note', { label }, note)
    const children = flow(note.children, context)
    return { type: 'footnoteDefinition', identifier: note.identifier, label, children, ...placed(note) }
  })
}

/** Some people write comments as definitions: `[//]: # (comment)`. */
function leaveOutDefinitions(context: BodyContext): void {
  for (const node of context.survey.spare)
    context.leaveOut(sourceOf(node, context), 'an address that nothing refers to', node)
}
