import type { Direction, Flow, Image, Media, NodeData } from '@offprint/core'
import { isLanguageTag } from '@offprint/core'
import type { Element, RootContent } from 'hast'
import type { CaptionFields } from '../elements/caption.js'
import type { Notes } from '../notes/notes.js'
import type { Piece } from '../pieces/piece.js'
import { textOf } from './element.js'
import type { Journal } from './journal.js'
import type { Survey } from './survey.js'

/** How deep an element lies. */
export interface Nesting {
  /** Elements round it. */
  elements: number
  /** Elements round it that make nodes of the model. */
  nodes: number
}

/** What reading a node may use; `inside` makes the one of its children. */
export interface Context {
  readonly journal: Journal
  readonly survey: Survey
  /** Converts nodes one after another. */
  readonly read: (nodes: readonly RootContent[], context: Context) => readonly Piece[]
  /** Absolute URL that relative addresses are resolved against. */
  readonly base: string | undefined
  /** How deep the current element lies; it is counted up and down on the way. */
  readonly nesting: Nesting
  readonly language: string | undefined
  readonly direction: Direction | undefined
  readonly insideLink: boolean
  readonly insideFigure: boolean
  /** Ids that nodes have taken. */
  readonly ids: Set<string>
  /** Addresses of the pictures that were read. */
  readonly seen: Set<string>
  readonly notes: Notes
  /** Elements that were read elsewhere, such as a caption. */
  readonly done: Set<Element>
  /** All that is known of a picture inside a line. */
  readonly pictures: WeakMap<Image, Media>
  /** Blocks whose classes say that they caption or credit a picture. */
  readonly captions: WeakMap<Flow, CaptionFields>
}

/** A handler for one kind of element. */
export type Handler = (element: Element, context: Context) => readonly Piece[]

/**
 * The context of an element's children.
 *
 * @param element - The parent.
 * @param context - Of the parent.
 * @param changes - What else differs.
 * @returns The context, with the element's language and direction.
 */
export function inside(element: Element, context: Context, changes?: Partial<Context>): Context {
  const { lang, dir } = ownLanguage(element, context)
  // Most elements change nothing, and there are many of them.
  if (lang === undefined && dir === undefined) return changes === undefined ? context : { ...context, ...changes }
  return {
    ...context,
    ...(lang === undefined ? {} : { language: lang }),
    ...(dir === undefined ? {} : { direction: dir }),
    ...changes,
  }
}

/**
 * What a node carries beside its fields: the element's id, and its language and direction where they differ.
 *
 * @param element - What the node is made of.
 * @param context - Of the element.
 * @returns `data`, or nothing; the id is taken with it.
 */
export function dataOf(element: Element, context: Context): { readonly data?: NodeData } {
  const { id } = element.properties
  const { lang, dir } = ownLanguage(element, context)
  const data = {
    ...(typeof id === 'string' ? takeId(id, context) : {}),
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  }
  return Object.keys(data).length === 0 ? {} : { data }
}

/**
 * Takes an id for a node, unless another has it.
 *
 * @param id - As the source has it.
 * @param context - Of the body.
 * @returns The id, or nothing.
 */
export function takeId(id: string, context: Context): { readonly id?: string } {
  if (id.trim() === '' || context.ids.has(id)) return {}
  context.ids.add(id)
  return { id }
}

function ownLanguage(element: Element, context: Context): { readonly lang?: string; readonly dir?: Direction } {
  const { properties } = element
  if (properties.lang === undefined && properties.xmlLang === undefined && properties.dir === undefined) return {}
  const lang = textOf(element, 'lang') ?? textOf(element, 'xmlLang')
  const dir = textOf(element, 'dir')?.toLowerCase()
  const differs = lang !== undefined && lang !== '' && lang.toLowerCase() !== context.language?.toLowerCase()
  return {
    ...(differs && isLanguageTag(lang) ? { lang } : {}),
    ...((dir === 'ltr' || dir === 'rtl' || dir === 'auto') && dir !== context.direction ? { dir } : {}),
  }
}
