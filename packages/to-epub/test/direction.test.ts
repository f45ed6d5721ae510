import { createPublication } from '@offprint/core'
import { expect, it } from 'vitest'
import { filesOf } from './book.js'

it('should state no direction on the package where nobody knows the language', async () => {
  const book = await filesOf(createPublication({ title: 'P', articles: [{ title: 'A', id: 'urn:x:1' }] }))
  expect(book.get('EPUB/package.opf')).not.toContain('dir=')
})
