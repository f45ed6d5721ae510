/** Bytes that are searched (HTML, 13.2.3.2). */
const searched = 1024

const meta = /<meta\s[^>]*charset\s*=\s*["']?\s*([^\s"'/>;]+)/i

/**
 * The encoding that a page says it is in: by its byte order mark, or else by its `meta` element (HTML, 13.2.3.1).
 *
 * @param bytes - Of the page.
 * @returns A label of the Encoding standard; `undefined` where the page says nothing.
 */
export function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const label = meta.exec(String.fromCharCode(...bytes.subarray(0, searched)))?.[1]?.toLowerCase()
  // Who could read the word cannot have read UTF-16.
  return label?.startsWith('utf-16') ? 'utf-8' : label
}
