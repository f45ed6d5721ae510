import { legalId } from '@offprint/html'

/** Ids that notes and their references have; see `noteId` and `referenceId` of `@offprint/html`. */
const noteIds = /^fn(ref)?-\d+(-\d+)?$/

/** What every edition of XML takes in a name, and old readers find again; the rest is written by its number. */
const plain =
  /^[A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u037D\u0386-\u03FF\u0400-\u0481\u05D0-\u05EA\u0621-\u063A\u0641-\u064A\u0905-\u0939\u3041-\u3094\u30A1-\u30FA\u4E00-\u9FA5\uAC00-\uD7A3\d.-]$/

/**
 * The id that an author's own id becomes in a book, without the chapter's prefix: legal as an XML name, and never one
 * of a note.
 *
 * @param id - As the author wrote it, or as shared rendering made it legal.
 * @returns An NCName (XML Namespaces 1.0, section 3); the same for the same id.
 */
export function ownId(id: string): string {
  const legal = [...legalId(id)].map((character) => (plain.test(character) ? character : codeOf(character))).join('')
  return noteIds.test(legal) ? `_${legal}` : legal
}

const codeOf = (character: string): string => `_${(character.codePointAt(0) ?? 0).toString(16)}`
