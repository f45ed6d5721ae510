import { type Article, type ArticleInput, createArticle, type Issue, OffprintError } from '@offprint/core'
import type { Point, Position } from 'unist'
import type { FieldReading } from './front-matter/create-field-context.js'

/**
 * Makes the article, and shows every fault at the front matter's line.
 *
 * @param input - In the model's form, as far as it could be read.
 * @param reading - Of the front matter: its faults, and which field each value came from.
 * @param file - Name of the file, for errors.
 * @returns The article.
 * @throws OffprintError `from-markdown/invalid-field` with all faults.
 */
export function createFrom(input: Record<string, unknown>, reading: FieldReading, file: string | undefined): Article {
  const { article, faults, cause } = attempt(input, reading)
  const known = new Set(reading.faults.map(({ path }) => path))
  const all = [...reading.faults, ...faults.filter(({ path }) => !known.has(path))].sort(byPlace)
  const [first, ...more] = all
  if (first === undefined && article !== undefined) return article
  if (first === undefined) throw cause
  const reason = `${first.reason}${more.length === 0 ? '' : ` (and ${more.length} more)`}`
  throw new OffprintError('from-markdown/invalid-field', reason, {
    issues: all,
    ...(first.place === undefined ? {} : { place: first.place }),
    ...(file === undefined ? {} : { file }),
    ...(cause === undefined ? {} : { cause }),
  })
}

interface Attempt {
  readonly article?: Article
  readonly faults: readonly Issue[]
  readonly cause?: unknown
}

function attempt(input: Record<string, unknown>, reading: FieldReading): Attempt {
  try {
    // The model's own validation says what the fields of a wrong type should have been.
    return { article: createArticle(input as unknown as ArticleInput), faults: [] }
  } catch (cause) {
    if (!(cause instanceof OffprintError)) throw cause
    return { faults: cause.issues.map((issue) => atField(issue, reading)), cause }
  }
}

/** An issue at the model's path, as one of the field that the value was read from. */
function atField({ path, reason }: Issue, reading: FieldReading): Issue {
  const field = reading.fieldAt(path)
  const inner = reading.exactly(path) === undefined ? `.${path.split('.').at(-1)}` : ''
  const at = field === undefined || field.path === '' ? path : `${field.path}${inner}`
  return { path: at, reason: `${reason} at \`${at}\``, ...(field === undefined ? {} : { place: field.place }) }
}

const startOf = (place: Point | Position | undefined): Point | undefined =>
  place === undefined || 'line' in place ? place : place.start

function byPlace(one: Issue, other: Issue): number {
  const [first, second] = [startOf(one.place), startOf(other.place)]
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined)
  return first.line - second.line || first.column - second.column
}
