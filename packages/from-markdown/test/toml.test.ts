import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../src/index.js'
import { said } from './read-source.js'

const toml = (front: string) => fromMarkdown(`+++\n${front}+++\n\nBody.\n`, { name: 'a.md' })

describe('front matter in TOML', () => {
  it.each([
    ['2024-02-29', '2024-02-29', 'day'],
    ['2024-02-29T09:30:00+09:00', '2024-02-29T09:30:00+09:00', 'second'],
    ['2024-02-29 09:30:00-04:00', '2024-02-29T09:30:00-04:00', 'second'],
    ['2024-02-29T09:30:00Z', '2024-02-29T09:30:00Z', 'second'],
    ['2024-02-29T09:30:00', '2024-02-29', 'day'],
    ['"2024-02"', '2024-02', 'month'],
  ])('should keep the precision and offset of the date `%s`', (written, iso, precision) => {
    expect(toml(`title = "T"\ndate = ${written}\n`).article.dates.published).toEqual({ iso, precision })
  })

  it('should read tables, lists of tables and numbers as they were written', () => {
    const { article } = toml(
      'title = 1.10\nlanguage = "en"\n"tags" = ["a", "b"]\nextra.site = 9007199254740993\n\n[[authors]]\nname = "Ada"\n\n[[authors]]\nname = "Ben"\nrole = "editor"\n\n[hero]\nsrc = "a.png"\nalt = """\nTwo\nlines"""\n',
    )
    expect(article.title).toBe('1.10')
    expect(article.tags).toEqual([{ label: 'a' }, { label: 'b' }])
    expect(article.byline.map(({ agent, role }) => [agent.name, role])).toEqual([
      ['Ada', 'author'],
      ['Ben', 'editor'],
    ])
    expect(article.hero).toEqual({ media: [{ src: 'a.png', alt: 'Two lines' }] })
    expect(article.extra).toEqual({ site: '9007199254740993' })
  })

  it('should place messages in the file', () => {
    const { messages } = toml('title = "T"\nlanguage = "en"\n[a]\nb = 1\n[[c]]\nd = """\ne = 1\n"""\nf = 2\n')
    expect(said(messages)).toEqual(['unknown-key@4', 'unknown-key@6', 'missing-date@', 'minted-id@'])
  })

  it('should leave out the key that no object can have', () => {
    const { article, messages, residue } = toml('title = "T"\n[x]\n__proto__ = 1\n')
    expect(article.extra).toEqual({ x: {} })
    expect(said(messages)).toContain('unsafe-key@4')
    expect(residue.map(({ text }) => text)).toEqual(['1'])
  })

  it('should take plus signs without an end for words', () => {
    expect(fromMarkdown('# T\n\n+++\n').article.title).toBe('T')
  })
})
