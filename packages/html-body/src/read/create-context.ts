import type { Direction } from '@offprint/core'
import type { RootContent } from 'hast'
import { findNotes } from '../notes/find-notes.js'
import type { BodyOptions } from '../options.js'
import type { Context } from './context.js'
import { createJournal } from './journal.js'
import { readNodes } from './read-nodes.js'
import { surveyNodes } from './survey.js'

/**
 * Makes the context in which a body is read.
 *
 * @param nodes - What is going to be read.
 * @param options - Of the caller.
 * @returns The context of the topmost nodes.
 */
export function createContext(nodes: readonly RootContent[], options: BodyOptions): Context {
  const journal = createJournal(options.file)
  const survey = surveyNodes(nodes)
  const direction: Direction | undefined = options.direction
  return {
    journal,
    survey,
    notes: findNotes(survey, journal),
    read: readNodes,
    base: options.base,
    nesting: { elements: 0, nodes: 0 },
    language: options.language,
    direction,
    insideLink: false,
    insideFigure: false,
    ids: new Set(),
    done: new Set(),
    seen: new Set(),
    pictures: new WeakMap(),
    captions: new WeakMap(),
  }
}
