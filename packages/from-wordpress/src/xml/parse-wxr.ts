import { OffprintError } from '@offprint/core'
import { SaxesParser } from 'saxes'
import { type BuilderEvents, createBuilder } from './create-builder.js'
import type { WxrElement } from './element.js'

/** Parses cleaned text and hands out the children of the channel. */
export interface WxrParser {
  /** Takes text, and returns the elements that end in it. */
  readonly write: (text: string) => readonly WxrElement[]
  readonly end: () => void
}

/**
 * Makes a parser of an export that forgets what it has handed out.
 *
 * @param refuse - Called with the root element's name and attributes; it throws when that begins no export.
 * @param report - Told of markup inside a text.
 * @returns The parser; it throws OffprintError `from-wordpress/invalid-xml`, `from-wordpress/truncated` and
 *   `from-wordpress/too-large`, with the line.
 */
export function createWxrParser(refuse: BuilderEvents['refuse'], report: BuilderEvents['report']): WxrParser {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const builder = createBuilder({ refuse, report, line: () => parser.line })

  parser.on('error', ({ message }) => {
    // Elements left open are told of at the end, with a better sentence.
    if (/^\d+:\d+: unclosed tag/.test(message)) return
    const reason = `Unexpected XML error, expected well-formed XML: ${sentence(message)}`
    const place = { line: parser.line, column: parser.column + 1 }
    throw new OffprintError('from-wordpress/invalid-xml', reason, { place })
  })
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes))
  parser.on('text', builder.text)
  parser.on('cdata', builder.text)
  parser.on('closetag', builder.close)

  return {
    write: (text) => {
      parser.write(text)
      return builder.take()
    },
    end: () => {
      const inside = builder.inside()
      const { line, column } = parser
      parser.close()
      if (inside === undefined) return
      const end = `\`</${inside.name}>\``
      const reason = `Unexpected end of the file inside \`${inside.name}\` of line ${inside.line}, expected ${end}; the export was cut off`
      throw new OffprintError('from-wordpress/truncated', reason, { place: { line, column: column + 1 } })
    },
  }
}

/** The parser's own sentence, without its place. */
const sentence = (message: string): string => message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '')
