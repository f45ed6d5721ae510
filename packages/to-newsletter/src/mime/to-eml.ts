import { mintId } from '@offprint/core'
import type { Newsletter } from '../newsletter.js'
import { header } from './header.js'
import { quotedPrintable } from './quoted-printable.js'

/**
 * Writes a newsletter as a complete message: text first, HTML last (RFC 2046, section 5.1.4).
 *
 * @param newsletter - From {@link toNewsletter}.
 * @returns Bytes with CRLF; the boundary comes from the content, so that the same newsletter gives the same bytes.
 */
export function toEml(newsletter: Newsletter): Uint8Array {
  const { headers, text, html } = newsletter
  // Quoted-printable has no `=_`, so the boundary cannot occur in a part (RFC 2045, section 6.7).
  const boundary = `=_${mintId(text + html).replace('urn:uuid:', '')}`
  const part = (mediaType: string, content: string): string =>
    [
      `--${boundary}`,
      `Content-Type: ${mediaType}; charset=utf-8`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(content),
    ].join('\r\n')
  const message = [
    ...headers.map(([name, value]) => header(name, value)),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    '',
    part('text/plain', text),
    part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n')
  return new TextEncoder().encode(message)
}
