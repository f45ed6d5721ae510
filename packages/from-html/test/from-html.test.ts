import { OffprintError } from '@offprint/core'
import { parseHtml } from '@offprint/html-body'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { fromHtml, type HtmlReaderOptions, htmlReader } from '../src/index.js'
import { page, paragraphs, prose } from './prose.js'
import { read } from './read.js'

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run()
  } catch (error) {
    if (error instanceof OffprintError) return error.code
    throw error
  }
  return undefined
}

const articlePage = page(
  `<nav><a href="/">The Harbour</a></nav>
  <article><h1>Why the ferry waits</h1>${paragraphs(4)}<p><img src="/boat.png" alt="A boat"></p><p>See <a href="../tides">the tides</a>, which say more.</p></article>
  <footer>Since 1921</footer>`,
  `<title>Why the ferry waits</title><meta property="article:published_time" content="2025-01-12T09:30:00+09:00">`,
)

describe('a page', () => {
  const url = 'https://harbour.example/news/ferry'

  it('should give its article, and the rest as residue', () => {
    const { article, residue, text } = read(articlePage, { url })
    expect(article.title).toBe('Why the ferry waits')
    expect(article.language).toBe('en')
    expect(article.dir).toBe('ltr')
    expect(article.dates.published?.iso).toBe('2025-01-12T09:30:00+09:00')
    expect(text).toContain(prose(0))
    expect(text).not.toContain('Since 1921')
    expect(residue.map(({ reason }) => reason)).toEqual(['navigation', 'title', 'footer of the site'])
  })

  it('should say of the tasks in a list which are done', () => {
    const tasks = '<ul><li><input type="checkbox" checked> One</li><li><input type="checkbox"> Two</li></ul>'
    const { article } = read(page(`<article><h1>Tasks</h1>${paragraphs(4)}${tasks}</article>`), { url })
    const list = article.body.children.find(({ type }) => type === 'list')
    expect(list).toMatchObject({ children: [{ checked: true }, { checked: false }] })
  })

  it('should not repeat the title in the body', () => {
    const { article, rules } = read(articlePage)
    expect(article.body.children.filter(({ type }) => type === 'heading')).toEqual([])
    expect(rules).toContain('repeated-title')
  })

  it('should keep headings that say something else', () => {
    const { text, rules } = read(page(`<article><h1>The seven o’clock</h1>${paragraphs(4)}</article>`))
    expect(text).toContain('The seven o’clock')
    expect(rules).not.toContain('repeated-title')
  })

  it('should have absolute addresses', () => {
    const json = JSON.stringify(fromHtml(articlePage, { url }).article.body)
    expect(json).toContain('"https://harbour.example/boat.png"')
    expect(json).toContain('"https://harbour.example/tides"')
  })

  it('should resolve addresses against its base element', () => {
    const based = articlePage.replace('<title>', '<base href="https://files.example/a/"><title>')
    expect(JSON.stringify(fromHtml(based, { url }).article.body)).toContain('"https://files.example/boat.png"')
  })

  it('should say where it was taken from', () => {
    expect(read(articlePage, { url }).article.source).toEqual({
      url,
      importer: 'from-html',
      importerVersion: manifest.version,
    })
  })

  it('should be the same each time, and frozen', () => {
    const imported = fromHtml(articlePage, { url })
    expect(JSON.stringify(imported)).toBe(JSON.stringify(fromHtml(articlePage, { url })))
    expect(Object.isFrozen(imported.article.body.children)).toBe(true)
  })
})

describe('facts', () => {
  const bare = `<p>${prose(1)}</p>`
  const facts = { url: 'https://harbour.example/a', published: '2024-02-29', language: 'fr' }

  it('should fill what the page does not say', () => {
    const { article, rules } = read(bare, { facts })
    expect(article.url).toBe(facts.url)
    expect(article.id).toBe(facts.url)
    expect(article.dates.published?.iso).toBe('2024-02-29')
    expect(article.language).toBe('fr')
    expect(rules).not.toContain('missing-date')
    expect(rules).not.toContain('missing-language')
    expect(rules).not.toContain('minted-id')
  })

  it('should give way to what the page says itself', () => {
    const { article } = read(
      articlePage.replace('<title>', '<link rel="canonical" href="https://harbour.example/canonical"><title>'),
      { facts },
    )
    expect(article.url).toBe('https://harbour.example/canonical')
    expect(article.dates.published?.iso).toBe('2025-01-12T09:30:00+09:00')
    expect(article.language).toBe('en')
  })

  it('should stay missing and be reported where nobody says them', () => {
    const { article, rules } = read(bare, { name: 'ferry.html' })
    expect(article.dates).toEqual({})
    expect(article.byline).toEqual([])
    expect(article.language).toBe('und')
    expect(article.url).toBeUndefined()
    expect(rules).toEqual(
      expect.arrayContaining(['missing-title', 'missing-date', 'missing-language', 'missing-byline', 'minted-id']),
    )
  })

  it('should mint the id from the name, or else from the source', () => {
    expect(read(bare, { name: 'a.html' }).article.id).toBe(read(`${bare} `, { name: 'a.html' }).article.id)
    expect(read(bare).article.id).not.toBe(read(`${bare} `).article.id)
  })
})

describe('a fragment', () => {
  it('should be taken whole', () => {
    const { text, rules, residue } = read(`<div class="sidebar"><p>One.</p></div><nav>Two</nav>Three<p>${prose(1)}</p>`)
    expect(text).toContain('One.')
    expect(text).toContain('Two')
    expect(text).toContain('Three')
    expect(rules).not.toContain('guessed-content')
    expect(residue).toEqual([])
  })

  it('should take its first words for a title where it has none', () => {
    const { article, rules } = read(`<p>${prose(1)}</p>`)
    expect(article.title).toMatch(/^Part 1, .+…$/)
    expect(article.title.length).toBeLessThanOrEqual(81)
    expect(rules).toContain('missing-title')
  })

  it('should take its name where it has no words', () => {
    expect(read('<hr>', { name: 'ferry.html' }).article.title).toBe('ferry.html')
  })
})

describe('another way to choose the article', () => {
  it('should be used instead of our own', () => {
    const { text, rules } = read(articlePage, {
      content: (_, source) =>
        parseHtml(source.includes('ferry') ? '<p>Chosen words</p>' : '', { fragment: true }).children,
    })
    expect(text).toBe('Chosen words')
    expect(rules).not.toContain('guessed-content')
  })

  it('should be given the page, and may give elements of it', () => {
    const { text } = read(articlePage, { content: (root) => root.children })
    expect(text).toContain('Since 1921')
    expect(text).toContain(prose(3))
  })
})

describe('what cannot be read', () => {
  const invalid: readonly (readonly [string, HtmlReaderOptions])[] = [
    ['from-html/invalid-option', { url: '/ferry' }],
    ['from-html/invalid-fact', { facts: { url: 'ferry' } }],
    ['from-html/invalid-fact', { facts: { published: 'yesterday' } }],
    ['from-html/invalid-fact', { facts: { language: 'no tag' } }],
  ]

  it.each(invalid)('should be refused: %s %o', (code, options) => {
    expect(codeOf(() => fromHtml('<p>Words</p>', options))).toBe(code)
  })

  it('should be refused when there is nothing', () => {
    expect(codeOf(() => fromHtml(' \n'))).toBe('from-html/empty-source')
    expect(codeOf(() => fromHtml('<hr>'))).toBe('from-html/missing-title')
  })

  it('should be refused when it is no text', () => {
    expect(codeOf(() => fromHtml('\u0000\u0001\u0002<p>PNG'))).toBe('from-html/binary-source')
  })
})

describe('the reader', () => {
  it('should be chosen for files of HTML', () => {
    expect(htmlReader.extensions).toEqual(['.html', '.htm'])
    expect(htmlReader.name).toBe('from-html')
    expect(htmlReader.read(articlePage).article.title).toBe('Why the ferry waits')
  })
})
