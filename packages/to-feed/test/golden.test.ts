import { describe, expect, it } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.js'
import { minimal, rich } from './publications.js'

describe.each([
  ['rich', rich],
  ['minimal', minimal],
])('golden feeds of the %s publication', (name, publication) => {
  it.each([
    ['feed.xml', toRss],
    ['atom.xml', toAtom],
    ['feed.json', toJsonFeed],
  ] as const)('should be %s as it was reviewed', async (file, write) => {
    await expect(write(publication)).toMatchFileSnapshot(`golden/${name}/${file}`)
  })
})
