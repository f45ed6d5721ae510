import { foldHeader } from './fold-header.js'
import { encodeQuotedPrintable } from './quoted-printable.js'

/** What a message is written from. */
export interface MessageParts {
  /** Fields in order, ASCII without line ends. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string
  readonly html: string
  /** Must occur in no part; one that holds `=_` cannot, since quoted-printable writes `=` as `=3D`. */
  readonly boundary: string
}

/**
 * Writes a message: `multipart/alternative`, the text first, the HTML, which is richer, last (RFC 2046, section 5.1.4).
 *
 * @param parts - Headers, both parts and the boundary.
 * @returns ASCII with CRLF.
 */
export function writeMessage({ headers, text, html, boundary }: MessageParts): string {
  const fields = [
    ...headers,
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative; boundary="${boundary}"`],
  ]
  const part = (subtype: string, content: string): string =>
    [
      `--${boundary}`,
      foldHeader('Content-Type', `text/${subtype}; charset=utf-8`),
      foldHeader('Content-Transfer-Encoding', 'quoted-printable'),
      '',
      encodeQuotedPrintable(content),
      '',
    ].join('\r\n')
  const head = fields.map(([name = '', value = '']) => foldHeader(name, value)).join('\r\n')
  return `${head}\r\n\r\n${part('plain', text)}${part('html', html)}--${boundary}--\r\n`
}
