import { expect, test } from 'vitest'
import { parseHtml, toBody } from '../src/index.js'

test('the first example of the readme says what it does', () => {
  const { children } = parseHtml('<h2>Bridges</h2><p>Two of <em>three</em> stand.', { fragment: true })
  const body = toBody(children, { base: 'https://example.org/bridges' })
  expect(body.children.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})
