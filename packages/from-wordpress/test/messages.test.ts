import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { WordpressOptions } from '../src/index.js'
import { messages, type RuleId } from '../src/messages.js'
import { collect } from './collect.js'
import { cdata, type ItemFields, wxr } from './write-wxr.js'

const content = (text: string): string => wxr([{ content: text }])
const field = (text: string): string => wxr([{ title: 'Name' }]).replace(cdata('Name'), text)
const fields = (item: ItemFields, ...more: readonly ItemFields[]): string => wxr([item, ...more])
const picture: ItemFields = { id: 9, type: 'attachment', url: 'https://example.org/a.jpg' }
const none = '0000-00-00 00:00:00'

/** An export that gives rise to each message; a rule without one does not compile. */
const sources: Readonly<Record<RuleId, string | readonly [string, WordpressOptions]>> = {
  'leading-space': `\n${wxr([{}])}`,
  'removed-control-character': field('a\u0001b'),
  'replacement-character': field('a\ufffdb'),
  'bare-ampersand': field('a & b'),
  'bare-less-than': field('a < b'),
  'html-entity': field('a&eacute;b'),
  'unclosed-cdata': field('<![CDATA[Name'),
  'split-cdata': field('<![CDATA[a ]]><b>b</b>]]>'),
  'removed-doctype': wxr([{}]).replace('<rss', '<!DOCTYPE rss><rss'),
  'markup-in-text': field('a <i>b</i>'),
  'more-repairs': field('& '.repeat(99)),
  'skipped-type': fields({}, { type: 'revision' }),
  'skipped-status': fields({}, { status: 'draft' }),
  'skipped-password': fields({}, { password: 'x' }),
  'skipped-comments': fields({ comments: 1 }),
  'invalid-language': wxr([{}], { language: 'no language' }),
  'missing-language': wxr([{}], { language: '' }),
  'missing-title': fields({ title: '' }),
  'missing-author': fields({ creator: '' }),
  'unknown-author': fields({ creator: 'nobody' }),
  'mended-author': fields({ creator: '>ada' }),
  'missing-date': fields({ date: none, gmt: none }),
  'invalid-date': fields({ date: '2024-02-31 00:00:00' }),
  'time-without-offset': fields({ gmt: none }),
  'odd-offset': fields({ gmt: '2024-03-01 10:31:00' }),
  'several-categories': fields({
    terms: [
      ['category', 'a', 'A'],
      ['category', 'b', 'B'],
    ],
  }),
  'missing-attachment': fields({ meta: { _thumbnail_id: '9' } }),
  'hero-without-alt': fields({ meta: { _thumbnail_id: '9' } }, picture),
  'search-template': fields({ meta: { _yoast_wpseo_title: '%%title%%' } }),
  'no-address': [fields({ status: 'draft' }), { statuses: ['draft'] }],
  'duplicate-guid': fields({ guid: 'https://example.org/x' }, { guid: 'https://example.org/x' }),
  'minted-id': fields({ guid: '', link: '' }),
  'changed-slug': fields({ name: 'a' }, { name: 'a' }),
  'members-only': [fields({ password: 'x' }), { passwordProtected: 'members' }],
  'empty-body': content(''),
  'teaser-end': content('a<!--more-->b'),
  'page-end': content('a<!--nextpage-->b'),
  'unknown-shortcode': content('[my-box]'),
  'unclosed-shortcode': content('[caption]'),
  'unread-shortcode': content('[video]'),
  'caption-without-picture': content('[caption]a[/caption]'),
  'unclosed-block': content('<!-- wp:group --><p>a</p>'),
  'broken-block': content('<!-- wp:group {a} --><p>a</p><!-- /wp:group -->'),
  'foreign-block': content('<!-- wp:a/b --><p>a</p><!-- /wp:a/b -->'),
  'dynamic-block': content('<!-- wp:search /-->'),
  'reusable-block': content('<!-- wp:block {"ref":1} /-->'),
}

const ofWholeFile = /^(?:skipped-|leading-|invalid-language|missing-language|removed-doctype)/

describe('messages', () => {
  it.each(Object.entries(sources))('should include %s', async (ruleId, source) => {
    const [text, options] = typeof source === 'string' ? [source] : source
    const read = await collect(text, { name: 'a.xml', ...options })
    const found = read.flatMap((item) => item.messages).filter((message) => message.ruleId === ruleId)
    expect(found).not.toHaveLength(0)
    for (const { code, reason, file, article, place } of found) {
      expect(code).toBe(`from-wordpress/${ruleId}`)
      expect(reason).toMatch(/^Unexpected .+, expected .+/s)
      expect(file).toBe('a.xml')
      if (ofWholeFile.test(ruleId)) expect(article).toBeUndefined()
      else expect(read.map((item) => item.article.id)).toContain(article)
      if (article !== undefined) expect(place).toBeDefined()
    }
  })

  it('should have no other rules', () => {
    expect(Object.keys(messages.table).sort()).toEqual(Object.keys(sources).sort())
  })

  it('should pass on what reading HTML has to say, as their own and once', async () => {
    const [read] = await collect(content('<img src="/a.jpg"> a <img src="/a.jpg">'), { name: 'a.xml' })
    expect(read?.messages).toMatchObject([
      { code: 'from-wordpress/image-without-alt', source: 'from-wordpress', file: 'a.xml', article: read?.article.id },
    ])
  })
})

describe('the readme', () => {
  it('should list every message with its severity', () => {
    const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')
    const rows = [...readme.matchAll(/^\| `from-wordpress\/([\w-]+)` +\| (\w+) /gm)].map(([, rule, severity]) => [
      rule,
      severity,
    ])
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(messages.table).map(([rule, { severity }]) => [rule, severity])),
    )
  })
})
