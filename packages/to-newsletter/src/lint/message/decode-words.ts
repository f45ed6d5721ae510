import { base64Bytes, decodeBytes, quotedBytes } from './decode-part.js'

const word = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=/gi
const between = /(=\?[^?\s]{1,40}\?[bq]\?[^?\s]*\?=)\s+(?==\?[^?\s]{1,40}\?[bq]\?)/gi

/**
 * Decodes the encoded words of a field (RFC 2047).
 *
 * @param value - On one line.
 * @returns Text; spaces between two encoded words are none of it (section 6.2).
 */
export const decodeWords = (value: string): string =>
  value
    .replace(between, '$1')
    .replace(word, (_, charset: string, encoding: string, text: string) =>
      decodeBytes(
        encoding.toLowerCase() === 'b' ? base64Bytes(text) : quotedBytes(text.replaceAll('_', ' ')),
        charset.split('*')[0],
      ),
    )
