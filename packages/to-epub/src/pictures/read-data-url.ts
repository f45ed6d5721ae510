/**
 * Reads the bytes out of a `data:` URL (RFC 2397); what type it claims does not matter.
 *
 * @param url - Any text.
 * @returns The bytes; `undefined` for what is no such URL.
 */
export function readDataUrl(url: string): Uint8Array | undefined {
  const parts = /^data:([^,]*),(.*)$/is.exec(url.trim())
  if (parts === null) return undefined
  const [, head = '', body = ''] = parts
  try {
    const text = decodeURIComponent(body)
    if (!/;\s*base64\s*$/i.test(head)) return new TextEncoder().encode(text)
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
