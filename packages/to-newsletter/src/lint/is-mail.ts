/** What stands in mails and in no page: words to Word, to Apple and Outlook, and services' tags for the way out. */
const signs: readonly RegExp[] = [
  /<!--\s*\[if\s[^\]]{0,60}\bmso\b/i,
  /urn:schemas-microsoft-com:(?:office:office|vml)/i,
  /\bname="?(?:x-apple-disable-message-reformatting|supported-color-schemes)\b/i,
  /\baria-roledescription="?email\b/i,
  /\*\|(?:UNSUB|ARCHIVE|LIST:)|\{\{\{?\s*(?:unsubscribe|pm:unsubscribe|UnsubscribeURL)|%%\{unsubscribe|%unsubscribe_url%|<%asm_group_unsubscribe/i,
]

/** What stands in pages and in no mail. */
const pageSigns = /<link\b[^>]{0,400}\brel="?(?:canonical|stylesheet|manifest)\b|<script\b[^>]{0,400}\bsrc=/i

/** Signs stand in the head or in the foot. */
const looked = 100_000

/**
 * Is HTML a mail's, and no page's?
 *
 * @param html - Any string; its beginning is looked at.
 * @returns By what only mails say: conditional comments for Word, a role of their own, tags of sending services.
 */
export function isMail(html: string): boolean {
  const text = html.slice(0, looked)
  return signs.some((sign) => sign.test(text)) && !pageSigns.test(text)
}
