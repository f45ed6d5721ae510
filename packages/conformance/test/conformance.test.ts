import type { Adapter } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { hostilePublication, render, testAdapter, withoutWorld } from '../src/index.js'

const titles: Adapter = {
  name: 'titles',
  *render(publication) {
    yield {
      path: 'titles.txt',
      mediaType: 'text/plain',
      content: publication.articles.map(({ title }) => title).join('\n'),
    }
  },
}

testAdapter('titles', () => titles)

describe('withoutWorld', () => {
  it.each([
    ['Date.now', () => Date.now()],
    ['new Date()', () => new Date()],
    ['Math.random', () => Math.random()],
    ['fetch', () => fetch('https://example.org')],
    ['crypto.randomUUID', () => crypto.randomUUID()],
  ])('should refuse %s and give it back afterwards', async (name, touch) => {
    await expect(withoutWorld(async () => touch())).rejects.toThrow(`Unexpected use of \`${name}\``)
    expect(Date.now()).toBeGreaterThan(0)
  })

  it('should let given moments be', async () => {
    expect(await withoutWorld(async () => new Date(0).toISOString())).toBe('1970-01-01T00:00:00.000Z')
  })
})

describe('hostilePublication', () => {
  it('should be valid and frozen with any words', async () => {
    const publication = hostilePublication('</script> \u0000 \ud800')
    expect(Object.isFrozen(publication.articles[0]?.body.children)).toBe(true)
    expect((await render(titles, publication)).files).toHaveLength(1)
  })
})
