import type { Flow } from '@offprint/core'
import { parseHtml, toBody } from '@offprint/html-body'
import type { RootContent } from 'hast'
import type { Attachment } from '../export/attachment.js'
import { element } from '../html/elements.js'
import type { Journal } from '../report/journal.js'
import { blockDelimiter } from './block-delimiter.js'
import type { ContentContext, Held } from './content-context.js'
import { inferParagraphs } from './infer-paragraphs.js'
import { type MarkedContent, markShortcodes } from './mark-shortcodes.js'
import { pageMark } from './page-marks.js'
import { releaseHeld } from './release-held.js'
import { shapeContent } from './shape-content.js'

/** What the content of an item is read with. */
export interface ContentSettings {
  readonly journal: Journal
  readonly attachments: ReadonlyMap<string, Attachment>
  /** HTML of the site's reusable blocks, by id. */
  readonly patterns?: ReadonlyMap<string, string>
  /** JSON of the notes that the block editor keeps beside the content. */
  readonly notes?: string
  /** What was uploaded to an item, by its id; to this item when no id is given. */
  readonly uploads: ContentContext['uploads']
  readonly base?: string
}

/**
 * Reads the content of a post: what the classic editor keeps, with its paragraphs inferred, or what the block editor keeps.
 *
 * @param content - As WordPress keeps it.
 * @param settings - Journal, media library and base address.
 * @returns Blocks of the model.
 */
export function readContent(content: string, settings: ContentSettings): readonly Flow[] {
  const text = content.replace(/\r\n?/g, '\n')
  const mark = unusedMark(text)
  const marked = markShortcodes(text, mark)
  const held: Held[] = []
  const context = createContext(marked, mark, held, settings)
  report(marked, settings.journal)
  const { children } = parseHtml(marked.html, { fragment: true })
  const lines = !hasBlocks(text)
  const paragraphs = inferParagraphs(children, { lines, standsAlone: (node) => standsAlone(node, context, lines) })
  const { journal, base } = settings
  const body = toBody(shapeContent(paragraphs, context), base === undefined ? {} : { base })
  for (const message of body.messages) journal.pass(message)
  for (const { text: left, reason } of body.residue) journal.leaveOut(left, reason)
  const start = addressOf(mark, '')
  return releaseHeld(body.children, (url) =>
    url.startsWith(start) ? held[Number(url.slice(start.length))] : undefined,
  )
}

/** A host that no page can have (RFC 2606, 2). */
const addressOf = (mark: string, number: number | ''): string => `https://${mark}.invalid/${number}`

/** WordPress infers no paragraphs in a post that has blocks. */
const hasBlocks = (content: string): boolean => content.includes('<!-- wp:')

function standsAlone(node: RootContent, context: ContentContext, lines: boolean): boolean {
  if (node.type !== 'comment') return false
  return context.shortcodeAt(node) !== undefined || pageMark(node) === 'nextpage' || (!lines && isMark(node))
}

const isMark = (node: RootContent): boolean => blockDelimiter(node) !== undefined || pageMark(node) !== undefined

/** A word that the content does not hold, so that what stands for something else can be told from it. */
function unusedMark(content: string): string {
  let mark = 'offprintheld'
  while (content.includes(mark)) mark += 'x'
  return mark
}

/** How much HTML reusable blocks may put into one item, in UTF-16 code units: they may hold one another. */
const mostPatterns = 1_000_000

function createContext(
  { shortcodes }: MarkedContent,
  mark: string,
  held: Held[],
  { journal, attachments, patterns = new Map(), notes = '', uploads, base }: ContentSettings,
): ContentContext {
  let page = 1
  let left = mostPatterns
  return {
    journal,
    attachments,
    notes,
    uploads,
    openPatterns: new Set(),
    pattern: (id) => {
      const pattern = patterns.get(id)
      left -= pattern?.length ?? 0
      return left < 0 ? undefined : pattern
    },
    shortcodeAt: (node) =>
      node.type === 'comment' && node.value.startsWith(mark)
        ? shortcodes[Number(node.value.slice(mark.length))]
        : undefined,
    hold: (node) => {
      held.push(node)
      return element('iframe', [], { src: addressOf(mark, held.length - 1) })
    },
    parse: (html) => parseHtml(html, { fragment: true }).children,
    resolve: (address) => (base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address),
    nextPage: () => ++page,
  }
}

function report({ unknown, unclosed, html }: MarkedContent, journal: Journal): void {
  for (const name of unknown) journal.report('unknown-shortcode', { name }, undefined, 0.8)
  for (const name of unclosed) journal.report('unclosed-shortcode', { name })
  if (/<!--\s*more[\s-]/.test(html)) journal.report('teaser-end')
}
