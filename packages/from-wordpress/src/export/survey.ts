import type { SourceBytes } from '@offprint/core'
import type { Settings } from '../options.js'
import { createRepairs } from '../xml/create-repairs.js'
import type { WxrElement } from '../xml/element.js'
import { readElements } from '../xml/read-elements.js'
import type { Repair } from '../xml/report-repair.js'
import { type Attachment, readAttachment } from './attachment.js'
import { readAuthor, readGuestAuthor, type WxrAuthor } from './author.js'
import { detached } from './detached.js'
import { readItem, type WxrItem } from './item.js'
import { type Category, readCategory } from './term.js'
import { type Skipped, whySkipped } from './why-skipped.js'

/** What is known of an export after the first reading: all that is small, and nothing of the articles themselves. */
export interface Survey {
  /** Text of the channel's own elements, by name. */
  readonly channel: ReadonlyMap<string, string>
  readonly authors: readonly WxrAuthor[]
  readonly categories: ReadonlyMap<string, Category>
  readonly attachments: ReadonlyMap<string, Attachment>
  /** The attachments that were uploaded to a post, by the post's id. */
  readonly uploads: ReadonlyMap<string, readonly Attachment[]>
  /** HTML of the reusable blocks, by id. */
  readonly patterns: ReadonlyMap<string, string>
  /** How many items are left out, by reason. */
  readonly skipped: readonly (Skipped & { readonly count: number })[]
  /** Number of comments on items that are read. */
  readonly comments: number
  /** Number of items that are read. */
  readonly items: number
  /** What was mended outside of the items that are read. */
  readonly repairs: readonly Repair[]
}

/**
 * Reads an export for the first time, for what articles need from elsewhere in it.
 *
 * @param source - The bytes of the file.
 * @param settings - What is wanted.
 * @param file - Name of the source, for errors.
 * @returns Authors, categories, the media library, and counts.
 */
export async function surveyExport(source: SourceBytes, settings: Settings, file?: string): Promise<Survey> {
  const draft = createDraft()
  const inside = createRepairs()
  const outside = createRepairs()
  for await (const element of readElements(source, file, inside.report)) {
    const isRead = takeElement(draft, element, settings)
    const repairs = inside.take(element.endLine)
    if (!isRead) repairs.forEach(outside.report)
  }
  inside.take().forEach(outside.report)
  return { ...draft, skipped: [...draft.skipped.values()], repairs: outside.take() }
}

/** What is kept of the channel's own elements. */
const ofChannel: ReadonlySet<string> = new Set([
  ...['title', 'link', 'description', 'language', 'wp:base_site_url', 'wp:base_blog_url'],
])

/** How many reasons are told apart. */
const mostReasons = 50

/** Reusable blocks are kept in memory: what is longer than a page is not. */
const longestPattern = 100_000

const createDraft = () => ({
  channel: new Map<string, string>(),
  authors: [] as WxrAuthor[],
  categories: new Map<string, Category>(),
  attachments: new Map<string, Attachment>(),
  uploads: new Map<string, Attachment[]>(),
  patterns: new Map<string, string>(),
  skipped: new Map<string, Skipped & { readonly count: number }>(),
  comments: 0,
  items: 0,
})

type Draft = ReturnType<typeof createDraft>

/** Takes what is needed of an element, and says whether it is an item that is read later. */
function takeElement(draft: Draft, element: WxrElement, settings: Settings): boolean {
  if (element.name === 'item') return takeItem(draft, readItem(element), settings)
  if (element.name === 'wp:author') draft.authors.push(readAuthor(element))
  else if (element.name === 'wp:category' || element.name === 'wp:term') takeCategory(draft, element)
  else if (ofChannel.has(element.name) && !draft.channel.has(element.name)) {
    draft.channel.set(element.name, detached(element.text.trim()))
  }
  return false
}

function takeCategory(draft: Draft, element: WxrElement): void {
  const category = readCategory(element)
  if (category !== undefined && category.nicename !== '' && !draft.categories.has(category.nicename)) {
    draft.categories.set(category.nicename, category)
  }
}

function takeItem(draft: Draft, item: WxrItem, settings: Settings): boolean {
  if (item.type === 'attachment') takeAttachment(draft, readAttachment(item))
  if (item.type === 'wp_block' && item.content.length <= longestPattern)
    draft.patterns.set(item.id, detached(item.content))
  if (item.type === 'guest-author') draft.authors.push(readGuestAuthor(item))
  const why = whySkipped(item, settings)
  if (why === undefined) {
    draft.items++
    draft.comments += item.comments
    return true
  }
  const own = `${why.rule} ${why.value}`
  const isTold = draft.skipped.has(own) || draft.skipped.size < mostReasons
  const key = isTold ? own : `${why.rule} …`
  const { count = 0 } = draft.skipped.get(key) ?? {}
  draft.skipped.set(key, detached({ rule: why.rule, value: isTold ? why.value : '…', count: count + 1 }))
  return false
}

function takeAttachment(draft: Draft, attachment: Attachment): void {
  draft.attachments.set(attachment.id, attachment)
  if (attachment.parent === '' || attachment.parent === '0') return
  const siblings = draft.uploads.get(attachment.parent)
  if (siblings === undefined) draft.uploads.set(attachment.parent, [attachment])
  else siblings.push(attachment)
}
