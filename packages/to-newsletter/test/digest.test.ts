import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleInput, createPublication, type Publication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { lintNewsletter, toDigest, toNewsletter } from '../src/index.js'

const bytes = (text: string): number => new TextEncoder().encode(text).length
const sentence = 'The tide turns twice a day, and nobody at the quay looks up from the nets. '
const article = (at: number, paragraphs = 12): ArticleInput => ({
  title: `Story ${at}`,
  slug: `story-${at}`,
  url: `https://example.org/story-${at}`,
  language: 'en',
  summary: `Summary ${at}.`,
  dates: { published: '2024-02-29' },
  byline: [{ agent: { kind: 'person', name: 'Ada Quay' }, role: 'author' }],
  body: Array.from({ length: paragraphs }, () => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: sentence.repeat(6) }],
  })),
})
const publicationOf = (count: number, paragraphs?: number): Publication =>
  createPublication({
    title: 'Tides',
    url: 'https://example.org/',
    language: 'en',
    articles: Array.from({ length: count }, (_, at) => article(at + 1, paragraphs)),
  })
const base = {
  from: 'Tides <letters@example.org>',
  unsubscribeUrl: 'https://example.org/leave',
  postalAddress: '1 Street',
}

describe('toDigest', () => {
  it('should show the lead story, summaries of the others and a table of contents, each title one level down', () => {
    const [mail] = toDigest(publicationOf(3), base)
    expect(mail?.html.match(/<h1/g)).toHaveLength(1)
    expect(mail?.html.match(/<h2/g)).toHaveLength(3)
    expect(mail?.html).toContain('In this issue')
    expect(mail?.html).toContain('Summary 2.')
    expect(mail?.html.split(sentence.trim()).length).toBe(12 * 6 + 1)
    expect(mail?.text).toContain('In this issue:\n- Story 1\n- Story 2\n- Story 3\n')
    expect(mail?.text).toContain('Continue reading: https://example.org/story-2')
    expect(lintNewsletter(mail?.html ?? '')).toEqual([])
  })

  it('should take the articles and the order that it is told', () => {
    const publication = publicationOf(3)
    const ids = publication.articles.map(({ id }) => id).reverse()
    const [mail] = toDigest(publication, { ...base, articles: ids })
    expect(mail?.subject).toBe('Story 3')
    expect(() => toDigest(publication, { ...base, articles: ['urn:x:none'] })).toThrow(
      'Unexpected `urn:x:none`, expected',
    )
  })

  it.each(['cut', 'split'] as const)(
    'should never be over its budget, and have the way out in each mail, when it is %s',
    (tooLong) => {
      for (const limit of [9_000, 20_000, 102_400]) {
        const mails = toDigest(publicationOf(30), { ...base, others: 'full', tooLong, limit, reserve: 1_000 })
        for (const { html, text } of mails) {
          expect(bytes(html)).toBeLessThanOrEqual(limit - 1_000)
          expect(html).toContain('href="https://example.org/leave"')
          expect(text).toContain('https://example.org/leave')
          expect(lintNewsletter(html)).toEqual([])
        }
      }
    },
  )

  it('should lose no article when it is split, number the subjects, and be the same twice', () => {
    const options = { ...base, others: 'full', tooLong: 'split', limit: 40_000 } as const
    const mails = toDigest(publicationOf(20), options)
    expect(mails.length).toBeGreaterThan(1)
    const all = mails.map(({ html }) => html).join('')
    for (let at = 1; at <= 20; at++) expect(all).toContain(`>Story ${at}</h2>`)
    expect(mails[0]?.subject).toBe(`Story 1 (1/${mails.length})`)
    expect(toDigest(publicationOf(20), options)).toEqual(mails)
  })

  it('should report what it made shorter and what it left out', () => {
    const codes: string[] = []
    const report = ({ code }: { readonly code: string }): number => codes.push(code)
    toDigest(publicationOf(30), { ...base, others: 'full', limit: 20_000, reserve: 0, report })
    expect(codes).toContain('newsletter/summary-only')
    expect(codes).toContain('newsletter/cut')
    toDigest(publicationOf(60), { ...base, limit: 12_000, reserve: 0, report })
    expect(codes).toContain('newsletter/left-out')
  })

  it('should give an article of another language its own language, direction and side', () => {
    const arabic = { ...article(2), language: 'ar', title: 'عنوان', dir: 'rtl' as const }
    const publication = createPublication({ title: 'Tides', language: 'en', articles: [article(1), arabic] })
    const [mail] = toDigest(publication, base)
    expect(mail?.html).toContain('<div lang="ar" dir="rtl" style="text-align:right">')
  })

  it('should cost little for each further article', () => {
    const size = (count: number): number =>
      bytes(toDigest(publicationOf(count), { ...base, others: 'full' })[0]?.html ?? '')
    const words = 12 * 6 * bytes(sentence)
    expect((size(3) - size(2)) / words).toBeLessThan(1.09)
  })

  /** A think tank's report: four headings, four long paragraphs, a picture with its caption, its author. */
  const report = (paragraphs: readonly string[], at: number): ArticleInput => ({
    title: 'A long meeting in a small town: two harbours agree to share one pilot boat',
    slug: `report-${at}`,
    url: `https://example.org/report-${at}`,
    language: 'en',
    dates: { published: '2023-03-16' },
    byline: [{ agent: { kind: 'person', name: 'Ada Quay', jobTitle: 'Research Associate' }, role: 'author' }],
    hero: {
      media: [
        {
          src: 'https://example.org/pictures/hero.jpg',
          width: 1200,
          height: 800,
          alt: 'Two harbourmasters shake hands on a jetty, in front of the boat that they will share.',
        },
      ],
      caption: [{ type: 'text', value: 'The harbourmasters of both towns meet at the town hall, March 16, 2023.' }],
      credit: { text: 'A. Photographer/Pool' },
    },
    body: paragraphs.flatMap((value) => [
      { type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value: 'What came of it' }] },
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
    ]),
  })
  const seedFile = join(import.meta.dirname, '../../../../shared/seeds/tokyo-summit.txt')
  const seed = existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : ''
  const long = (text: string): readonly string[] => text.split('\n').filter((line) => line.length > 600)

  it.each([
    ['made', Array.from({ length: 4 }, (_, at) => sentence.repeat(14 + at))],
    ['scraped, where it lies beside the project', long(seed)],
  ])(
    'should cost at most 1.10 times its text for each further article with a picture, and 9,500 bytes alone: %s',
    (_, paragraphs) => {
      if (paragraphs.length === 0) return
      const htmlOf = (count: number): string =>
        toDigest(
          createPublication({
            title: 'Tides',
            language: 'en',
            articles: Array.from({ length: count }, (_, at) => report(paragraphs, at)),
          }),
          { ...base, others: 'full' },
        )[0]?.html ?? ''
      // All that a reader is told: words, and text alternatives.
      const told = (html: string): number =>
        bytes(
          html
            .slice(html.indexOf('<body'))
            .replace(/<!--[\s\S]*?-->/g, '')
            .replace(/<img[^>]* alt="([^"]*)"[^>]*>/g, '$1')
            .replace(/<[^>]*>/g, ''),
        )
      const [two, three] = [htmlOf(2), htmlOf(3)]
      expect((bytes(three) - bytes(two)) / (told(three) - told(two))).toBeLessThanOrEqual(1.1)
      expect(bytes(htmlOf(17))).toBeLessThan(102_400)
      const one = createPublication({
        title: 'Tides',
        url: 'https://example.org/',
        language: 'en',
        articles: [{ ...report(paragraphs, 1), summary: 'Two harbours agree to share one pilot boat.' }],
      })
      const whole = toNewsletter(one, { ...base, preferencesUrl: 'https://example.org/preferences' }).html
      expect(bytes(whole)).toBeLessThanOrEqual(9_500)
      expect(told(whole.replace(/<div style="display:none[^>]*>[^<]*<\/div>/, '')) / bytes(whole)).toBeGreaterThan(0.54)
    },
  )
})

describe('one article over the limit (rule 17)', () => {
  const long = publicationOf(1, 400)

  it('should be cut at the edge of a block with a link to the rest, the way out inside, the same twice', () => {
    const codes: string[] = []
    const options = { ...base, report: ({ code }: { readonly code: string }) => codes.push(code) }
    const mail = toNewsletter(long, options)
    expect(bytes(mail.html)).toBeLessThanOrEqual(102_400 - 8_192)
    expect(bytes(mail.html)).toBeGreaterThan(90_000)
    expect(mail.html).toContain('Continue reading')
    expect(mail.html).toContain('href="https://example.org/leave"')
    expect(mail.text).toContain('Continue reading: https://example.org/story-1')
    const count = (part: string): number => part.replace(/\s+/g, ' ').split(sentence.trim()).length
    expect(count(mail.html)).toBe(count(mail.text))
    expect(codes).toContain('newsletter/cut')
    expect(toNewsletter(long, base)).toEqual(mail)
  })

  it('should stay whole and be reported where nothing leads to the rest, or where that is asked for', () => {
    const codes: string[] = []
    const report = ({ code }: { readonly code: string }): number => codes.push(code)
    const { url: _, ...bare } = article(1, 400)
    const html = toNewsletter(
      createPublication({ title: 'Tides', language: 'en', articles: [{ ...bare, id: 'urn:x:bare' }] }),
      {
        ...base,
        report,
      },
    ).html
    expect(bytes(html)).toBeGreaterThan(102_400)
    expect(codes).toContain('newsletter/too-long')
    expect(bytes(toNewsletter(long, { ...base, tooLong: 'report' }).html)).toBeGreaterThan(102_400)
  })

  it('should keep the notes that are referred to before the cut, and no others', () => {
    const note = (id: string) => ({
      type: 'footnoteDefinition' as const,
      identifier: id,
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: `Note ${id}.` }] }],
    })
    const refer = (id: string) => ({
      type: 'paragraph' as const,
      children: [{ type: 'footnoteReference' as const, identifier: id }],
    })
    const body = [refer('first'), ...(article(1, 400).body as never[]), refer('last'), note('first'), note('last')]
    const mail = toNewsletter(
      createPublication({ title: 'Tides', language: 'en', articles: [{ ...article(1), body }] }),
      base,
    )
    expect(mail.html).toContain('Note first.')
    expect(mail.html).not.toContain('Note last.')
    expect(mail.text).not.toContain('Note last.')
  })

  it('should check its length again after links have grown', () => {
    const body = Array.from({ length: 300 }, (_, at) => ({
      type: 'paragraph' as const,
      children: [
        {
          type: 'link' as const,
          url: `https://example.org/${at}`,
          children: [{ type: 'text' as const, value: 'A link' }],
        },
      ],
    }))
    const publication = createPublication({ title: 'Tides', language: 'en', articles: [{ ...article(1), body }] })
    expect(toNewsletter(publication, base).html).not.toContain('Continue reading')
    const grown = toNewsletter(publication, {
      ...base,
      link: ({ url }) => `https://track.example/?to=${encodeURIComponent(url)}&${'k'.repeat(400)}`,
    })
    expect(grown.html).toContain('Continue reading')
    expect(bytes(grown.html)).toBeLessThanOrEqual(102_400 - 8_192)
  })
})
