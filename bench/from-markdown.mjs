import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fromMarkdown } from '@offprint/from-markdown'
import { fromMarkdown as toTree } from 'mdast-util-from-markdown'

const folders = ['../../shared/corpora/18f-posts/', '../fixtures/publication/articles/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

function load() {
  const folder = folders.find((path) => existsSync(path))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, source: readFileSync(folder + name, 'utf8') }))
}

/**
 * Markdown to articles: posts that people wrote, or the sample publication where they are not at hand.
 *
 * @returns Number of texts, and runs by name; the floor is `mdast-util-from-markdown` with CommonMark alone, over the
 *   bodies without their front matter.
 */
export function markdown() {
  const posts = load()
  const bodies = posts.map(({ source }) => source.replace(/^---\n[\s\S]*?\n---\n/, ''))
  // What one text refers to, such as people, is no matter of speed.
  const people = [
    ...new Set(posts.flatMap(({ source }) => [...source.matchAll(/ref: ?([\w-]+)/g)].map(([, id]) => id))),
  ]
  const options = { people: people.map((id) => ({ kind: 'person', id, name: id })) }
  return {
    count: posts.length,
    runs: {
      'floor: CommonMark to mdast': () => bodies.map((body) => toTree(body)),
      'Markdown, all syntax, to articles': () =>
        posts.map(({ name, source }) => fromMarkdown(source, { ...options, name })),
    },
  }
}
