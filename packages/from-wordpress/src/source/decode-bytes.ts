import { OffprintError, type SourceBytes } from '@offprint/core'

/** Bytes that are decoded at a time, so that one large chunk does not become one large text. */
const pieceLength = 65_536

/** How much of the beginning says which encoding it is. */
const headLength = 200

/**
 * Decodes the bytes of an XML file piece by piece.
 *
 * @param source - The bytes, in chunks of any size.
 * @param file - Name of the source, for errors.
 * @returns Texts in order, without the byte order mark; bytes that are no text are U+FFFD.
 * @throws OffprintError `from-wordpress/unknown-encoding` when the XML declaration names one that the platform lacks.
 */
export async function* decodeBytes(source: SourceBytes, file?: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let head: Uint8Array = new Uint8Array()
  for await (const chunk of source) {
    let bytes = chunk
    if (decoder === undefined) {
      head = joined(head, chunk)
      if (head.length < headLength) continue
      decoder = decoderFor(head, file)
      bytes = head
    }
    for (let start = 0; start < bytes.length; start += pieceLength) {
      yield decoder.decode(bytes.subarray(start, start + pieceLength), { stream: true })
    }
  }
  // A file shorter than its head was only collected.
  if (decoder === undefined) yield decoderFor(head, file).decode(head)
  else yield decoder.decode()
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** The byte order mark wins, then the XML declaration, then UTF-8 (XML 1.0, appendix F). */
function decoderFor(head: Uint8Array, file: string | undefined): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be')
  const start = new TextDecoder('latin1').decode(head.subarray(0, headLength))
  const [, label = 'utf-8'] = /^\W*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? []
  try {
    return new TextDecoder(label)
  } catch (cause) {
    const reason = `Unexpected encoding \`${label}\`, expected UTF-8 or another that this platform can read`
    throw new OffprintError('from-wordpress/unknown-encoding', reason, {
      cause,
      place: { line: 1, column: 1 },
      ...(file === undefined ? {} : { file }),
    })
  }
}
