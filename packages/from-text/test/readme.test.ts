import { describe, expect, it } from 'vitest'
import { codesOf, read } from './summary.js'

describe('the example of the readme', () => {
  it('should print what its comments say', () => {
    const imported = read(
      'Why the Ferry Waits',
      'By Orla Fenwick',
      'Share this',
      'The seven o’clock ferry leaves at seven o’clock about one day in three. On the other two it leaves when the water lets it, which may be ten past eight.',
    )
    expect(imported.article.title).toBe('Why the Ferry Waits')
    expect(imported.article.byline[0]?.agent.name).toBe('Orla Fenwick')
    expect(imported.residue[0]?.text).toBe('Share this')
    expect(codesOf(imported)).toContain('guessed-byline')
  })
})
