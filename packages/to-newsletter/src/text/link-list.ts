/** Numbers the links of a text, for a list at its end. */
export interface LinkList {
  /** The number in brackets behind a link's words; empty where an address cannot be followed from a mail. */
  note(url: string): string
  /** Addresses in the order of their numbers. */
  readonly urls: readonly string[]
}

/**
 * Makes an empty list.
 *
 * @param resolve - Makes an address absolute, as it is to be written; `undefined` where that cannot be.
 * @param urls - Where to begin: several articles of one mail share their numbers.
 * @returns The list; an address that comes again keeps its number.
 */
export function createLinkList(resolve: (url: string) => string | undefined, urls: string[]): LinkList {
  return {
    urls,
    note: (url) => {
      const address = url.startsWith('#') ? undefined : resolve(url)
      if (address === undefined) return ''
      const before = urls.indexOf(address)
      return ` [${before === -1 ? urls.push(address) : before + 1}]`
    },
  }
}
