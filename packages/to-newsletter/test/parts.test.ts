import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { toEml, toNewsletter, utmLinks } from '../src/index.js'
import { tides, words } from './fixtures/tides.js'

const base = {
  from: 'Tides <letters@example.org>',
  unsubscribeUrl: 'https://example.org/leave',
  postalAddress: '1 Street',
}
const agent = (name: string) => ({ kind: 'person' as const, name })

describe('the byline', () => {
  it.each([
    ['en', 'Ada · Translation: Ben · 1 March 2024'],
    ['en-US', 'Ada · Translation: Ben · March 1, 2024'],
    ['fr', 'Ada · Traduction: Ben · 1er mars 2024'],
    ['de', 'Ada · Übersetzung: Ben · 1. März 2024'],
    ['es', 'Ada · Traducción: Ben · 1 de marzo de 2024'],
    ['ja', 'Ada · 翻訳: Ben · 2024年3月1日'],
    ['sw', 'Ada · Translation: Ben · 2024-03-01'],
  ])('should say roles and days in words of %s where they are known', (language, line) => {
    const byline = [
      { agent: agent('Ada'), role: 'author' },
      { agent: agent('Ben'), role: 'translator' },
    ] as const
    const mail = toNewsletter(tides([], { language, byline, dates: { published: '2024-03-01T23:30:00-05:00' } }), base)
    expect(mail.html).toContain(`>${line}</p>`)
    expect(mail.text).toContain(line)
  })

  it('should be no more exact than the date is known', () => {
    const line = (published: string): string => toNewsletter(tides([], { dates: { published } }), base).text
    expect(line('2024')).toContain('\n\n2024\n')
    expect(line('2024-03')).toContain('\n\nMarch 2024\n')
  })
})

describe('utmLinks', () => {
  it('should say where a reader comes from, and keep what a link says itself', () => {
    const hook = utmLinks({ source: 'tides', campaign: 'march' })
    expect(hook({ url: 'https://a.example/?x=1#y', kind: 'body', position: 2 })).toBe(
      'https://a.example/?x=1&utm_source=tides&utm_medium=email&utm_campaign=march&utm_content=body-2#y',
    )
    expect(hook({ url: 'https://a.example/?utm_source=own', kind: 'body', position: 1 })).toContain(
      'utm_source=own&utm_medium',
    )
  })

  it('should be refused when it makes no address', () => {
    const link = (): string => 'javascript:x'
    expect(() => toNewsletter(tides(), { ...base, link })).toThrow(
      'Unexpected `javascript:x` from `link` for `https://example.org/slack`, expected',
    )
  })
})

describe('pictures that travel with the mail', () => {
  const src = 'https://example.org/a.png'
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array.from({ length: 200 }, (_, at) => at)])
  const publication = tides([{ type: 'figure', media: [{ src, alt: 'A', width: 10, height: 10 }] }])

  it('should stand beside the HTML, named by it, and be read back whole', async () => {
    const mail = toNewsletter(publication, { ...base, pictures: new Map([[src, png]]) })
    expect(mail.html).toMatch(/src="cid:[\w-]+@pictures\.invalid"/)
    const bytes = toEml(mail, { from: base.from, to: 'b@example.org', date: '2024-02-29' })
    expect(new TextDecoder().decode(bytes)).toMatch(/multipart\/related;\s+type="text\/html"/)
    const [attachment] = (await PostalMime.parse(bytes)).attachments
    expect(attachment?.mimeType).toBe('image/png')
    expect(`cid:${attachment?.contentId?.slice(1, -1)}`).toBe(/src="(cid:[^"]*)"/.exec(mail.html)?.[1])
    expect(new Uint8Array(attachment?.content as ArrayBuffer)).toEqual(png)
  })

  it('should stay on the web where nobody asks, or where they are no pictures', () => {
    expect(toNewsletter(publication, base).html).toContain(`src="${src}"`)
    const mail = toNewsletter(publication, { ...base, pictures: new Map([[src, new Uint8Array([1, 2])]]) })
    expect(mail.html).toContain(`src="${src}"`)
    expect(mail.pictures).toBeUndefined()
  })
})

describe('a theme', () => {
  it('should be written inline and in the stylesheet', () => {
    const { html } = toNewsletter(tides([words('x')]), {
      ...base,
      theme: { light: { link: '#7A0000' }, dark: { link: '#FFAAAA' }, fonts: "'Gill Sans', sans-serif" },
    })
    expect(html).toContain('color:#7a0000')
    expect(html).toContain('.i a{color:#faa!important}')
    expect(html).toContain('font:17px/1.6 &#x27;Gill Sans&#x27;,sans-serif')
  })
})
