import type { InlinePicture } from '../newsletter.js'
import { encodeBase64 } from './base64.js'
import { foldHeader } from './fold-header.js'
import { encodeQuotedPrintable } from './quoted-printable.js'

/** What a message is written from. */
export interface MessageParts {
  /** Fields in order, ASCII without line ends. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string
  readonly html: string
  /** Pictures that the HTML shows by `cid:`. */
  readonly pictures: readonly InlinePicture[]
  /** Must occur in no part; one that holds `=_` cannot, since quoted-printable writes `=` as `=3D`. */
  readonly boundary: string
}

/**
 * Writes a message: `multipart/alternative`, the text first, the HTML, which is richer, last (RFC 2046, section 5.1.4);
 * pictures stand beside the HTML in a `multipart/related` of their own (RFC 2387).
 *
 * @param parts - Headers, both parts, pictures and the boundary.
 * @returns ASCII with CRLF.
 */
export function writeMessage({ headers, text, html, pictures, boundary }: MessageParts): string {
  const plain = textPart('plain', text)
  const rich = textPart('html', html)
  const related = `${boundary}_related`
  const both = [
    plain,
    pictures.length === 0
      ? rich
      : [
          foldHeader('Content-Type', `multipart/related; type="text/html"; boundary="${related}"`),
          '',
          multipart([rich, ...pictures.map(picturePart)], related),
        ].join('\r\n'),
  ]
  const fields = [
    ...headers,
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative; boundary="${boundary}"`],
  ]
  const head = fields.map(([name = '', value = '']) => foldHeader(name, value)).join('\r\n')
  return `${head}\r\n\r\n${multipart(both, boundary)}`
}

const multipart = (parts: readonly string[], boundary: string): string =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`

const textPart = (subtype: string, content: string): string =>
  [
    foldHeader('Content-Type', `text/${subtype}; charset=utf-8`),
    foldHeader('Content-Transfer-Encoding', 'quoted-printable'),
    '',
    encodeQuotedPrintable(content),
  ].join('\r\n')

const picturePart = ({ contentId, mediaType, bytes }: InlinePicture): string =>
  [
    foldHeader('Content-Type', mediaType),
    foldHeader('Content-Transfer-Encoding', 'base64'),
    foldHeader('Content-ID', `<${contentId}>`),
    foldHeader('Content-Disposition', 'inline'),
    '',
    encodeBase64(bytes),
  ].join('\r\n')
