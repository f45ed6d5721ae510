/** Most URLs: nothing in them is anything but RFC 3986's. */
const plain = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9a-fA-F]{2})*$/

/**
 * Writes a URL as RFC 3986 has it: browsers let more pass, and EPUBCheck reports it (RSC-020).
 *
 * @param url - Absolute, and one that parses.
 * @returns The same place; `undefined` for a host that no name server knows.
 */
export function legalUrl(url: string): string | undefined {
  if (plain.test(url)) return url
  const { href, protocol, origin, hostname } = new URL(url)
  const isWeb = protocol.startsWith('http')
  if (isWeb && !/^[a-z0-9.[\]:-]+$/i.test(hostname)) return undefined
  const head = isWeb ? origin : protocol
  const tail = href.slice(head.length).replace(/%(?![0-9a-f]{2})/gi, '%25')
  const [before = '', ...after] = tail.split('#')
  const fragment = after.length === 0 ? '' : `#${after.join('%23')}`
  return head + (before + fragment).replace(/[[\]{}|^`\\"<>\s]/g, (character) => encodeURIComponent(character))
}
