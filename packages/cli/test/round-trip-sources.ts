import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent, Article } from '@offprint/core'
import { htmlReader } from '@offprint/from-html'
import { markdownReader } from '@offprint/from-markdown'
import { wordpressImporter } from '@offprint/from-wordpress'

/** An article that some reader made, and the registry that it was read with. */
export interface Sample {
  readonly name: string
  readonly article: Article
  readonly people?: readonly Agent[]
}

/** Many articles of one kind. */
export interface Source {
  readonly name: string
  /** Where they lie; a folder that does not exist is skipped. */
  readonly folder: string
  /** How many there are at least, so that an empty folder is no success. */
  readonly least: number
  readonly samples: () => AsyncIterable<Sample> | Iterable<Sample>
}

const corpora = join(import.meta.dirname, '../../../../shared/corpora')

function* markdownPosts(folder: string): Iterable<Sample> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const { article } = markdownReader.read(readFileSync(join(folder, name), 'utf8'), { name })
    yield { name, article }
  }
}

function* webPages(folder: string): Iterable<Sample> {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, 'source.html')
    if (existsSync(file)) yield { name, article: htmlReader.read(readFileSync(file, 'utf8'), { name }).article }
  }
}

async function* wordpressExports(folder: string): AsyncIterable<Sample> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((file) => file.endsWith('.xml'))) {
    for await (const { article } of wordpressImporter.import([readFileSync(join(folder, name))], { name }))
      yield { name: `${name}: ${article.slug}`, article }
  }
}

/** Every reader with what there is for it to read; one line makes another reader's articles go through the same test. */
export const sources: readonly Source[] = [
  { name: 'posts of a blog in Markdown', folder: '18f-posts', least: 509, make: markdownPosts },
  { name: 'pages of the web', folder: 'readability-pages', least: 100, make: webPages },
  { name: 'exports of WordPress', folder: 'wxr', least: 50, make: wordpressExports },
].map(({ name, folder, least, make }) => {
  const path = join(corpora, folder)
  return { name, folder: path, least, samples: () => make(path) }
})
