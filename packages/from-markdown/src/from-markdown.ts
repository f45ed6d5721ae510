import { type Imported, OffprintError } from '@offprint/core'
import { readBody } from './body/read-body.js'
import { createFrom } from './create-from.js'
import { articleKeys } from './fields/article-keys.js'
import { settlePermalink } from './fields/permalink.js'
import { createFieldContext } from './front-matter/create-field-context.js'
import type { MapField } from './front-matter/field.js'
import { parseToml } from './front-matter/parse-toml.js'
import { parseYaml } from './front-matter/parse-yaml.js'
import { readMap } from './front-matter/read-map.js'
import { identified } from './identified.js'
import type { MarkdownOptions } from './markdown-options.js'
import { createJournal } from './report/journal.js'
import { cleanSource } from './source/clean-source.js'
import { refuseNesting } from './source/refuse-nesting.js'
import { refuseSource } from './source/refuse-source.js'
import { type SplitSource, splitFrontMatter } from './source/split-front-matter.js'
import { version } from './version.js'

/**
 * Reads Markdown with front matter into an article.
 *
 * @param source - CommonMark with GFM, directives and mathematics; YAML between `---` lines before it, or TOML between `+++` lines.
 * @param options - Name of the source, facts that it may lack, the registry of people; further syntax and plugins.
 * @returns The article, what was guessed, and what was left out.
 * @throws OffprintError `from-markdown/empty-source`, `from-markdown/binary-source`, `from-markdown/too-deep`,
 *   `from-markdown/invalid-front-matter`, `from-markdown/invalid-field` and `from-markdown/missing-title`, with file, line
 *   and column; `from-markdown/invalid-plugin`.
 */
export function fromMarkdown(source: string, options: MarkdownOptions = {}): Imported {
  const { name, people = [], extensions = [], plugins = [] } = options
  refuseSource(source, name)
  const journal = createJournal(name)
  const text = cleanSource(source, journal)
  const parts = splitFrontMatter(text, name)
  refuseNesting(parts.body, name)
  const front =
    parts.frontMatter === undefined ? empty : parsers[parts.frontMatter.syntax](parts.frontMatter, journal, name)
  const reading = createFieldContext(front, people, journal)
  const fields = settlePermalink(readMap(front, articleKeys, '', reading.context), reading.context)
  const depth = front.entries.get('headingDepth')
  const settings = {
    extensions,
    plugins,
    hasAccess: fields.access !== undefined,
    asWritten: depth !== undefined,
    ...titled(fields.title),
  }
  const { body, ...found } = readBody(parts.body, settings, journal)
  if (fields.title === undefined && found.title === undefined) throw missingTitle(parts, name)
  const extra = Object.keys(reading.extra).length === 0 ? {} : { extra: reading.extra }
  const taken = {
    source: { ...(fields.source as object | undefined), importer: 'from-markdown', importerVersion: version },
  }
  const input = identified({ ...found, ...fields, ...extra, ...taken, body }, source, options, journal)
  const article = createFrom(input, reading, name)
  return { article, messages: journal.messages(article.id), residue: journal.residue() }
}

const parsers = { yaml: parseYaml, toml: parseToml }

const empty: MapField = { kind: 'map', path: '', place: { line: 1, column: 1 }, entries: new Map() }

const titled = (title: unknown): { readonly title?: string } => (typeof title === 'string' ? { title } : {})

function missingTitle({ frontMatter, body }: SplitSource, name: string | undefined): OffprintError {
  const reason = 'Unexpected missing `title`, expected one in the front matter, or a first heading `# Title`'
  return new OffprintError('from-markdown/missing-title', reason, {
    // The fence that opens the front matter, or where it would stand.
    place: { line: frontMatter === undefined ? body.line : frontMatter.line - 1, column: 1 },
    ...(name === undefined ? {} : { file: name }),
  })
}
