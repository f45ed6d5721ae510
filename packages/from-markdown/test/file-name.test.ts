import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../src/index.js'
import { said } from './read-source.js'

const named = (name: string, front = '') => fromMarkdown(`---\ntitle: A title\nlanguage: en\n${front}---\n`, { name })

describe('the name of a file', () => {
  it.each([
    ['2024-02-29-slack-water.md', '2024-02-29', 'slack-water'],
    ['posts/2024-02-29-Slack_Water.markdown', '2024-02-29', 'slack-water'],
    ['posts\\2024-02-29 slack water.md', '2024-02-29', 'slack-water'],
    ['posts/2024-02-29-slack-water/index.md', '2024-02-29', 'slack-water'],
    ['2024-02-29.md', '2024-02-29', 'a-title'],
  ])('should give `%s` its date and slug', (name, iso, slug) => {
    const { article } = named(name)
    expect(article.dates.published).toEqual({ iso, precision: 'day' })
    expect(article.slug).toBe(slug)
  })

  it('should be a guess that says how sure it is', () => {
    const { messages } = named('2024-02-29-slack-water.md')
    expect(messages.map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual([
      ['date-from-name', 0.9],
      ['slug-from-name', 0.9],
      ['minted-id', undefined],
    ])
  })

  it.each(['slack-water.md', '2024-13-40-slack-water.md', '2023-02-29-slack-water.md', '20240229-slack-water.md'])(
    'should say nothing where it is `%s`',
    (name) => {
      const { article, messages } = named(name)
      expect(article.dates).toEqual({})
      expect(article.slug).toBe('a-title')
      expect(said(messages)).toEqual(['missing-date@', 'minted-id@'])
    },
  )

  it('should give way to the front matter, and the caller’s facts as well', () => {
    const front = 'date: 2020-01-01T10:00:00+02:00\nslug: own\n'
    const { article, messages } = named('2024-02-29-slack-water.md', front)
    expect(article.dates.published?.iso).toBe('2020-01-01T10:00:00+02:00')
    expect(article.slug).toBe('own')
    expect(said(messages)).toEqual(['minted-id@'])
    const facts = { published: '2021', url: 'https://example.org/b' }
    const other = fromMarkdown('# T', { name: '2024-02-29-slack-water.md', facts })
    expect(other.article).toMatchObject({ slug: 'b', dates: { published: { iso: '2021' } } })
  })
})

describe('a permalink', () => {
  it.each([
    ['https://example.org/a/b', 'b', 'https://example.org/a/b', undefined, []],
    ['b', 'b', undefined, undefined, []],
    ['/2015/05/21/TockingTime/', 'tockingtime', undefined, '/2015/05/21/TockingTime/', ['permalink-path@4']],
    ['/a/b.html', 'b', undefined, '/a/b.html', ['permalink-path@4']],
    ['/:categories/:title/', 'a-title', undefined, '/:categories/:title/', ['permalink-pattern@4']],
    ['/a/index.html', 'a-title', undefined, '/a/index.html', ['permalink-pattern@4']],
  ])('should be read, where it is `%s`', (permalink, slug, url, kept, messages) => {
    const { article, messages: all } = named('a.md', `permalink: ${permalink}\n`)
    expect(article.slug).toBe(slug)
    expect(article.url).toBe(url)
    expect(article.extra?.permalink).toBe(kept)
    expect(said(all).filter((message) => message.startsWith('perma'))).toEqual(messages)
  })

  it('should give way to `url` and `slug`', () => {
    const { article, messages } = named(
      'a.md',
      'permalink: https://example.org/x\nurl: https://example.org/b\nslug: c\n',
    )
    expect(article).toMatchObject({
      url: 'https://example.org/b',
      slug: 'c',
      extra: { permalink: 'https://example.org/x' },
    })
    expect(said(messages)).toContain('second-key@4')
  })
})

describe('character references in front matter', () => {
  it.each([
    ['Interior&#39;s', 'Interior’s'.replace('’', "'")],
    ['&ldquo;Door&rdquo; &#x2014; it', '“Door” — it'],
    ['&amp;#39;', '&#39;'],
    ['AT&T &nothing; &amp', 'AT&T &nothing; &amp'],
  ])('should be the characters, where they are `%s`', (written, title) => {
    const { article } = fromMarkdown(`---\ntitle: ${JSON.stringify(written)}\n---\n`)
    expect(article.title).toBe(title)
  })

  it('should be said once for a field, and stay in addresses', () => {
    const front =
      'kicker: A &amp; B &amp; C\nauthors: "A &amp; B"\ntags: ["R&amp;D"]\nurl: https://example.org/?a&amp;b\n'
    const { article, messages } = named('a.md', front)
    expect(article.byline.map(({ agent }) => agent.name)).toEqual(['A', 'B'])
    expect(article.tags).toEqual([{ label: 'R&D' }])
    expect(article.url).toBe('https://example.org/?a&amp;b')
    expect(said(messages).filter((message) => message.startsWith('character'))).toEqual([
      'character-reference@4',
      'character-reference@5',
      'character-reference@6',
    ])
  })
})
