import { hostilePublication, hostileStrings } from '@offprint/conformance'
import { createPublication } from '@offprint/core'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { type Envelope, toEml, toNewsletter } from '../src/index.js'
import type { Newsletter } from '../src/newsletter.js'

const envelope: Envelope = {
  from: 'Tides <letters@example.org>',
  to: 'reader@example.org',
  date: '2024-02-29T09:30:00+09:00',
}
const newsletter: Newsletter = { subject: 'Slack water', preheader: '', html: '<p>Sea</p>', text: 'Sea\n', headers: {} }
const written = (change: Partial<Newsletter>, other: Partial<Envelope> = {}): string =>
  new TextDecoder().decode(toEml({ ...newsletter, ...change }, { ...envelope, ...other }))
const withoutControls = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })

describe('toEml', () => {
  it('should put the text first and the HTML last (RFC 2046, section 5.1.4)', () => {
    const message = written({})
    expect(message).toMatch(/Content-Type: multipart\/alternative;\s+boundary="=_/)
    expect(message.indexOf('text/plain')).toBeLessThan(message.indexOf('text/html'))
  })

  it('should write the date with its own offset (RFC 5322, section 3.3)', () => {
    expect(written({})).toContain('Date: Thu, 29 Feb 2024 09:30:00 +0900\r\n')
  })

  it('should refuse what is no address, date or message id, naming it', () => {
    expect(() => written({}, { from: 'nobody' })).toThrow('Unexpected `nobody` as `from`, expected')
    expect(() => written({}, { to: 'a@b\r\nBcc: c@d.example' })).toThrow('as `to`, expected')
    expect(() => written({}, { date: 'soon' })).toThrow('Unexpected `soon` as `date`, expected')
    expect(() => written({}, { messageId: 'a b' })).toThrow('Unexpected `a b` as `messageId`, expected')
  })

  it('should write nothing but ASCII in lines of at most 78 characters ended by CRLF, whatever it is given', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (subject, text, html) => {
        const message = written({ subject, text, html })
        expect(message).toMatch(/^[\r\n\t\u0020-\u007e]*$/)
        expect(message.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
        expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
      }),
    )
  })

  it('should let no subject begin a header of its own', () => {
    expect(written({ subject: 'a\r\nBcc: everybody@example.org' })).not.toMatch(/^Bcc:/m)
  })

  it('should let a MIME reader read back subject and both parts', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (subject, text, html) => {
        const mail = await PostalMime.parse(toEml({ ...newsletter, subject, text, html }, envelope))
        const lines = (part: string | undefined): string => (part ?? '').replace(/\r\n?/g, '\n').trimEnd()
        expect(mail.subject ?? '').toBe(subject.replace(/[\s\u0085]+/g, ' ').trim())
        expect(lines(mail.text)).toBe(lines(text))
        expect(lines(mail.html)).toBe(lines(html))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a newsletter as a message', () => {
  it('should offer one-click unsubscribing where there is a way out (RFC 8058)', async () => {
    const publication = createPublication({
      title: 'Tides',
      url: 'https://example.org/',
      articles: [{ title: 'Slack', url: 'https://example.org/slack' }],
    })
    const leaving = toNewsletter(publication, { unsubscribeUrl: 'https://example.org/leave' })
    expect(leaving.headers).toEqual({
      'List-ID': '<tides.example.org>',
      'List-Unsubscribe': '<https://example.org/leave>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(toNewsletter(publication).headers).toEqual({ 'List-ID': '<tides.example.org>' })
  })

  it.each(hostileStrings)('should read back the subject of an article named %j', async (words) => {
    const made = toNewsletter(hostilePublication(words))
    const mail = await PostalMime.parse(toEml(made, envelope))
    expect(mail.subject).toBe(
      withoutControls(made.subject)
        .replace(/[\s\u0085]+/g, ' ')
        .trim(),
    )
    expect(mail.html?.replace(/\r\n/g, '\n').trimEnd()).toBe(made.html.replace(/\r\n?/g, '\n').trimEnd())
  })
})
