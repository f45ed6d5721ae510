import type { Element, Instruction } from 'xast'
import { reservedPrefixes } from './prefixes.js'
import { writeElement } from './write-element.js'
import { writeProlog } from './write-prolog.js'

/** Options of {@link toXml} and `openXml`. */
export interface ToXmlOptions {
  /** Put child elements on lines of their own where an element holds no text? White space is never added inside text. */
  readonly indent?: boolean
  /** Instructions between the declaration and the root, such as a stylesheet's. */
  readonly instructions?: readonly Instruction[]
}

/**
 * Writes a tree as an XML 1.0 document in UTF-8: well-formed for any text in it.
 *
 * @param root - The document's element; names and prefixes are the caller's.
 * @param options - Layout and instructions.
 * @returns The document, its declaration first, with a final line end.
 * @throws RangeError on a name that is none, an undeclared prefix or an instruction that would end early.
 */
export function toXml(root: Element, options: ToXmlOptions = {}): string {
  const lineEnd = options.indent === true ? '\n' : ''
  return `${writeProlog(options.instructions)}${writeElement(root, lineEnd, reservedPrefixes)}\n`
}
