import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { HtmlReaderOptions } from '../src/index.js'
import { type HtmlRuleId, message } from '../src/messages.js'
import { page, paragraphs, prose } from './prose.js'
import { read } from './read.js'

const picture = '<meta property="og:image" content="https://a.example/boats-at-noon.jpg">'

/** A source that gives rise to each message; a rule without one does not compile. */
const sources: Readonly<Record<HtmlRuleId, string>> = {
  'guessed-content': page(paragraphs(4)),
  'little-content': page('<p>A few words, and no more.</p>'),
  'empty-body': page(''),
  'guessed-title': page(`<h1>The seven o’clock</h1>${paragraphs(4)}`, '<title>Tides and ports</title>'),
  'missing-title': `<p>${prose(1)}</p>`,
  'repeated-title': page(`<h1>Why the ferry waits</h1>${paragraphs(4)}`),
  'guessed-byline': page(`<h1>Why the ferry waits</h1><p class="post-meta">Orla Fenwick</p>${paragraphs(4)}`),
  'missing-byline': page(paragraphs(4)),
  'guessed-date': page(paragraphs(4), '<meta name="date" content="2025-01-12">'),
  'missing-date': page(paragraphs(4)),
  'guessed-language': page(paragraphs(4)).replace(
    '<html lang="en">',
    '<html><meta property="og:locale" content="en_GB">',
  ),
  'missing-language': `<p>${prose(1)}</p>`,
  'guessed-fact': page(paragraphs(4), '<link rel="image_src" href="https://a.example/boats.jpg">'),
  'moved-hero': page(
    `<article><p><img src="https://a.example/boats-at-noon.jpg" alt="Boats"></p>${paragraphs(4)}</article>`,
    `<title>Why the ferry waits</title>${picture}`,
  ),
  'minted-id': page(paragraphs(4)),
}

/** What is stated of the page as a whole has no confidence. */
const guesses = /^guessed/

describe('messages', () => {
  it.each(Object.entries(sources))('should include %s', (ruleId, source) => {
    const { messages, article } = read(source)
    const found = messages.filter((each) => each.ruleId === ruleId)
    expect(found).not.toHaveLength(0)
    for (const { code, reason, confidence, path, article: about } of found) {
      expect(code).toBe(`from-html/${ruleId}`)
      expect(reason).toMatch(/^Unexpected .+, expected .+/s)
      expect(confidence !== undefined).toBe(guesses.test(ruleId))
      expect(path).toBeDefined()
      expect(about).toBe(article.id)
    }
  })

  it('should have no other rules', () => {
    expect(Object.keys(message.table).sort()).toEqual(Object.keys(sources).sort())
  })

  it('should not guess what the page marks', () => {
    const marked = page(
      `<article>${paragraphs(4)}</article>`,
      `<title>Why the ferry waits</title><link rel="canonical" href="https://a.example/ferry">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Why the ferry waits",
      "author":{"@type":"Person","name":"Orla Fenwick"},"datePublished":"2025-01-12"}</script>`,
    )
    expect(read(marked).rules).toEqual(['guessed-content'])
  })

  it('should name the file, and come under this reader’s name even where the body’s reader says them', () => {
    const options: HtmlReaderOptions = { name: 'ferry.html' }
    const { messages } = read(page(`<article>${paragraphs(4)}<blink>Words</blink><p><img></p></article>`), options)
    for (const { source, code, file } of messages) {
      expect(source).toBe('from-html')
      expect(code).toMatch(/^from-html\//)
      expect(file).toBe('ferry.html')
    }
  })
})

describe('the readme', () => {
  const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')

  it('should list every message with its severity', () => {
    const rows = [...readme.matchAll(/^\| `from-html\/([\w-]+)` +\| (\w+) /gm)].map(([, rule, severity]) => [
      rule,
      severity,
    ])
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(message.table).map(([rule, { severity }]) => [rule, severity])),
    )
  })

  it('should have an example that does what its comments say', () => {
    const source = /const source = `([^`]+)`/.exec(readme)?.[1] ?? ''
    const { article, residue } = read(source, { url: 'https://harbour.example/ferry' })
    const said = [...readme.matchAll(/^console\.log\(.+\) \/\/ (.+)$/gm)].map(([, comment]) => comment)
    expect([
      article.title,
      article.byline[0]?.agent.name,
      String(article.body.children.length),
      `${residue[0]?.text} · ${residue[0]?.reason}`,
    ]).toEqual(said)
  })
})
