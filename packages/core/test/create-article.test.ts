import { describe, expect, it } from 'vitest'
import { createArticle, createPublication, OffprintError } from '../src/index.js'

const minimal = { title: 'Slack water', url: 'https://example.org/2024/slack-water.html' }

const failure = (run: () => unknown): OffprintError => {
  try {
    run()
  } catch (error) {
    if (error instanceof OffprintError) return error
    throw error
  }
  throw new Error('expected an error')
}

describe('createArticle', () => {
  it('should complete what a minimal article lacks without inventing facts', () => {
    expect(createArticle(minimal)).toEqual({
      schemaVersion: '1',
      id: minimal.url,
      url: minimal.url,
      slug: 'slack-water',
      title: 'Slack water',
      language: 'und',
      dir: 'auto',
      dates: {},
      byline: [],
      body: { type: 'root', children: [] },
    })
  })

  it('should read the short forms', () => {
    const article = createArticle({
      ...minimal,
      language: 'ar',
      dates: { published: '2023-03-16' },
      byline: [
        'Mina Arden',
        { agent: { name: 'Tide House', kind: 'organisation' }, role: 'editor', affiliations: ['Quay'] },
      ],
      tags: ['tides'],
      section: 'Harbours',
      license: 'CC-BY-4.0',
    })
    expect(article.dir).toBe('rtl')
    expect(article.dates.published).toEqual({ iso: '2023-03-16', precision: 'day' })
    expect(article.byline[0]).toEqual({ agent: { kind: 'person', name: 'Mina Arden' }, role: 'author' })
    expect(article.byline[1]?.affiliations).toEqual([{ name: 'Quay' }])
    expect(article.tags).toEqual([{ label: 'tides' }])
    expect(article.section).toEqual(['Harbours'])
    expect(article.license).toEqual({ spdx: 'CC-BY-4.0' })
  })

  it('should freeze what it returns and leave the input alone', () => {
    const input = { ...minimal, byline: [{ agent: { name: 'Mina Arden' } }] }
    const article = createArticle(input)
    expect(Object.isFrozen(article.byline[0]?.agent)).toBe(true)
    expect(Object.isFrozen(input.byline[0])).toBe(false)
    expect(input).toEqual({ ...minimal, byline: [{ agent: { name: 'Mina Arden' } }] })
  })

  it('should name path, received, expected and the likely meaning', () => {
    const error = failure(() =>
      createArticle({ ...minimal, subtitel: 'x', byline: [{ agent: 'A', role: 'autor' }] } as never),
    )
    expect(error.code).toBe('core/invalid-article')
    expect(error.issues).toContainEqual({
      path: 'subtitel',
      reason: 'Unexpected field `subtitel`, expected one that the model has; did you mean `subtitle`?',
    })
    const role = error.issues.find(({ path }) => path === 'byline.0.role')
    expect(role?.reason).toMatch(/^Unexpected `autor`, expected one of `author`, .*did you mean `author`\?$/)
  })

  it.each([
    ['dates.published', { dates: { published: '31/03/2023' } }],
    ['dates.published', { dates: { published: '2023-02-30' } }],
    ['url', { id: 'urn:x:1', url: '/relative' }],
    ['language', { language: 'en_US' }],
    ['title', { title: '  ' }],
    ['id', { url: undefined }],
    ['byline.0.agent.orcid', { byline: [{ agent: { name: 'A', orcid: 'https://orcid.org/0000-0002-1825-0098' } }] }],
    ['body.children.0.type', { body: [{ type: 'marquee' }] }],
  ])('should refuse a wrong %s', (path, fields) => {
    const error = failure(() => createArticle({ ...minimal, ...fields } as never))
    expect(error.issues.map((issue) => issue.path)).toContain(path)
  })

  it.each([
    ['start', { end: { line: 1, column: 1 } }],
    ['start.column', { start: { line: 1, column: '1' }, end: { line: 1, column: 1 } }],
    ['end.line', { start: { line: 1, column: 1 }, end: { column: 1 } }],
    ['end.row', { start: { line: 1, column: 1 }, end: { line: 1, column: 1, row: 1 } }],
  ])('should say where a position is wrong at %s', (path, position) => {
    const error = failure(() => createArticle({ ...minimal, body: [{ type: 'thematicBreak', position }] } as never))
    expect(error.issues.map((issue) => issue.path)).toEqual([`body.children.0.position.${path}`])
  })

  it('should leave the caller’s own objects alone, at any depth', () => {
    const text = { type: 'text', value: 'a', position: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } }
    const extra = { list: [{ a: 1 }] }
    const { body, extra: kept } = createArticle({
      ...minimal,
      body: [{ type: 'paragraph', children: [text] }],
      extra,
    } as never)
    const inner = [text, text.position, text.position.start, extra, extra.list, extra.list[0]]
    expect(inner.some(Object.isFrozen)).toBe(false)
    expect(Object.isFrozen(body.children[0]?.position ?? body.children[0])).toBe(true)
    expect(kept?.list).not.toBe(extra.list)
    expect(Object.isFrozen(kept?.list)).toBe(true)
  })

  it('should refuse trees that are too deep or contain themselves', () => {
    const deep = Array.from({ length: 5_000 }).reduce((inner) => ({ type: 'blockquote', children: [inner] }), {
      type: 'paragraph',
      children: [],
    })
    expect(failure(() => createArticle({ ...minimal, body: [deep] } as never)).code).toBe('core/too-deep')
    const own: { type: string; children: unknown[] } = { type: 'blockquote', children: [] }
    own.children.push(own)
    expect(failure(() => createArticle({ ...minimal, body: [own] } as never)).code).toBe('core/too-deep')
  })
})

describe('createPublication', () => {
  const people = [{ id: 'mina', name: 'Mina Arden' }]

  it('should resolve people by id', () => {
    const publication = createPublication({
      title: 'Tide',
      people,
      articles: [{ ...minimal, byline: [{ agent: { ref: 'mina' } }] }],
    })
    expect(publication.articles[0]?.byline[0]?.agent.name).toBe('Mina Arden')
  })

  it('should name an unknown person and the likely one', () => {
    const error = failure(() =>
      createPublication({ title: 'Tide', people, articles: [{ ...minimal, byline: [{ agent: { ref: 'mima' } }] }] }),
    )
    expect(error.code).toBe('core/unknown-person')
    expect(error.issues).toEqual([
      {
        path: 'byline.0.agent',
        reason: 'Unexpected person `mima`, expected an id of `people`; did you mean `mina`?',
      },
    ])
  })

  it('should refuse two articles with one slug', () => {
    const other = { ...minimal, url: 'https://example.org/2025/slack-water' }
    expect(failure(() => createPublication({ title: 'Tide', articles: [minimal, other] })).code).toBe(
      'core/duplicate-slug',
    )
  })

  it('should take the language of the first article when it has none', () => {
    const publication = createPublication({ title: 'Tide', articles: [{ ...minimal, language: 'ja' }] })
    expect(publication.language).toBe('ja')
    expect(publication.dir).toBe('ltr')
  })
})
