/** A piece of a line that is taken out of it. */
export interface Contact {
  readonly text: string
  /** Offset in the line, in UTF-16 units. */
  readonly at: number
}

/** A line without addresses, and what was taken out. */
export interface Stripped {
  readonly text: string
  readonly contacts: readonly Contact[]
}

/** UTF-16 units of a line in which addresses are looked for. */
const longest = 300

/** Mail addresses, addresses of pages, and handles; with brackets around them and a label such as "Email:" before them. */
const contact =
  /(?:(?<!\p{L})(?:e-?mail|mail|twitter|x|bluesky|mastodon|courriel|follow)(?::\s?|\s(?=@)))?[(<[]?(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|https?:\/\/[^\s)>\]]{1,200}|@\w{2,30}(?:@[\w.-]{3,60})?)[)>\]]?/giu

/**
 * Takes mail addresses, links and handles out of a line that names somebody.
 *
 * @param text - A line; a long one is left alone.
 * @returns The rest of it, white space between its parts as one space, and what was taken out.
 */
export function stripContacts(text: string): Stripped {
  if (text.length > longest || !/@|:\/\//.test(text)) return { text, contacts: [] }
  const contacts = [...text.matchAll(contact)].map(({ 0: found, index }) => ({ text: found, at: index }))
  return { text: text.replace(contact, ' ').replace(/\s+/g, ' ').trim(), contacts }
}
