import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from '@offprint/conformance'
import type { Adapter, Publication } from '@offprint/core'
import { legalText } from '@offprint/xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedAdapter, lintFeed, toAtom, toJsonFeed, toRss } from '../../src/index.js'
import { minimal, publicationOf, rich, says, text } from '../publications.js'
import { idsOf } from './feeds.js'

const golden = join(import.meta.dirname, '../golden')
const files = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:xml|json)$/.test(name))
const writers = [toRss, toAtom, toJsonFeed] as const

/** What matters in all feeds that an adapter writes, streamed ones too. */
async function findingsOf(adapter: Adapter, publication: Publication): Promise<readonly string[]> {
  const { files } = await render(adapter, publication)
  const feeds = files.filter(({ mediaType }) => /(?:rss|atom|feed)\+(?:xml|json)/.test(mediaType))
  expect(feeds.length).toBeGreaterThanOrEqual(3)
  return feeds.flatMap(({ path, bytes }) =>
    lintFeed(new TextDecoder().decode(bytes))
      .filter(({ severity }) => severity !== 'info')
      .map(({ ruleId, reason }) => `${path}: ${ruleId}: ${reason}`),
  )
}

describe('feeds of this package', () => {
  it.each(files)('should have no error and no warning: golden %s', (name) => {
    expect(idsOf(lintFeed(readFileSync(join(golden, name), 'utf8')), false)).toEqual([])
  })

  it('should have goldens to look at', () => {
    expect(files.length).toBeGreaterThan(5)
  })

  it.each([
    ['rich', rich],
    ['minimal', minimal],
  ])('should have no error and no warning: %s, as the adapter writes it', async (_, publication) => {
    expect(await findingsOf(feedAdapter(), publication)).toEqual([])
    for (const write of writers) {
      for (const content of ['full', 'summary', 'both'] as const)
        expect(idsOf(lintFeed(write(publication, { content })), false)).toEqual([])
    }
  })

  const feedUrls = {
    rss: 'https://quay.example/feed.xml',
    atom: 'https://quay.example/atom.xml',
    json: 'https://quay.example/feed.json',
  }
  it.each([
    ['hubs and a stylesheet', { hubs: ['https://hub.example/', 'https://other.example/hub'], stylesheet: true }],
    ['pages', { pages: { kind: 'paged', size: 1 } }],
    ['archives', { pages: { kind: 'archived', size: 1 }, hubs: ['https://hub.example/'] }],
    ['sections', { sections: { by: ['tag', 'author', 'section'] } }],
    ['one document that is complete', { complete: true }],
    ['a podcast', { podcast: { categories: [['Arts', 'Books']], explicit: false } }],
    ['summaries', { content: 'summary', emails: 'omit' }],
    ['everything behind the boundary', { restricted: 'keep', emails: 'keep' }],
  ] as const)('should have no error and no warning in any document with %s', async (_, options) => {
    const adapter = feedAdapter({ feedUrls, ...(options as object) })
    expect(await findingsOf(adapter, rich)).toEqual([])
  })

  it('should have no error and no warning for any words in any field', () => {
    const words = fc
      .oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('&amp;', '<b>x</b>', ']]>', '<svg>', 'A & B'),
      )
      .filter((value) => legalText(value).trim() !== '')
    fc.assert(
      fc.property(words, words, (a, b) => {
        const publication = publicationOf({
          title: a,
          summary: b,
          subtitle: [text(a)],
          tags: [b],
          byline: [a, { agent: b, role: 'editor' }],
          dates: { published: '2024-02-29', modified: '2024-03-01' },
          hero: { media: [{ src: 'a.png', alt: b }], caption: [text(a)] },
          body: [says(b), { type: 'code', value: a }],
        })
        for (const write of writers) expect(idsOf(lintFeed(write(publication)), false)).toEqual([])
      }),
    )
  })
})
