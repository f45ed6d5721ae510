import type { ArticleInput, Message } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toJsonFeed } from '../src/index.js'
import { paragraph, publicationOf, rich, says, text } from './publications.js'

const htmlOf = (article: Partial<ArticleInput>, options = {}): string =>
  JSON.parse(toJsonFeed(publicationOf(article), options)).items[0].content_html

const rope: string = JSON.parse(toJsonFeed(rich)).items[1].content_html

describe('content', () => {
  it('should run from deck, hero and disclosures over the body and its notes to corrections', () => {
    const landmarks = [
      'What holds a ship',
      'rope.jpg',
      'sells rope',
      'Lines are',
      '<h2>Notes',
      '<h2>Corrections',
      'galvanised',
    ]
    const places = landmarks.map((words) => rope.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('should hold no URL that is not absolute, fragments included (rule 23)', () => {
    const urls = [...rope.matchAll(/(?:href|src|poster|cite|srcset)="([^"]*)"/g)].map(([, url]) => url)
    expect(urls.length).toBeGreaterThan(8)
    for (const url of urls) expect(url).toMatch(/^https:\/\//)
    expect(rope).toContain('<a href="https://quay.example/glossary#warp">')
    expect(rope).toContain('<a href="https://quay.example/2024/rope#below">')
  })

  it('should let notes work by links alone', () => {
    expect(rope).toContain('<sup><a href="https://quay.example/2024/rope#fn-1" id="fnref-1">1</a></sup>')
    expect(rope).toMatch(/<li id="fn-1">.*<a href="https:\/\/quay\.example\/2024\/rope#fnref-1">↩<\/a>/)
  })

  it('should keep the words of links that lead nowhere and unlink fragments where there is no address', () => {
    const undated: string = JSON.parse(toJsonFeed(rich)).items[3].content_html
    expect(undated).toContain('<p>綱を見よ<sup>1</sup>上</p>')
    expect(undated).not.toMatch(/href|↩/)
    expect(rope).toContain(' or nowhere.')
  })

  it('should hold nothing that the validator of the W3C calls a risk', () => {
    expect(rope).not.toMatch(
      /<(script|style|iframe|object|embed|svg|math|form|input)|\son\w+=|javascript:|\srole=|\saria-/,
    )
    expect(rope).toContain('<a href="https://post.example/1">A post</a>')
  })

  it('should depend on no class but a code block’s language', () => {
    expect([...rope.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)).toEqual(['language-sh'])
  })

  it('should fence sidebars, callouts and disclosures off with rules', () => {
    expect(rope).toContain('<aside><hr><p>A bight is a loop.</p><hr></aside>')
    expect(rope).toContain('<hr><p><strong>Tip</strong></p><p>Never stand in the bight.</p><hr>')
    expect(rope).toContain('<hr><p><strong>Disclosure</strong></p><p>The author sells rope.</p><hr>')
  })

  it('should leave pull quotes and page breaks out', () => {
    expect(rope.match(/when they move/g)).toHaveLength(1)
    expect(htmlOf({ body: [says('a'), { type: 'pageBreak', label: '7' }, says('b')] })).toBe('<p>a</p><p>b</p>')
  })

  it('should end before the access boundary with a link to the article, and let notes of the free part stand', () => {
    const wire: string = JSON.parse(toJsonFeed(rich)).items[0].content_html
    expect(wire).toMatch(
      /^<p>Free words.*<\/p><p><a href="https:\/\/quay\.example\/2024\/wire">Continue reading<\/a><\/p><section><h2>Notes/,
    )
    expect(wire).toContain('A free note.')
    expect(toJsonFeed(rich)).not.toContain('Paid words')
  })

  it('should keep what lies behind the boundary where the caller says so', () => {
    const kept = JSON.parse(toJsonFeed(rich, { restricted: 'keep' })).items[0]
    expect(kept.content_html).toContain('Paid words.')
    expect(kept.content_html).not.toContain('Continue reading')
    expect(kept.attachments).toHaveLength(1)
  })

  it('should cut neither the teaser nor the audio out of what lies behind the boundary', () => {
    const messages: Message[] = []
    const article: Partial<ArticleInput> = {
      access: { level: 'members' },
      audio: { kind: 'narration', media: { src: 'a.mp3', mediaType: 'audio/mpeg', bytes: 1 } },
      body: [{ type: 'accessBoundary' }, says('Paid words.')],
    }
    const feed = toJsonFeed(publicationOf(article), { report: (message) => messages.push(message) })
    expect(feed).not.toMatch(/Paid words|a\.mp3/)
    expect(JSON.parse(feed).items[0].content_html).toBe(
      '<p><a href="https://quay.example/rope">Continue reading</a></p>',
    )
    expect(messages.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['feed/audio-withheld', 'feed/restricted-omitted']),
    )
  })

  it('should state language and direction in the text where a reader could not guess them', () => {
    expect(JSON.parse(toJsonFeed(rich)).items[2].content_html).toBe(
      '<div lang="ar" dir="rtl"><p>حبل واحد لا يكفي.</p></div>',
    )
    expect(htmlOf({ body: [says('a')] })).toBe('<p>a</p>')
  })

  it('should say "continue reading" in the article’s language', () => {
    const access = { level: 'members' } as const
    expect(htmlOf({ language: 'de', access, body: [says('a'), { type: 'accessBoundary' }] })).toContain(
      '>Weiterlesen</a>',
    )
  })

  it('should fold line ends as XML and HTML parsers do', () => {
    expect(htmlOf({ body: [{ type: 'code', value: 'a\r\nb\rc' }] })).toBe('<pre><code>a\nb\nc</code></pre>')
  })

  it.each([
    ['full', { content_html: '<p>Long words.</p>' }],
    ['summary', { content_text: 'Short.', summary: 'Short.' }],
    ['both', { content_html: '<p>Long words.</p>', summary: 'Short.' }],
  ] as const)('should give what `content: %s` asks for', (content, fields) => {
    const [item] = JSON.parse(
      toJsonFeed(publicationOf({ summary: 'Short.', body: [says('Long words.')] }), { content }),
    ).items
    const { content_html, content_text, summary } = item
    expect(JSON.parse(JSON.stringify({ content_html, content_text, summary }))).toEqual(fields)
  })

  it('should resolve pictures and links against the article’s address', () => {
    const html = htmlOf({
      url: 'https://quay.example/a/b',
      body: [
        paragraph({ type: 'image', url: '../c.png', alt: 'C' }, { type: 'link', url: 'd', children: [text('D')] }),
      ],
    })
    expect(html).toBe('<p><img src="https://quay.example/c.png" alt="C"><a href="https://quay.example/a/d">D</a></p>')
  })
})
