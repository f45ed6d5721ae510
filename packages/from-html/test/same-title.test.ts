import { describe, expect, it } from 'vitest'
import { isSameTitle } from '../src/page/same-title.js'

describe('two titles', () => {
  it.each([
    ['Why the ferry waits', 'Why the Ferry Waits', true],
    ['Why the ferry waits | The Harbour', 'Why the ferry waits: the harbour', true],
    ['“Why” the ferry waits', 'Why — the ferry waits!', true],
    ['渡し船はなぜ待つのか', '渡し船は、なぜ待つのか', true],
    ['Why the ferry waits', 'Why the gulls come back', false],
    ['The ferry', 'A history of the ferry from 1921 to this day', false],
    ['', '', false],
    ['…', '!', false],
  ])('should be the same or not: %s and %s: %s', (one, other, same) => {
    expect(isSameTitle(one, other)).toBe(same)
    expect(isSameTitle(other, one)).toBe(same)
  })
})
