import { type Json, OffprintError } from '@offprint/core'
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { Journal } from '../report/journal.js'
import type { SourcePart } from '../source/split-front-matter.js'
import { describeYamlError } from './describe-yaml-error.js'
import type { Field, MapField } from './field.js'
import { mendIndent } from './mend-indent.js'
import { toField } from './to-field.js'

interface ParsedYaml {
  readonly document: Document.Parsed
  readonly lineCounter: LineCounter
}

/**
 * Reads YAML into fields with places; nothing in it is ever run.
 *
 * @param part - The front matter and its first line in the file.
 * @param journal - Hears of what was mended.
 * @param file - Name of the file, for errors.
 * @returns The map of the whole; an empty one for empty front matter.
 * @throws OffprintError `from-markdown/invalid-front-matter`.
 */
export function parseYaml(part: SourcePart, journal: Journal, file: string | undefined): MapField {
  const refuse = (reason: string, place: Field['place'], cause?: unknown): never => {
    throw new OffprintError('from-markdown/invalid-front-matter', reason, {
      place,
      ...(cause === undefined ? {} : { cause }),
      ...(file === undefined ? {} : { file }),
    })
  }
  const { document, lineCounter } = parseOrMend(part, journal, refuse)
  const pointAt = (offset: number): Field['place'] => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1) + part.line - 1, column: Math.max(col, 1) }
  }
  for (const warning of document.warnings) {
    journal.report('unknown-tag', { warning: warning.message }, { place: pointAt(warning.pos[0]) })
  }
  const empty: MapField = { kind: 'map', path: '', place: { line: part.line, column: 1 }, entries: new Map() }
  if (document.contents === null) return empty
  const onDuplicate = (key: string, first: Field['place'], place: Field['place']): void =>
    journal.report('duplicate-key', { key, line: first.line }, { place, path: key })
  const onUnsafe = (key: string, value: Json, place: Field['place']): void => {
    journal.report('unsafe-key', { key }, { place, path: key })
    journal.leaveOut(JSON.stringify(value), `the value of \`${key}\``, { start: place, end: place })
  }
  const field = toField(document.contents, { document, pointAt, onDuplicate, onUnsafe, refuse })
  if (field.kind === 'map') return field
  if (field.kind === 'scalar' && field.value === null) return empty
  return refuse('Unexpected text, expected keys with values, such as `title: A title`', field.place)
}

function parseOrMend(
  part: SourcePart,
  journal: Journal,
  refuse: (reason: string, place: Field['place'], cause: unknown) => never,
): ParsedYaml {
  const parsed = parse(part.text)
  const [error] = parsed.document.errors
  if (error === undefined) return parsed
  const open = isOpenQuote(error)
  const mended = open ? mendIndent(part.text) : { text: '', lines: [] }
  const [first] = mended.lines
  const again = first === undefined ? parsed : parse(mended.text)
  if (first !== undefined && again.document.errors.length === 0) {
    journal.report('front-matter-mended', {}, { place: { line: first + part.line - 1, column: 1 } })
    return again
  }
  const offset = open ? openingQuote(part.text, error.pos[0]) : error.pos[0]
  const { line, col } = parsed.lineCounter.linePos(offset)
  const reason = describeYamlError(error, part.text.split('\n')[line - 1] ?? '')
  return refuse(reason, { line: line + part.line - 1, column: col }, error)
}

const isOpenQuote = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && message.startsWith('Missing closing')

/** The parser notices an open quote where the text ends; its author looks for where it begins. */
const openingQuote = (text: string, end: number): number =>
  [...text.slice(0, end).matchAll(/(?<=[\s:,[{-])["']/g)].at(-1)?.index ?? end

/** YAML 1.2, core schema, text keys; duplicate keys are told by the reader, which keeps the last. */
function parse(text: string): ParsedYaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  return { document, lineCounter }
}
