/** What a reference and a definition of a note have in common. */
interface Note {
  readonly identifier: string
  readonly label?: string
}

/**
 * The label of a note as it is written.
 *
 * @param note - Reference or definition.
 * @returns Its label, or its identifier where it has none.
 */
export function labelOf({ identifier, label }: Note): string {
  return label ?? identifier
}

/**
 * Is this label read back as this identifier from `[^label]`?
 *
 * @param note - Reference or definition.
 * @returns Whether the label has no signs and its small letters are the identifier.
 */
export function isSimpleLabel(note: Note): boolean {
  const label = labelOf(note)
  // Readers fold case both ways, so that `ß` and `ss` meet (CommonMark 4.7).
  return /^[\p{L}\p{N}._-]+$/u.test(label) && label.toLowerCase().toUpperCase().toLowerCase() === note.identifier
}
