import { render } from '@offprint/conformance'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, feedAdapter, toAtom, toFeedPage, toRss } from '../src/index.js'
import { feedStyles } from '../src/looks/feed-styles.js'
import { labelsFor } from '../src/looks/labels.js'
import { minimal, publicationOf, rich } from './publications.js'
import { readXml } from './read-xml.js'

const languages = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv']
const all = [...languages, 'tr', 'uk', 'ur', 'zh', 'zh-Hant', 'zh-TW']

async function filesOf(options: FeedOptions) {
  const { files } = await render(feedAdapter(options), rich)
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

describe('the stylesheet', () => {
  it('should be named before the document’s element, in RSS and Atom', () => {
    const instruction = '<?xml-stylesheet type="text/css" href="feed.css?a=1&amp;b=2"?>\n<'
    for (const write of [toRss, toAtom]) {
      const xml = write(rich, { stylesheet: 'feed.css?a=1&b=2' })
      expect(xml).toContain(`encoding="UTF-8"?>\n${instruction}`)
      expect(() => readXml(xml)).not.toThrow()
      expect(write(rich)).not.toContain('xml-stylesheet')
    }
  })

  it('should stay one instruction whatever the URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('?>', '"', '<', ''), (words, end) => {
        fc.pre((words + end).trim() !== '')
        expect(() => readXml(toRss(minimal, { stylesheet: words + end }))).not.toThrow()
      }),
    )
  })

  it('should be written beside the feeds, and be found from every folder', async () => {
    const files = await filesOf({ stylesheet: true, sections: { by: ['tag'] } })
    expect(files.get('feed.xml')).toContain('href="feed.css"')
    expect(files.get('tags/rope/atom.xml')).toContain('href="../../feed.css"')
    expect(files.get('feed.css')).toContain('light-dark(')
  })

  it.each(all)('should say in %s what the page is, in a string that ends where it should', (language) => {
    const { what, here } = labelsFor(language)
    expect(what + here).not.toMatch(/["\\\n]/)
    const css = feedStyles({ language, dir: 'ltr' })
    expect(css).toContain(`content: "${what}\\A ${here}"`)
    expect(css.match(/[{]/g)?.length).toBe(css.match(/[}]/g)?.length)
  })

  it('should be refused where it is nothing', () => {
    expect(() => toRss(rich, { stylesheet: ' ' })).toThrow('as option `stylesheet`, expected a URL')
    expect(() => feedAdapter({ stylesheet: false } as unknown as FeedOptions)).toThrow('expected a URL or `true`')
  })
})

describe('the page for people', () => {
  const html = toFeedPage(rich)

  it('should say what a feed is, where its addresses are, and list the articles with dates and links', () => {
    const { what, how } = labelsFor('en')
    for (const part of [
      what,
      how,
      '<a href="https://quay.example/feed.xml" dir="ltr">https://quay.example/feed.xml</a>',
      '<a href="https://quay.example/2024/rope">Rope &#x26; &#x3C;b>wire&#x3C;/b></a>',
      '<time datetime="2024-02-29">2024-02-29</time> · <bdi>Ada Hawser, Bo Lanyard</bdi>',
      'A walk along the lines of one ship, at 5 &#x3C; 6 fathoms &#x26; falling.',
      '<li lang="ar">',
    ])
      expect(html).toContain(part)
  })

  it('should hold no script and ask nothing of other places', () => {
    expect(html).not.toMatch(/<(?:script|img|iframe|object|embed|link rel="stylesheet")|\ssrc=|url\(|@import|\son\w+=/)
  })

  it('should let browsers and readers find the feeds (rule 47)', () => {
    expect(html.match(/<link rel="alternate" type="application\/(?:rss\+xml|atom\+xml|feed\+json)"/g)).toHaveLength(3)
  })

  it('should be one valid document, without errors for a parser, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const title = `a${words}`
        const page = toFeedPage(publicationOf({ title, summary: title, byline: [title] }, { description: title }))
        const errors: string[] = []
        fromHtml(page, { onerror: ({ ruleId }) => void errors.push(String(ruleId)) })
        // Noncharacters above U+FFFF are legal in XML, and all channels carry the same text.
        expect(errors.filter((ruleId) => ruleId !== 'noncharacter-in-input-stream')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('should take feeds whose address nobody knows to lie in its own folder', () => {
    expect(toFeedPage(minimal)).toContain('<a href="feed.xml" dir="ltr">feed.xml</a>')
  })

  it('should state the direction of its language, and be in that language', () => {
    const page = toFeedPage(publicationOf({}, { language: 'ar', dir: 'rtl' }))
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain(labelsFor('ar').what)
  })

  it('should be written beside the main feed and those of sections, not beside pages and archives', async () => {
    const options = { preview: true, sections: { by: ['author'] }, pages: { kind: 'archived', size: 1 } } as const
    const pages = [...(await filesOf(options)).keys()].filter((path) => path.endsWith('.html'))
    expect(pages).toEqual(['feed.html', 'authors/ada-hawser/feed.html', ...pages.slice(2)])
    for (const path of pages) expect(path).not.toContain('archive/')
  })

  it('should be in the words of every language that the renderer knows', () => {
    const english = labelsFor('en')
    for (const language of all.filter((tag) => tag !== 'en'))
      for (const [key, words] of Object.entries(labelsFor(language)))
        if (key !== 'articles') expect(words).not.toBe(english[key as keyof typeof english])
    expect(labelsFor('tlh')).toEqual(english)
    expect(labelsFor('zh-TW')).toEqual(labelsFor('zh-Hant'))
  })
})
