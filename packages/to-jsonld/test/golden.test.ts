import { createArticle, createPublication, deepFreeze, type Message } from '@offprint/core'
import { caseNames, loadCase } from '@offprint/fixtures'
import { describe, expect, it } from 'vitest'
import { jsonldAdapter, toJsonLd } from '../src/index.js'
import { arabic, minimal, rich, three } from './publications.js'
import { contradictionsOf, danglingOf, orphansOf, valuesOf } from './read-graph.js'

const publications = { rich, minimal, arabic, three }

describe('whole files', () => {
  it.each(Object.entries(publications))('should stay what they were: %s', async (name, publication) => {
    const reported: Message[] = []
    const files = jsonldAdapter().render(publication, { report: (message) => reported.push(message) })
    for await (const { path, content } of files) {
      await expect(content).toMatchFileSnapshot(`golden/${name}/${path}`)
    }
    const lines = reported.map(({ severity, code, reason }) => `${severity} ${code} ${reason}\n`).join('')
    await expect(lines).toMatchFileSnapshot(`golden/${name}/messages.txt`)
  })
})

const articles = caseNames().flatMap((name) => {
  const { article } = loadCase(name)
  return article === undefined ? [] : [[name, article] as const]
})

describe.runIf(articles.length > 0)('the shared cases', () => {
  it.each(articles)('should come out as a sound graph: %s', (_, stored) => {
    const article = createArticle(stored as Parameters<typeof createArticle>[0])
    const publication = deepFreeze(
      createPublication({ title: 'Cases', url: 'https://example.org/', articles: [article] }),
    )
    const graph = toJsonLd(publication, { article: article.id })
    expect(graph['@graph'][0]).toMatchObject({ headline: article.title })
    expect(danglingOf(graph)).toEqual([])
    expect(orphansOf(graph)).toEqual([])
    expect(contradictionsOf(graph)).toEqual([])
    expect(valuesOf(graph)).not.toContain('')
  })
})
