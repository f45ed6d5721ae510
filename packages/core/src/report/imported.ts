import type { Position } from 'unist'
import type { Article } from '../model/article.js'
import type { Message } from './message.js'

/** A piece of the source that a reader left out, kept and named. */
export interface Residue {
  /** The text as it stood. */
  readonly text: string
  /** Why it is not in the article. */
  readonly reason: string
  readonly place?: Position
}

/** What a reader returns: the article, what was guessed, and what was left out. */
export interface Imported {
  readonly article: Article
  readonly messages: readonly Message[]
  readonly residue: readonly Residue[]
}
