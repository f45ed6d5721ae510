import { createPublication } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlighter } from '../src/highlight.js'
import { toEpub } from '../src/index.js'
import { mathsWriter } from '../src/maths.js'
import { filesOf } from './book.js'
import { judge, parseXml } from './judge.js'
import { gif, png } from './pictures.js'
import { anyWords, body, line } from './random-tree.js'

const options = {
  maths: mathsWriter(),
  highlight: highlighter(),
  source: 'urn:isbn:9780306406157',
  assets: async (src: string) =>
    /^[ab]\.(png|gif)$/.test(src) ? { bytes: src.endsWith('gif') ? gif : png } : undefined,
}

const book = fc
  .record({
    title: anyWords,
    one: body,
    other: body,
    subtitle: line,
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(({ title, one, other, subtitle, dir }) =>
    createPublication({
      title,
      url: 'https://example.org/',
      language: dir === 'rtl' ? 'ar' : 'en',
      articles: [
        { title, url: 'https://example.org/a', slug: 'a', language: 'en', subtitle, body: one },
        { title, url: 'https://example.org/b', slug: 'b', language: 'ja', body: other },
      ],
    }),
  )

describe('any legal tree', () => {
  it('should make a book without fatal errors, errors and warnings (rules 5, 12, 14, 19, 22, 23)', async () => {
    await fc.assert(
      fc.asyncProperty(book, async (publication) => {
        expect(await judge(await toEpub(publication, options))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('should make well-formed XML whose ids occur once and whose links arrive (rules 5, 19)', async () => {
    await fc.assert(
      fc.asyncProperty(book, async (publication) => {
        const files = await filesOf(publication, options)
        const ids = new Map<string, readonly string[]>()
        for (const [path, text] of files) {
          if (!/\.(xhtml|opf|ncx|xml)$/.test(path)) continue
          parseXml(text)
          ids.set(
            path.replace('EPUB/', ''),
            [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id as string),
          )
        }
        for (const [path, own] of ids) {
          expect(new Set(own).size, path).toBe(own.length)
          const links = [...(files.get(`EPUB/${path}`) ?? '').matchAll(/ href="([^"#]*)#([^"]*)"/g)]
          for (const [, target = '', id = ''] of links) {
            if (!/^https?:/.test(target)) expect(ids.get(target || path), `${path} ${target}#${id}`).toContain(id)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
