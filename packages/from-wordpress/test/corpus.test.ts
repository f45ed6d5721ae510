import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Flow, flowTexts, toPlainText, visit } from '@offprint/core'
import { parseHtml } from '@offprint/html-body'
import type { RootContent } from 'hast'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WordpressItem } from '../src/index.js'
import { collect } from './collect.js'
import { type Expected, type ExpectedFile, readCorpus } from './read-corpus.js'

const path = join(import.meta.dirname, '../../../../shared/corpora/wxr/theme-unit-test.wordpress.xml')
const isHere = existsSync(path)
if (!isHere) console.info(`skipped: there is no export at ${path}`)

const names: Readonly<Record<string, string>> = { themedemos: 'Theme Buster', themereviewteam: 'Theme Reviewer' }

describe.skipIf(!isHere)('the theme unit test data of WordPress', () => {
  let items: readonly (readonly [WordpressItem, Expected])[] = []
  let files: ReadonlyMap<string, ExpectedFile> = new Map()

  beforeAll(async () => {
    const source = readFileSync(path)
    const corpus = readCorpus(source.toString('utf8'))
    files = corpus.files
    const read = await collect(source, { statuses: ['publish', 'draft', 'future'], passwordProtected: 'members' })
    items = read.map((item, index) => [item, corpus.posts[index] as Expected])
    console.table(read.map(row))
  })

  it('should give all posts and pages, in order', () => {
    expect(items).toHaveLength(72)
    expect(items.map(([{ article }]) => article.extra?.['org.wordpress.id'])).toEqual(items.map(([, { id }]) => id))
  })

  it('should name their authors', () => {
    const shown = items.map(([{ article }]) => article.byline.map(({ agent }) => agent.name))
    expect(shown).toEqual(items.map(([, { login }]) => [names[login]]))
  })

  it('should date them by local time, with the offset that gives the time in UTC', () => {
    for (const [{ article }, { local, gmt }] of items) {
      const { iso = '' } = article.dates.published ?? {}
      expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
      expect(iso.slice(0, 19)).toBe(local.replace(' ', 'T'))
      expect(new Date(iso).toISOString()).toBe(`${gmt.replace(' ', 'T')}.000Z`)
    }
  })

  it('should file them under all their categories and tags', () => {
    for (const [{ article }, { labels }] of items) {
      const filed = [...(article.section ?? []), ...(article.tags ?? []).map(({ label }) => label)]
      expect(filed.sort()).toEqual([...labels].sort())
    }
  })

  it('should show their featured images with the text alternatives that there are', () => {
    const featured = items.filter(([, { thumbnail }]) => thumbnail !== '')
    expect(featured.length).toBeGreaterThan(0)
    for (const [{ article }, { thumbnail }] of featured) {
      const { url, alt = '' } = files.get(thumbnail) ?? {}
      expect(article.hero?.media[0]).toMatchObject({ src: url, ...(alt === '' ? {} : { alt }) })
    }
    expect(items.filter(([{ article }]) => article.hero !== undefined)).toHaveLength(featured.length)
  })

  it('should have the paragraphs of the classic ones', () => {
    const classic = items.filter(([, { content }]) => !content.includes('<!-- wp:') && isPlain(content))
    expect(classic.length).toBeGreaterThan(10)
    for (const [{ article }, { content }] of classic) {
      const paragraphs = textOf(content)
        .split(/\n[ \t]*\n/)
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== '')
      expect(shown(article.body.children)).toEqual(paragraphs)
    }
  })

  it('should lose no visible word', () => {
    const lost = items.flatMap(([item, { content }]) => {
      const kept = wordsKept(item)
      return visibleWords(content)
        .filter((word) => !kept.includes(word))
        .map((word) => `${item.article.slug}: ${word}`)
    })
    expect(lost).toEqual([])
  })
})

/** Content of words and inline elements alone, for which blank lines are the whole rule. */
const isPlain = (content: string): boolean =>
  content !== '' && !/\[\w+|^https?:|<(?!\/?(?:a|em|strong|b|i|code|abbr|acronym)\b)/m.test(content)

function textOf(content: string): string {
  const words = (nodes: readonly RootContent[]): string =>
    nodes
      .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? words(node.children) : ''))
      .join('')
  return words(parseHtml(content, { fragment: true }).children)
}

const shown = (blocks: readonly Flow[]): readonly string[] =>
  flowTexts(blocks).map((text) => text.replace(/\s+/g, ' ').trim())

function row({ article, messages, residue, type, status }: WordpressItem) {
  return {
    slug: article.slug.slice(0, 30),
    kind: `${type} ${status === 'publish' ? '' : status}`.trim(),
    by: article.byline.map(({ agent }) => agent.name).join(),
    published: article.dates.published?.iso,
    section: article.section?.join(' > ') ?? '',
    tags: article.tags?.length ?? 0,
    hero: article.hero?.media[0]?.alt ?? '',
    blocks: article.body.children.length,
    words: toPlainText(article.body).split(/\s+/).length,
    messages: messages.length,
    residue: residue.length,
  }
}

/** Everything that can be seen of the article or of the residue, without white space. */
function wordsKept({ article, residue }: WordpressItem): string {
  const texts: string[] = []
  visit(article.body, (node) => {
    if ('value' in node && typeof node.value === 'string') texts.push(node.value)
    if (node.type === 'embed') texts.push(node.url)
    if ('title' in node && typeof node.title === 'string') texts.push(node.title)
    if (node.type === 'figure' && node.credit !== undefined) texts.push(node.credit.text)
  })
  return [...texts, ...flowTexts(article.body.children), ...residue.map(({ text }) => text)]
    .join('')
    .replace(/\s+/g, '')
}

/** Words as they stand in one piece of text; what browsers do not show is left aside. */
function visibleWords(content: string): readonly string[] {
  const texts: string[] = []
  const look = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') texts.push(node.value)
      else if (node.type === 'element' && !['script', 'style'].includes(node.tagName)) look(node.children)
    }
  }
  look(parseHtml(content, { fragment: true }).children)
  return texts.flatMap((text) =>
    text
      .replace(/\[\/?(?:caption|gallery|embed|audio|video)[^\]]*\]/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== ''),
  )
}
