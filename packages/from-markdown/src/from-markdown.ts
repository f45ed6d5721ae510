import { type Imported, mintId, OffprintError, type ReaderOptions } from '@offprint/core'
import { readBody } from './body/read-body.js'
import { createFrom } from './create-from.js'
import { articleKeys } from './fields/article-keys.js'
import { createFieldContext } from './front-matter/create-field-context.js'
import type { MapField } from './front-matter/field.js'
import { parseYaml } from './front-matter/parse-yaml.js'
import { readMap } from './front-matter/read-map.js'
import { createJournal, type Journal } from './report/journal.js'
import { cleanSource } from './source/clean-source.js'
import { refuseNesting } from './source/refuse-nesting.js'
import { refuseSource } from './source/refuse-source.js'
import { type SplitSource, splitFrontMatter } from './source/split-front-matter.js'
import { version } from './version.js'

/**
 * Reads Markdown with front matter into an article.
 *
 * @param source - CommonMark with GFM, directives and mathematics; YAML between `---` lines before it.
 * @param options - Name of the source, facts that it may lack, and the registry of people.
 * @returns The article, what was guessed, and what was left out.
 * @throws OffprintError `from-markdown/empty-source`, `from-markdown/binary-source`, `from-markdown/too-deep`,
 *   `from-markdown/invalid-front-matter`, `from-markdown/invalid-field` and `from-markdown/missing-title`, with file, line
 *   and column.
 */
export function fromMarkdown(source: string, options: ReaderOptions = {}): Imported {
  const { name, people = [] } = options
  refuseSource(source, name)
  const journal = createJournal(name)
  const text = cleanSource(source, journal)
  const parts = splitFrontMatter(text, name)
  refuseNesting(parts.body, name)
  const front = parts.frontMatter === undefined ? empty : parseYaml(parts.frontMatter, journal, name)
  const reading = createFieldContext(front, people, journal)
  const fields = readMap(front, articleKeys, '', reading.context)
  const settings = { hasAccess: fields.access !== undefined, ...titled(fields.title) }
  const { body, ...found } = readBody(parts.body, settings, journal)
  if (fields.title === undefined && found.title === undefined) throw missingTitle(parts, name)
  const extra = Object.keys(reading.extra).length === 0 ? {} : { extra: reading.extra }
  const input = complete({ ...found, ...fields, ...extra, body }, source, options, journal)
  const article = createFrom(input, reading, name)
  return { article, messages: journal.messages(article.id), residue: journal.residue() }
}

const empty: MapField = { kind: 'map', path: '', place: { line: 1, column: 1 }, entries: new Map() }

const titled = (title: unknown): { readonly title?: string } => (typeof title === 'string' ? { title } : {})

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

function missingTitle({ frontMatter, body }: SplitSource, name: string | undefined): OffprintError {
  const reason = 'Unexpected missing `title`, expected one in the front matter, or a first heading `# Title`'
  return new OffprintError('from-markdown/missing-title', reason, {
    // The fence that opens the front matter, or where it would stand.
    place: { line: frontMatter === undefined ? body.line : frontMatter.line - 1, column: 1 },
    ...(name === undefined ? {} : { file: name }),
  })
}
