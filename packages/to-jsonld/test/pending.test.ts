import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../src/index.js'
import { rich, three } from './publications.js'
import { articleOf, danglingOf, objectsOf, orphansOf } from './read-graph.js'
import { richArticle } from './rich-article.js'
import { isPending } from './vocabulary.js'

const keysOf = (graph: unknown) => new Set(objectsOf(graph).flatMap((node) => Object.keys(node)))

describe('pending terms', () => {
  it('should be left out on request, all of them and nothing else (rule 25)', () => {
    const kept = keysOf(toJsonLd(rich, { article: richArticle.id }))
    const settled = keysOf(toJsonLd(rich, { article: richArticle.id, pending: 'omit' }))
    expect([...kept].filter(isPending).length).toBeGreaterThan(5)
    expect([...settled].filter(isPending)).toEqual([])
    expect([...kept].filter((key) => !isPending(key) && !settled.has(key))).toEqual(['text'])
  })

  it('should leave no node behind that only they referred to (rule 6)', () => {
    for (const { id } of three.articles) {
      const graph = toJsonLd(three, { article: id, pending: 'omit' })
      expect(articleOf(graph)['@id']).toBe(articleOf(toJsonLd(three, { article: id }))['@id'])
      expect(danglingOf(graph)).toEqual([])
      expect(orphansOf(graph)).toEqual([])
    }
  })
})
