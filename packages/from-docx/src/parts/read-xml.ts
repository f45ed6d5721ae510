import { OffprintError } from '@offprint/core'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { refuse } from '../zip/refuse.js'

/** What a reading of XML is told. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Levels of elements: Word's own tables in tables stay far below. */
const deepest = 400

/**
 * Reads an XML part, and refuses what no word processor writes.
 *
 * @param name - Of the part.
 * @param bytes - UTF-8 or UTF-16.
 * @param handlers - Told of elements and texts in order; names with their prefixes.
 * @param file - Name of the source, for errors.
 * @throws OffprintError `from-docx/doctype`, since entities can be bombs; `from-docx/too-deep`; `from-docx/broken-part`.
 */
export function readXml(name: string, bytes: Uint8Array, handlers: XmlHandlers, file: string | undefined): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('doctype', () => {
    throw refuse('doctype', `document type in \`${name}\``, 'a part without: save the document in Word again', file)
  })
  parser.on('error', (error) => {
    throw refuse(
      'broken-part',
      `XML in \`${name}\` (${error.message.slice(0, 200)})`,
      'a sound document: save it in Word again',
      file,
    )
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1
    if (depth > deepest) throw refuse('too-deep', `nesting in \`${name}\``, `at most ${deepest} levels`, file)
    handlers.open?.(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close?.(tag.name)
  })
  if (handlers.text !== undefined) parser.on('text', handlers.text)
  if (handlers.text !== undefined) parser.on('cdata', handlers.text)
  const text = decode(bytes)
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof OffprintError) throw error
    throw refuse('broken-part', `XML in \`${name}\``, 'a sound document: save it in Word again', file)
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
