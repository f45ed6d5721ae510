/**
 * Is this an absolute http or https URL that parses (WHATWG URL)?
 *
 * @param text - Any text.
 * @returns Whether it is.
 */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}
