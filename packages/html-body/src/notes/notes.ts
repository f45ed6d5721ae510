import type { FootnoteReference } from '@offprint/core'
import type { Element } from 'hast'
import type { Piece } from '../pieces/piece.js'
import type { Context } from '../read/context.js'

/** A note of the text that was found before reading. */
export interface NoteDefinition {
  readonly identifier: string
  readonly label?: string
}

/** The notes of a body. */
export interface Notes {
  /** The blocks that hold the notes. */
  readonly definitions: ReadonlyMap<Element, NoteDefinition>
  /** The reference that a link is, or nothing. */
  readonly reference: (link: Element) => FootnoteReference | undefined
  /** Reads a note. */
  readonly define: (element: Element, definition: NoteDefinition, context: Context) => readonly Piece[]
}
