import { hostilePublication, hostileStrings } from '@offprint/conformance'
import type { Flow } from '@offprint/core'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { lintNewsletter, mergeTag, type NewsletterOptions, toEml, toNewsletter } from '../src/index.js'
import { tides, words } from './fixtures/tides.js'
import { torture } from './fixtures/torture.js'

const base: NewsletterOptions = {
  from: 'Tides <letters@example.org>',
  unsubscribeUrl: 'https://example.org/leave',
  preferencesUrl: 'https://example.org/preferences',
  postalAddress: '1 Street',
}
const made = (body: readonly Flow[] = [words('Some words.')], article = {}, options: NewsletterOptions = {}) =>
  toNewsletter(tides(body, article), { ...base, ...options })
const whole = toNewsletter(torture, base)
const withoutStyle = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/g, '')
const stylesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '')
const inlineStyles = (html: string): readonly string[] =>
  [...html.matchAll(/ style="([^"]*)"/g)].map(([, style]) => style ?? '')
const lintedIds = (html: string): readonly string[] => lintNewsletter(html).map(({ ruleId }) => ruleId)

describe('the rules of a mail that holds in every inbox', () => {
  it('should write nothing that any of six families does not show, on the torture article (rule 1)', () => {
    expect(lintedIds(whole.html)).toEqual([])
  })

  it('should hold with every stylesheet removed (rule 2)', () => {
    // Links are underlined by every client; the stylesheet says it for those that let others decide.
    expect(lintedIds(withoutStyle(whole.html))).toEqual(['undeclared-underline'])
  })

  it('should keep stylesheets under 16 kB, in the head, unnested, selectors of attributes apart (rule 3)', () => {
    const sheets = stylesOf(whole.html)
    expect(new TextEncoder().encode(sheets.join('')).length).toBeLessThan(2_000)
    expect(whole.html.slice(whole.html.indexOf('<body'))).not.toContain('<style')
    for (const sheet of sheets) {
      expect(sheet.includes('[') && sheet.includes('@media')).toBe(false)
      expect(sheet.match(/@/g)?.length ?? 0).toBeLessThanOrEqual(1)
    }
  })

  it('should give Word a table of fixed width and hide the wide div from it (rule 4)', () => {
    expect(whole.html).toContain('<!--[if mso]><table role="presentation" width="600" align="center"')
    expect(whole.html).toContain(
      '<!--[if !mso]><!--><div class="i" dir="ltr" style="max-width:560px;margin:0 auto;padding:24px 20px;',
    )
    expect(whole.html).toContain('<!--[if !mso]><!--></div><!--<![endif]--><!--[if mso]></td></tr></table><![endif]-->')
  })

  it('should write the size of pictures as attributes and let them shrink (rule 5)', () => {
    const picture = {
      type: 'figure',
      media: [{ src: 'https://example.org/a.jpg', width: 1200, height: 800, alt: 'A' }],
    } as const
    expect(made([picture]).html).toMatch(/width="560" height="373" style="[^"]*max-width:100%;height:auto/)
    const boxed: Flow = { type: 'callout', kind: 'note', children: [picture] }
    expect(made([boxed]).html).toContain('width="520"')
    expect(made([{ type: 'figure', media: [{ src: 'https://example.org/a.jpg', alt: 'A' }] }]).html).toContain(
      'width="560"',
    )
  })

  it('should tell Word that a pixel is a pixel, hidden from clients that open comments (rule 6)', () => {
    expect(whole.html).toMatch(
      /<!--\[if mso\]><noscript><xml>.*<o:PixelsPerInch>96<\/o:PixelsPerInch>.*<\/noscript><!\[endif\]-->/,
    )
  })

  it('should use pixels and plain numbers alone, without functions or variables (rule 7)', () => {
    for (const style of inlineStyles(whole.html)) expect(style).not.toMatch(/rem|em\b|calc|var\(|clamp|system-ui|vw|vh/)
  })

  it('should map sections and figures to plain blocks (rule 8)', () => {
    expect(whole.html).not.toMatch(
      /<(article|section|figure|figcaption|main|nav|aside|header|footer|details|summary|mark|time)\b/,
    )
  })

  it('should reset the margin of every block (rule 9)', () => {
    for (const [tag] of whole.html.matchAll(/<(p|h[1-6]|ul|ol|li|blockquote)\b[^>]*>/g))
      expect(tag).toMatch(/style="[^"]*margin:/)
  })

  it('should say language and direction inside the body, on a wrapper with a role (rule 10)', () => {
    const { html } = made([], { language: 'ar', dir: 'rtl' })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toMatch(/<body [^>]*xml:lang="ar" lang="ar" dir="rtl"/)
    expect(html).toContain(
      '<div role="article" aria-roledescription="email" aria-label="Slack water" lang="ar" dir="rtl"',
    )
  })

  it('should mark layout tables alone as such, and give data tables scopes, a caption and sides (rule 11)', () => {
    const tables = whole.html.match(/<table(?:(?!<table)[\s\S])*?<\/table>/g) ?? []
    expect(tables.length).toBeGreaterThan(4)
    for (const table of tables) expect(table.includes('role="presentation"')).toBe(!table.includes('<th'))
    expect(whole.html).toContain('<caption class="i"')
    expect(whole.html).toMatch(/<th class="i" scope="col" style="[^"]*text-align:right"/)
  })

  it('should have one h1, skip no level, have text alternatives and 4.5:1 in light and dark (rule 12)', () => {
    const levels = [...whole.html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
    })
    for (const [picture] of whole.html.matchAll(/<img[^>]*>/g)) expect(picture).toContain(' alt="')
    expect(() => made([], {}, { theme: { light: { quiet: '#999999' } } })).toThrow('expected at least 4.5:1')
    expect(() => made([], {}, { theme: { dark: { link: '#003399' } } })).toThrow(
      'Unexpected 1.63:1 of `theme.dark.link` on `theme.dark.paper`, expected at least 4.5:1',
    )
    expect(() => made([], {}, { theme: { light: { ink: 'red;x:y' } } })).toThrow('expected `#rrggbb`')
    expect(() => made([], {}, { theme: { fonts: 'a;b' } })).toThrow('expected names of fonts')
  })

  it('should write sides out by the direction of the text (rule 13)', () => {
    const list: Flow = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [words('a')] }],
    }
    const right = made([list, words('x')], { language: 'ar', dir: 'rtl' }).html
    expect(right).toContain('<ul style="margin:0 24px 16px 0;padding:0">')
    expect(right).toContain('text-align:right')
    expect(right).not.toContain('text-align:left')
    expect(made([list]).html).toContain('<ul style="margin:0 0 16px 24px;padding:0">')
    expect(whole.html).toContain('<p lang="ar" dir="rtl" style="margin:0 0 16px;text-align:right">')
    expect(right).not.toMatch(/(inline|block)-(start|end)|text-align:(start|end)/)
  })

  it('should hide the preheader by display alone, fill it to 110 characters at most, in no colour (rule 14)', () => {
    const hidden = /<div style="(display:none;mso-hide:all)">([^<]*)<\/div>/.exec(made([], { summary: 'Short.' }).html)
    expect(hidden?.[2]?.replace(/[\u00a0\u200c]/g, '')).toBe('Short.')
    expect(hidden?.[2]?.match(/\u200c/g)).toHaveLength(104)
    const long = made([], { summary: 'word '.repeat(60) })
    expect([...long.preheader].length).toBeLessThanOrEqual(110)
    expect(long.html).toContain(`>${long.preheader}</div>`)
  })

  it.each(hostileStrings)('should have the subject as its title, here of %j (rule 15)', (title) => {
    const mail = toNewsletter(hostilePublication(title), base)
    expect(lintNewsletter(mail.html, { subject: mail.subject }).map(({ ruleId }) => ruleId)).not.toContain(
      'title-differs',
    )
  })

  it('should offer dark colours to all that know them, never needed to be read (rule 16)', () => {
    const [forAll, forOutlook] = stylesOf(whole.html)
    expect(whole.html).toContain('<meta name="color-scheme" content="light dark">')
    expect(forAll).toMatch(/\}@media\(prefers-color-scheme:dark\)\{(?:\.[^@]*)\}$/)
    expect(forOutlook).toContain('[data-ogsc] .i{color:')
    expect(forOutlook).toContain('[data-ogsb] .p{background-color:')
  })

  it('should stay under the limit less the reserve, the way out inside (rule 17)', () => {
    const mail = made(Array.from({ length: 900 }, () => words('A sentence of words. '.repeat(10))))
    expect(new TextEncoder().encode(mail.html).length).toBeLessThanOrEqual(102_400 - 8_192)
    expect(mail.html).toContain('href="https://example.org/leave"')
  })

  it('should have no control characters and no lone surrogates (rule 18)', () => {
    const mail = made([words('a\u0000b\u0092c\u009fd\u007fe\ud800f\ufffeg')], { title: 'T\u0085\u0001x' })
    for (const part of [mail.html, mail.text, mail.subject]) {
      expect(part).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/)
      expect(part).not.toMatch(/\p{Surrogate}/u)
    }
    expect(mail.html).toContain('abcdefg')
    expect(mail.html.endsWith('</body></html>\n')).toBe(true)
  })

  it('should have harmless addresses alone, nothing that runs, and embeds as stills with links (rule 19)', () => {
    expect(whole.html).not.toMatch(/<(script|iframe|form|object|video|audio)\b| on[a-z]+="|javascript:/i)
    expect(whole.html).toMatch(
      /<a style="[^"]*" href="https:\/\/video\.example\/watch\?v=1"><img src="https:\/\/video\.example\/still\.jpg" alt="Two people at a table"/,
    )
  })

  it('should have absolute addresses alone and no base (rule 20)', () => {
    for (const [, url] of whole.html.matchAll(/ (?:href|src)="([^"]*)"/g))
      expect(url).toMatch(/^(https?|mailto|tel|cid):/)
    expect(whole.html).not.toContain('<base')
    expect(whole.html).toContain('href="https://example.org/minutes"')
  })

  it('should number notes in the text and list them at the end, to be read without links (rule 21)', () => {
    expect(whole.html).toContain('<sup>1</sup>')
    expect(whole.html).toMatch(/<h2 [^>]*>Notes<\/h2><ol [^>]*><li [^>]*><p [^>]*>The note’s text\.<\/p><\/li><\/ol>/)
    expect(whole.html).not.toContain('href="#')
    expect(whole.text).toContain('note.(1)')
    expect(whole.text).toContain('1. The note’s text.')
  })

  it('should show JPEG, PNG and GIF, a variant of such a format, or a link (rule 22)', () => {
    expect(whole.html).not.toMatch(/src="[^"]*\.webp/)
    expect(whole.html).toMatch(/<a href="https:\/\/example\.org\/wide\.webp" [^>]*>A wide picture<\/a>/)
    const variants = [
      { src: 'https://example.org/s.jpg', width: 600 },
      { src: 'https://example.org/l.jpg', width: 1200 },
    ]
    const codes: string[] = []
    const mail = made(
      [{ type: 'figure', media: [{ src: 'https://example.org/a.avif', alt: 'A', variants }] }],
      {},
      { report: ({ code }) => codes.push(code) },
    )
    expect(mail.html).toContain('src="https://example.org/l.jpg"')
    expect(codes).not.toContain('newsletter/picture-format')
  })

  it('should keep lines and indents of code where white space is not kept, and let them break (rule 23)', () => {
    const { html } = made([{ type: 'code', value: `if (x) {\n    ${'y'.repeat(60)}\n\tz\n}` }])
    expect(html).toContain('if (x) {<br>\u00a0\u00a0\u00a0\u00a0yyy')
    expect(html).toContain(`${'y'.repeat(22)}\u200b`)
    expect(html).toContain('<br>\u00a0\u00a0\u00a0\u00a0z<br>}')
    expect(html).not.toContain('<pre')
  })

  it('should write the text part from the same tree: 76 columns, aligned tables, numbered links, no filler (rule 24)', () => {
    for (const line of whole.text.split('\n'))
      if (/\s/.test(line.trim())) expect([...line].length).toBeLessThanOrEqual(76)
    expect(whole.text).toContain('Place   2019  2023\n-----  -----  ------\n東京   1,200  3\nSeoul      7  14,000')
    expect(whole.text).toContain('its minutes [1]')
    expect(whole.text).toContain('[1] https://example.org/minutes')
    expect(whole.text).not.toMatch(/[\u200b\u200c\u00a0]|\n\n\n/)
  })

  it('should write a message that other programs read, every header at most 78 characters (rule 25)', async () => {
    const bytes = toEml(whole, { from: 'Tides <letters@example.org>', to: 'b@example.org', date: '2024-02-29' })
    const head = new TextDecoder().decode(bytes).split('\r\n\r\n')[0] ?? ''
    for (const name of ['From', 'To', 'Subject', 'Date', 'Message-ID', 'List-ID', 'List-Unsubscribe', 'MIME-Version']) {
      expect(head).toMatch(new RegExp(`^${name}: `, 'm'))
    }
    for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
    const mail = await PostalMime.parse(bytes)
    expect(mail.html?.replace(/\r\n/g, '\n').trimEnd()).toBe(whole.html.trimEnd())
    expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(whole.text.trimEnd())
  })

  it('should show the way out and the postal address, and never count the header’s address (rule 26)', () => {
    const mail = made([words('x')], {}, { link: ({ url }) => `https://track.example/?to=${encodeURIComponent(url)}` })
    expect(mail.html).toContain('href="https://example.org/leave"')
    expect(mail.html).toContain('Tides, 1 Street')
    expect(mail.headers['List-Unsubscribe']).toBe('<https://example.org/leave>')
    expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  })

  it('should write merge tags in the syntax of the service, unescaped (rule 27)', () => {
    const mail = made([], {}, { service: 'sendgrid', unsubscribeUrl: mergeTag('unsubscribeUrl') })
    expect(mail.html).toContain('href="<%asm_group_unsubscribe_raw_url%>"')
    expect(lintedIds(mail.html)).toEqual([])
  })

  it('should ask the link hook once for each link, and leave mail addresses and the way out alone (rule 28)', () => {
    const seen: string[] = []
    const link = (url: string): Flow => ({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }],
    })
    const mail = made(
      [link('https://a.example/'), link('mailto:a@example.org'), link('tel:1'), link('https://a.example/')],
      {},
      {
        link: ({ url, kind, position }) => {
          seen.push(`${kind} ${position} ${url}`)
          return `${url}#${kind}-${position}`
        },
      },
    )
    expect(seen.toSorted()).toEqual([
      'body 1 https://a.example/',
      'body 2 https://a.example/',
      'masthead 1 https://example.org/',
      'readOn 1 https://example.org/slack',
      'webVersion 1 https://example.org/slack',
    ])
    expect(mail.html).toContain('href="mailto:a@example.org"')
    expect(mail.text).toContain('[1] https://a.example/#body-1')
  })

  it('should make the same bytes of the same input (rule 29)', () => {
    const again = toNewsletter(structuredClone(torture), base)
    expect(again).toEqual(whole)
    const envelope = { from: 'a@example.org', to: 'b@example.org', date: '2024-02-29' }
    expect(toEml(again, envelope)).toEqual(toEml(whole, envelope))
  })
})
