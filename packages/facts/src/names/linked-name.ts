/** A name, and the address that stood behind it. */
export interface LinkedName {
  readonly name: string
  readonly url?: string
}

/**
 * Reads a name that is a Markdown link, as some sites write their authors.
 *
 * @param text - `Name` or `[Name](https://…)`.
 * @returns The name, with its address where there is one.
 */
export function linkedName(text: string): LinkedName {
  const [, name, url] = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/.exec(text.trim()) ?? []
  return name === undefined || url === undefined ? { name: text.trim() } : { name: name.trim(), url }
}
