import {
  type Article,
  type ArticleInput,
  createArticle,
  type Imported,
  mintId,
  OffprintError,
  type ReaderOptions,
} from '@offprint/core'
import { readBody } from './body/read-body.js'
import { articleKeys } from './fields/article-keys.js'
import { createFieldContext, type FieldReading } from './front-matter/create-field-context.js'
import type { MapField } from './front-matter/field.js'
import { parseYaml } from './front-matter/parse-yaml.js'
import { readMap } from './front-matter/read-map.js'
import { createJournal, type Journal } from './report/journal.js'
import { cleanSource } from './source/clean-source.js'
import { refuseSource } from './source/refuse-source.js'
import { splitFrontMatter } from './source/split-front-matter.js'
import { version } from './version.js'

/**
 * Reads Markdown with front matter into an article.
 *
 * @param source - CommonMark with GFM, directives and mathematics; YAML between `---` lines before it.
 * @param options - Name of the source, facts that it may lack, and the registry of people.
 * @returns The article, what was guessed, and what was left out.
 * @throws OffprintError `from-markdown/empty-source`, `from-markdown/binary-source`, `from-markdown/invalid-front-matter`,
 *   `from-markdown/invalid-field` and `from-markdown/missing-title`, with file, line and column.
 */
export function fromMarkdown(source: string, options: ReaderOptions = {}): Imported {
  const { name, people = [] } = options
  refuseSource(source, name)
  const journal = createJournal(name)
  const parts = splitFrontMatter(cleanSource(source, journal), name)
  const front = parts.frontMatter === undefined ? empty : parseYaml(parts.frontMatter, journal, name)
  const reading = createFieldContext(front, people, journal)
  const fields = readMap(front, articleKeys, '', reading.context)
  refuseFaults(reading.faults, name)
  const { body, title } = readBody(parts.body, textOf(fields.title), journal)
  if (fields.title === undefined && title === undefined) throw missingTitle(front, name)
  const extra = Object.keys(reading.extra).length === 0 ? {} : { extra: reading.extra }
  const input = complete(
    { ...(title === undefined ? {} : { title }), ...fields, ...extra, body },
    source,
    options,
    journal,
  )
  const article = create(input, reading, name)
  return { article, messages: journal.messages(article.id), residue: journal.residue() }
}

const empty: MapField = { kind: 'map', path: '', place: { line: 1, column: 1 }, entries: new Map() }

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Adds the caller's facts where the source lacks them, and says what is still missing. */
function complete(
  fields: Record<string, unknown>,
  source: string,
  options: ReaderOptions,
  journal: Journal,
): Record<string, unknown> {
  const { facts = {}, name } = options
  const dates = {
    ...(facts.published === undefined ? {} : { published: facts.published }),
    ...(fields.dates as object | undefined),
  }
  const url = fields.url ?? facts.url
  const language = fields.language ?? facts.language
  if (!('published' in dates)) journal.report('missing-date')
  if (language === undefined) journal.report('missing-language')
  const input = {
    ...fields,
    dates,
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    source: { importer: 'from-markdown', importerVersion: version },
  }
  if (fields.id !== undefined || url !== undefined) return input
  const id = mintId(name ?? source)
  journal.report('minted-id', { id })
  return { ...input, id }
}

function create(input: Record<string, unknown>, reading: FieldReading, name: string | undefined): Article {
  try {
    return createArticle(input as unknown as ArticleInput)
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
    const issues = error.issues.map((issue) => {
      const field = reading.fieldAt(issue.path)
      const at = field === undefined || field.path === '' ? issue.path : field.path
      return {
        path: at,
        reason: `${issue.reason} at \`${at}\``,
        ...(field === undefined ? {} : { place: field.place }),
      }
    })
    if (issues.length === 0) throw error
    refuseFaults(issues, name, error)
    throw error
  }
}

function refuseFaults(issues: FieldReading['faults'], name: string | undefined, cause?: unknown): void {
  const [first] = issues
  if (first === undefined) return
  throw new OffprintError('from-markdown/invalid-field', first.reason, {
    issues,
    ...(first.place === undefined ? {} : { place: first.place }),
    ...(name === undefined ? {} : { file: name }),
    ...(cause === undefined ? {} : { cause }),
  })
}

function missingTitle(front: MapField, name: string | undefined): OffprintError {
  const reason = 'Unexpected missing `title`, expected one in the front matter, or a first heading `# Title`'
  return new OffprintError('from-markdown/missing-title', reason, {
    place: front.place,
    ...(name === undefined ? {} : { file: name }),
  })
}
