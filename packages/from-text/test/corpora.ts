import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FlatBlock } from './flat-text.js'
import { flattenHtml } from './flatten-html.js'
import { flattenMarkdown } from './flatten-markdown.js'

const root = join(import.meta.dirname, '../../../../shared/corpora')

/** A file of a corpus: rules are made by looking at one half only, and the other half shows whether they hold. */
export interface CorpusFile {
  readonly name: string
  readonly half: 'seen' | 'unseen'
  readonly blocks: readonly FlatBlock[]
}

const halves = ['seen', 'unseen'] as const

const title: FlatBlock = { kind: 'text', text: 'The title of a post' }

const list = (folder: string): readonly string[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []

const readPost = (name: string): readonly FlatBlock[] => [
  title,
  ...flattenMarkdown(readFileSync(join(root, '18f-posts', name), 'utf8')),
]

function readPage(name: string): readonly FlatBlock[] {
  const file = (each: string): string => readFileSync(join(root, 'readability-pages', name, each), 'utf8')
  const facts = JSON.parse(file('expected-metadata.json')) as { readonly title?: string; readonly byline?: string }
  const byline = facts.byline?.replace(/\s+/g, ' ').trim() ?? ''
  return [
    { kind: 'text', text: facts.title?.replace(/\s+/g, ' ').trim() || title.text },
    ...(byline === '' ? [] : [{ kind: 'byline', text: byline } as const]),
    ...flattenHtml(file('expected.html')),
  ]
}

const halve = (names: readonly string[], read: (name: string) => readonly FlatBlock[]): readonly CorpusFile[] =>
  names.map((name, index) => ({ name, half: halves[index % 2] ?? 'seen', blocks: read(name) }))

/** Posts in Markdown; none where the corpus is not at hand. */
export const posts: readonly CorpusFile[] = halve(
  list('18f-posts').filter((name) => name.endsWith('.md')),
  readPost,
)

/** Pages in HTML, their bylines put back under the title. */
export const pages: readonly CorpusFile[] = halve(
  list('readability-pages').filter((name) => existsSync(join(root, 'readability-pages', name, 'expected.html'))),
  readPage,
)
