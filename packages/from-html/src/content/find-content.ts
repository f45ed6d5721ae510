import type { Residue } from '@offprint/core'
import type { Element, ElementContent, Root } from 'hast'
import { findPlaceholders } from '../pictures/find-placeholders.js'
import { type Attempt, attempt, type Strictness } from './attempt.js'
import { copyContent } from './copy-content.js'
import { insideDataTables } from './data-tables.js'
import type { Reason } from './left-out.js'
import { listLeft } from './list-left.js'
import { readBoxes } from './read-boxes.js'

/** The part of a page that is its article. */
export interface FoundContent {
  /** The elements that hold it, without what stands in them and is no part of it; the page itself is not changed. */
  readonly content: readonly ElementContent[]
  /** Everything else that the page shows, a block an entry, with the reason. */
  readonly left: readonly Residue[]
  /** How sure the choice is, from 0 to 1. */
  readonly confidence: number
}

/** What is known of a page before its article is looked for. */
export interface ContentOptions {
  /** Elements that are known not to be the article's text, such as its title, with the reason. */
  readonly shown?: ReadonlyMap<Element, Reason>
}

/** Characters; with fewer, a weaker clean-up may find more. */
const enoughText = 500

/** From strict to weak. */
const strictness: readonly Strictness[] = [
  { furniture: true, byName: true, byShape: true, confidence: 0.9 },
  { furniture: false, byName: true, byShape: true, confidence: 0.7 },
  { furniture: false, byName: false, byShape: true, confidence: 0.6 },
  { furniture: false, byName: false, byShape: false, confidence: 0.5 },
]

/**
 * Finds the article in a page: paragraphs speak for the elements that they stand in, and the one with the most to say for
 * it, cleaned of furniture, is the article. Where that gives little text, the clean-up is made weaker.
 *
 * @param page - hast of the whole document; of any depth, in time that grows with its size.
 * @param options - What is known of the page already.
 * @returns The article's elements, and what was left out.
 */
export function findContent(page: Root, options: ContentOptions = {}): FoundContent {
  const boxes = readBoxes(page)
  const context = {
    boxes,
    shown: options.shown ?? new Map(),
    inData: insideDataTables(boxes),
    placeholders: findPlaceholders(boxes),
  }
  let best: Attempt | undefined
  for (const strict of strictness) {
    const found = attempt(context, strict)
    if (best === undefined || found.text > best.text) best = found
    if (found.text >= enoughText) break
  }
  if (best === undefined || boxes.length === 0) return { content: [], left: [], confidence: 0 }
  const { parts, left, text, confidence } = best
  return {
    content: parts.map((part) => copyContent(part, left, boxes)),
    left: listLeft(boxes, parts, left),
    confidence: text >= enoughText ? confidence : 0.4,
  }
}
