import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { importerVersion } from '../src/importer.js'
import { first } from './first.js'

it('should name the version of the package in what it reads', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(importerVersion).toBe(version)
  expect((await first({})).article.source).toEqual({
    url: 'https://example.org/1/',
    site: 'The Site',
    importer: 'from-wordpress',
    importerVersion: version,
  })
})
