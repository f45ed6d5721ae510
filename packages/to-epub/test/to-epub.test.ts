import { hostilePublication, hostileStrings, testAdapter } from '@offprint/conformance'
import { createPublication, visit } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { describe, expect, it } from 'vitest'
import { highlighter } from '../src/highlight.js'
import { epubAdapter, toEpub } from '../src/index.js'
import { mathsWriter } from '../src/maths.js'
import { svgReader } from '../src/svg.js'
import { assets, filesOf, rich } from './book.js'
import { judge, make, parseXml } from './judge.js'
import { nastyAssets, nastyBook } from './nasty-book.js'

testAdapter('epub', () => epubAdapter(), { publications: [rich], assets })

const whole = {
  maths: mathsWriter(),
  highlight: highlighter(),
  svg: svgReader(),
  source: 'urn:isbn:9780306406157',
  parts: 'section' as const,
}

describe('validity', () => {
  it('should pass EPUBCheck’s rules with every kind of node', async () => {
    expect(await judge(await toEpub(rich, { assets, ...whole }))).toEqual([])
    expect(await judge(await toEpub(rich))).toEqual([])
  })

  it('should pass with nothing but a title, and with no article at all', async () => {
    const bare = createPublication({ title: 'P', articles: [{ title: 'A', id: 'urn:x:1' }] })
    expect(await judge(await toEpub(bare))).toEqual([])
    expect(await judge(await toEpub(createPublication({ title: 'P', language: 'en' })))).toEqual([])
  })

  it.each(hostileStrings)('should pass and be well-formed with %j everywhere (rules 5, 6)', async (words) => {
    const book = hostilePublication(words)
    const series = { name: words, position: 1 }
    const conformance = { level: 'WCAG 2.0 Level AA' as const, certifiedBy: words }
    expect(await judge(await toEpub(book, { assets, ...whole, series, conformance, source: words }))).toEqual([])
    for (const [path, text] of await filesOf(book, { assets, ...whole, series, source: words }))
      if (/\.(xhtml|opf|ncx|xml)$/.test(path)) parseXml(text)
  })
})

describe('the nasty book', async () => {
  const made = await make(nastyBook, { assets: nastyAssets, ...whole })

  it.each([
    ['as it is', {}],
    ['with all that it can have', whole],
    ['for Kindle, in columns', { ...whole, profile: 'kindle', writing: 'vertical' }],
    ['for Apple Books, by section', { ...whole, profile: 'apple', order: 'section' }],
    ['for Kobo', { ...whole, profile: 'kobo' }],
    ['with portable code', { reproducible: true }],
  ] as const)('should pass EPUBCheck’s rules %s', async (_, options) => {
    expect(await judge(await toEpub(nastyBook, { assets: nastyAssets, ...options }))).toEqual([])
  })

  it('should report every loss once', () => {
    const told = made.messages.map(({ code, reason, article }) => JSON.stringify([code, reason, article]))
    const about = (src: string) => made.messages.filter(({ reason }) => reason.includes(`\`${src}\``))
    for (const src of [
      'missing.png',
      '404.png',
      'cut.png',
      'empty.png',
      'file:///etc/passwd',
      '/etc/hostname',
      'gone.png',
    ]) {
      const lost = about(src).filter(({ code }) => code.endsWith('-picture'))
      expect(lost, src).toHaveLength(1)
    }
    for (const url of [
      'javascript:alert(1)',
      'http://',
      'ftp://example.org/x',
      'vbscript:x',
      'https://a_b.example.org/',
    ]) {
      expect(about(url), url).toHaveLength(1)
    }
    expect(about('#nowhere')).toHaveLength(1)
    expect(about('chapter-001.xhtml#c1-none')).toHaveLength(1)
    expect(made.codes.filter((code) => code === 'epub/dead-note')).toHaveLength(1)
    // Pictures without alternative are told as often as they are shown; all else is told once.
    const rest = told.filter((message) => !/image-without-alt|math-as-tex/.test(message))
    expect(new Set(rest).size).toBe(rest.length)
    expect(told.length).toBeGreaterThan(35)
  })

  it('should keep at least 99.5 % of the characters of the text', () => {
    const written = made.paths
      .filter((path) => path.includes('chapter-'))
      .map((path) =>
        made
          .file(path.replace('EPUB/', ''))
          .replace(/<[^>]*>/g, '')
          .replace(/&#xD;/g, ' ')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&'),
      )
      .join(' ')
      .replace(/\s+/g, '')
    let all = 0
    let kept = 0
    for (const { body } of nastyBook.articles) {
      visit(body, (node) => {
        if (node.type !== 'text' && node.type !== 'code' && node.type !== 'inlineCode') return
        // Characters that no XML document may hold are no part of the text.
        const legal = legalText(node.value).replace(/\s+/g, '')
        all += legal.length
        if (written.includes(legal)) kept += legal.length
      })
    }
    expect(all).toBeGreaterThan(800)
    expect(kept / all).toBeGreaterThan(0.995)
  })
})
