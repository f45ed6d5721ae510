const longest = 60

/**
 * Cuts a text for showing it inside a message.
 *
 * @param text - Any text.
 * @returns The text, or its first 60 characters and an ellipsis.
 */
export function shorten(text: string): string {
  // An ellipsis is no more than a character, so that no surrogate pair is cut in two.
  const characters = [...text.slice(0, 2 * longest + 2)]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}
