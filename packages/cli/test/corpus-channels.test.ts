import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Article, createSlugger } from '@offprint/core'
import { fromHtml } from '@offprint/from-html'
import { fromMarkdown } from '@offprint/from-markdown'
import { fromWordpress } from '@offprint/from-wordpress'
import { describe, expect, it } from 'vitest'
import { judgeChannels } from './judge-channels.js'

/** Inputs that nobody here wrote; they are no part of the project. */
const corpora = join(import.meta.dirname, '../../../../shared/corpora')
const has = (name: string): boolean => existsSync(join(corpora, name))

/** Where the files are written for other checkers, if anywhere. */
const out = process.env.OFFPRINT_CORPORA_OUT

/** Articles with an address, a date and a language where theirs lack them, and slugs of their own. */
const facts = (slug: string) => ({ url: `https://example.org/${slug}`, published: '2024-01-01', language: 'en' })

function unique(articles: readonly Article[]): readonly Article[] {
  const slug = createSlugger()
  const ids = new Set<string>()
  return articles.flatMap((article) => {
    if (ids.has(article.id)) return []
    ids.add(article.id)
    return [{ ...article, slug: slug(article.slug) }]
  })
}

const posts = (): readonly Article[] =>
  readdirSync(join(corpora, '18f-posts'))
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .map((name) => {
      const text = readFileSync(join(corpora, '18f-posts', name), 'utf8')
      return fromMarkdown(text, { name, facts: facts(basename(name, '.md')) }).article
    })

const pages = (): readonly Article[] =>
  readdirSync(join(corpora, 'readability-pages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const text = readFileSync(join(corpora, 'readability-pages', name, 'source.html'), 'utf8')
      const { url, ...more } = facts(name)
      return fromHtml(text, { name: `${name}.html`, url, facts: { url, ...more } }).article
    })

async function exported(): Promise<readonly Article[]> {
  const source = [readFileSync(join(corpora, 'wxr/theme-unit-test.wordpress.xml'))]
  const found: Article[] = []
  for await (const { article } of fromWordpress(source, {
    statuses: ['publish', 'draft', 'future'],
    passwordProtected: 'members',
  }))
    found.push(article)
  return found
}

const sets = [
  ['18f-posts', 509, posts],
  ['readability-pages', 128, pages],
  ['wxr', 72, exported],
] as const

describe.each(sets)('%s through every channel (skipped where the corpus is not at hand)', (name, least, read) => {
  it.skipIf(!has(name))(
    'should be valid in each',
    async () => {
      const all = await read()
      const articles = unique(all)
      const verdicts = await judgeChannels(articles, out === undefined ? undefined : join(out, name))
      console.log(`${name}: ${all.length} articles read, ${articles.length} of them different`)
      console.table(verdicts.map(({ channel, files, errors }) => ({ channel, files, errors: errors.length })))
      for (const { channel, errors } of verdicts) if (errors.length > 0) console.log(channel, errors.slice(0, 20))
      expect(all.length).toBeGreaterThanOrEqual(least)
      expect(verdicts.flatMap(({ errors }) => errors)).toEqual([])
    },
    600_000,
  )
})
