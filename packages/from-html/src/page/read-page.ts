import { parseHtml } from '@offprint/html-body'
import type { Root } from 'hast'
import { type FoundContent, findContent } from '../content/find-content.js'
import type { PageFacts } from '../metadata/page-facts.js'
import { readMetadata } from '../metadata/read-metadata.js'
import type { HtmlSettings } from '../settings.js'
import { baseOf } from './base-of.js'
import { isFragment } from './is-fragment.js'
import { shownFacts } from './shown-facts.js'
import { takeWhole } from './take-whole.js'

/** A page, read but for the inside of its article. */
export interface ReadPage {
  readonly facts: PageFacts
  readonly found: FoundContent
  /** Was the article looked for, and not given as it is? */
  readonly searched: boolean
  /** What relative addresses are resolved against. */
  readonly base: string | undefined
}

/**
 * Reads what a page says of its article, and finds it.
 *
 * @param source - HTML of a page or a fragment.
 * @param settings - The caller's.
 * @returns Facts and content.
 */
export function readPage(source: string, settings: HtmlSettings): ReadPage {
  const fragment = isFragment(source)
  const page = parseHtml(source, { fragment })
  const url = settings.url ?? settings.facts.url
  const facts = readMetadata(page, url === undefined ? {} : { url })
  const searched = settings.content === undefined && !fragment
  return {
    facts,
    found: contentOf(page, source, facts, settings, searched),
    searched,
    base: baseOf(page, url ?? facts.url?.value),
  }
}

function contentOf(
  page: Root,
  source: string,
  facts: PageFacts,
  { content }: HtmlSettings,
  searched: boolean,
): FoundContent {
  if (searched) return findContent(page, { shown: shownFacts(page, facts) })
  const children = content === undefined ? page.children : [...content(page, source)]
  return takeWhole(children, shownFacts({ children }, facts))
}
