import { toPlainText } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collect } from './collect.js'
import { author, category, html, wxr } from './write-wxr.js'

/** What no XML can hold is left aside, and white space, which HTML collapses. */
const text = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((any) =>
    any
      .replace(/\p{Cs}/gu, '')
      .replace(/[\u0000-\u0020\u007f-\u00a0\ufeff\ufffd-\uffff\s]+/g, ' ')
      .trim(),
  )
  .filter((any) => any !== '')

/** Pieces that XML, HTML, shortcodes and blocks take for something. */
const nasty = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(
        ...[
          ']]>',
          '<![CDATA[',
          '</title>',
          '</title> <link>',
          '&amp;',
          '&',
          '<',
          '<!--',
          '-->',
          '"',
          "'",
          '&#0;',
          '&lt;',
        ],
        ...[
          '[gallery]',
          '[[',
          ']',
          '[/caption]',
          '[caption]',
          '<!-- wp:image -->',
          '<!--more-->',
          '<?php',
          '%%',
          '\u{1f600}',
        ],
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '))

const oneLine = (any: string): string => any.replace(/[ \t\r\n\f]+/g, ' ').trim()

describe('any text', () => {
  it('should come back as title, author, category, tag and summary', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (title, name, label) => {
        const head = author('ada', html(name)) + category(2, 'c', html(label))
        const terms = [
          ['category', 'c', html(label)],
          ['post_tag', 't', html(label)],
        ] as const
        const [item] = await collect(wxr([{ title: html(title), excerpt: html(title), terms }], { head }))
        expect(item?.article.title).toBe(oneLine(title))
        expect(item?.article.summary).toBe(oneLine(title))
        expect(item?.article.byline[0]?.agent.name).toBe(oneLine(name))
        expect(item?.article.section).toEqual([oneLine(label)])
        expect(item?.article.tags?.map((tag) => tag.label)).toEqual([oneLine(label)])
      }),
      { numRuns: 150 },
    )
  })

  it('should come back as content, with or without blocks round it', async () => {
    const words = fc.array(text, { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(words, fc.boolean(), async (paragraphs, hasBlocks) => {
        const safe = paragraphs.map((any) =>
          oneLine(any)
            .replaceAll('[', '(')
            .replace(/^https?:/i, ''),
        )
        const kept = safe.filter((any) => any !== '')
        fc.pre(kept.length > 0)
        const content = hasBlocks
          ? kept.map((any) => `<!-- wp:paragraph -->\n<p>${html(any)}</p>\n<!-- /wp:paragraph -->\n`).join('\n')
          : kept.map(html).join('\n\n')
        const [item] = await collect(wxr([{ content }]))
        expect(toPlainText(item?.article.body ?? { children: [] })).toBe(kept.join('\n\n'))
      }),
      { numRuns: 150 },
    )
  })

  it('should be an article or an error with a code, whatever the content is', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (content, title) => {
        const [item] = await collect(wxr([{ content, title }]))
        expect(item?.article.title).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })

  it('should be an article in every field of the export', async () => {
    const day = fc.constantFrom('2024-02-30 10:00:00', '0000-00-00 00:00:00', '2024-01-01 10:00:00', 'soon', '')
    const fields = fc.record({
      ...{ title: nasty, excerpt: nasty, creator: nasty, link: nasty, name: nasty, parent: fc.integer() },
      ...{ date: day, gmt: day, modified: day, modifiedGmt: day },
      terms: fc.array(
        fc.tuple(
          fc.constantFrom('category', 'post_tag', 'my tax', 'author', 'language'),
          fc.constantFrom('a', 'ä b', ''),
          nasty,
        ),
      ),
      meta: fc.record(
        {
          ...{ _yoast_wpseo_canonical: nasty, _yoast_wpseo_metadesc: nasty, rank_math_title: nasty, footnotes: nasty },
          ...{
            _thumbnail_id: fc.constantFrom('9', '10', 'x'),
            _wp_page_template: nasty,
            _yoast_wpseo_primary_category: nasty,
          },
        },
        { requiredKeys: [] },
      ),
    })
    const file = fc.record({
      url: nasty,
      excerpt: nasty,
      title: nasty,
      meta: fc.record({ _wp_attachment_image_alt: nasty }),
    })
    await fc.assert(
      fc.asyncProperty(fields, file, nasty, async (item, picture, language) => {
        const attachment = { ...picture, id: 9, type: 'attachment' }
        const items = await collect(wxr([item, item, attachment], { language: html(language) }))
        expect(items).toHaveLength(2)
        expect(new Set(items.map(({ article }) => article.id)).size).toBe(2)
        expect(new Set(items.map(({ article }) => article.slug)).size).toBe(2)
      }),
      { numRuns: 200 },
    )
  })

  it('should give the same article each time', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (content) => {
        const source = wxr([{ content }])
        expect(await collect(source)).toEqual(await collect(source))
      }),
      { numRuns: 30 },
    )
  })
})
