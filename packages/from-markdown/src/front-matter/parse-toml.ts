import { OffprintError } from '@offprint/core'
import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Journal } from '../report/journal.js'
import type { SourcePart } from '../source/split-front-matter.js'
import { type Field, type MapField, toJson } from './field.js'
import { type TomlPlace, tomlPlaces } from './toml-places.js'

/** Deeper than any front matter that people write. */
const maximumDepth = 32

/**
 * Reads TOML into fields with places.
 *
 * @param part - The front matter and its first line in the file.
 * @param journal - Hears of keys that no object can have.
 * @param file - Name of the file, for errors.
 * @returns The map of the whole.
 * @throws OffprintError `from-markdown/invalid-front-matter`.
 */
export function parseToml(part: SourcePart, journal: Journal, file: string | undefined): MapField {
  const document = parsed(part, file)
  const places = tomlPlaces(part.text.split('\n'), part.line)
  const start: TomlPlace = { place: { line: part.line, column: 1 }, raw: '' }

  const convert = (value: unknown, path: string, parent: TomlPlace, depth: number): Field => {
    // The parser counts the levels of values alone, and a key of many parts makes as many tables.
    if (depth > maximumDepth) throw tooDeep(parent, file)
    const { place, raw } = places.get(path) ?? { place: parent.place, raw: '' }
    if (value instanceof TomlDate) return scalar(dateText(value, raw), path, place)
    if (Array.isArray(value)) {
      return {
        kind: 'list',
        path,
        place,
        items: value.map((item, index) => convert(item, join(path, index), { place, raw }, depth + 1)),
      }
    }
    if (typeof value === 'object' && value !== null) return tableOf(value, path, { place, raw }, depth)
    return typeof value === 'bigint' ? scalar(String(value), path, place) : scalar(value, path, place, raw)
  }

  const tableOf = (table: object, path: string, at: TomlPlace, depth: number): MapField => {
    const entries = new Map<string, Field>()
    for (const [key, value] of Object.entries(table)) {
      const field = convert(value, join(path, key), at, depth + 1)
      if (key === '__proto__') {
        journal.report('unsafe-key', { key: field.path }, { place: field.place, path: field.path })
        const { place } = field
        journal.leaveOut(JSON.stringify(toJson(field)), `the value of \`${field.path}\``, { start: place, end: place })
      } else entries.set(key, field)
    }
    return { kind: 'map', path, place: at.place, entries }
  }

  return tableOf(document, '', start, 0)
}

function tooDeep({ place }: TomlPlace, file: string | undefined): OffprintError {
  const reason = `Unexpected front matter deeper than ${maximumDepth} levels, expected fields of an article`
  return new OffprintError('from-markdown/invalid-front-matter', reason, {
    place,
    ...(file === undefined ? {} : { file }),
  })
}

const join = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`)

function parsed({ text, line }: SourcePart, file: string | undefined): object {
  try {
    return parse(text, { integersAsBigInt: 'asNeeded', maxDepth: maximumDepth })
  } catch (cause) {
    const found = cause instanceof TomlError ? cause : undefined
    const shown = (text.split('\n')[(found?.line ?? 1) - 1] ?? '').trim()
    const reason = `Unexpected \`${shown.slice(0, 60)}\`, expected TOML: ${describe(cause)}`
    throw new OffprintError('from-markdown/invalid-front-matter', reason, {
      place: { line: line + (found?.line ?? 1) - 1, column: found?.column ?? 1 },
      cause,
      ...(file === undefined ? {} : { file }),
    })
  }
}

/** The parser's own words, without the excerpt that it adds. */
const describe = (cause: unknown): string =>
  cause instanceof Error
    ? (cause.message.split('\n')[0] ?? '').replace(/^Invalid TOML document:\s*/, '')
    : String(cause)

/** A number as it was written: `1.10` is not `1.1` in a title. */
const written = /^[+-]?[\w.+-]+/

function scalar(value: unknown, path: string, place: Field['place'], raw = ''): Field {
  if (typeof value === 'string') {
    const text = value.replace(/\p{Surrogate}/gu, '\uFFFD')
    return { kind: 'scalar', path, place, value: text, text }
  }
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', path, place, value: known, text: written.exec(raw)?.[0] ?? String(value) }
}

const writtenDate = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?/

/** As it was written, with its precision and offset; inside a list, as the parser keeps it. */
function dateText(date: TomlDate, raw: string): string {
  return writtenDate.exec(raw)?.[0] ?? date.toISOString().replace(/\.000(?=Z|[+-]|$)/, '')
}
