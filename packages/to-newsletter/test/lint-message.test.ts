import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMail, lintMessage, toEml, toNewsletter } from '../src/index.js'
import { tides, words } from './fixtures/tides.js'
import { torture } from './fixtures/torture.js'

const base = {
  from: 'Tides <letters@example.org>',
  unsubscribeUrl: 'https://example.org/leave',
  postalAddress: '1 Quay Street',
}
const envelope = { from: 'Tides <letters@example.org>', to: 'reader@example.org', date: '2024-02-29T09:30:00Z' }
const messageOf = (publication = torture, title?: string): string =>
  new TextDecoder().decode(
    toEml(toNewsletter(publication, title === undefined ? base : { ...base, subject: title }), envelope),
  )
const rulesIn = (message: string): readonly string[] => lintMessage(message).map(({ ruleId }) => ruleId)

describe('lintMessage', () => {
  it('should find nothing in a message of ours, whatever its subject, with pictures too', () => {
    expect(lintMessage(messageOf()).map(({ reason }) => reason)).toEqual([])
    expect(
      rulesIn(messageOf(tides([words('x')]), 'Ebbe & Flut — 潮の満ち引き, ein sehr langer Betreff für alle Leser')),
    ).toEqual([])
    const src = 'https://example.org/a.png'
    const shown = tides([{ type: 'figure', media: [{ src, alt: 'A', width: 100, height: 100 }] }])
    const mail = toNewsletter(shown, { ...base, pictures: new Map([[src, new Uint8Array([0x89, 0x50, 0x4e, 0x47])]]) })
    expect(mail.html).toContain('cid:')
    expect(rulesIn(new TextDecoder().decode(toEml(mail, envelope)))).toEqual([])
  })

  it('should compare the title with the subject, and know the way out by the header', () => {
    const html =
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ebb</title></head><body><div lang="en" dir="ltr"><p style="margin:0"><a href="https://example.org/x" style="text-decoration:underline">Go</a>, 1 Quay Street</p></div></body></html>'
    const head = (subject: string, leave: string): string =>
      `Subject: ${subject}\r\nList-Unsubscribe: ${leave}\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n`
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nGo\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`
    expect(rulesIn(head('Ebb', '<https://example.org/x>') + body)).toEqual([])
    expect(rulesIn(head('=?utf-8?Q?E=62b?=', '<mailto:a@example.org>,\r\n <https://example.org/x>') + body)).toEqual([])
    expect(rulesIn(head('Flood', '<https://example.org/y>') + body)).toEqual(['title-differs', 'missing-unsubscribe'])
  })

  it('should read quoted-printable, base64 and other character sets', () => {
    const html = '<script>alert(1)</script>'
    const part = (encoding: string, content: string, type = 'text/html; charset=iso-8859-1'): string =>
      `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${content}\n`
    for (const message of [
      part('quoted-printable', '<scr=\nipt>alert(1)</script>'),
      part('BASE64', btoa(html)),
      part('7bit', html),
      part('base64', btoa(html), 'text/html; charset=nobody-knows'),
    ]) {
      expect(rulesIn(message)).toContain('active-content')
    }
  })

  it('should say what a message lacks beside its HTML', () => {
    const plain = 'Subject: x\nContent-Type: text/plain\n\nWords\n'
    expect(rulesIn(plain)).toEqual(['missing-html-part', 'missing-list-unsubscribe'])
    expect(rulesIn('Content-Type: text/html\n\n<p>x</p>')).toContain('missing-text-part')
    expect(rulesIn(messageOf())).not.toContain('missing-text-part')
  })

  it('should take no attachment for the mail, and never throw, whatever string it is given', () => {
    const attached = 'Content-Type: text/html\nContent-Disposition: attachment\n\n<script></script>'
    expect(rulesIn(attached)).toEqual(['missing-html-part', 'missing-text-part', 'missing-list-unsubscribe'])
    const pieces = [
      '\n',
      '\r\n',
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: text/html',
      '\n\n',
      '=',
      '=?x?q?=?=',
      '<a>',
      'Subject: ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => void lintMessage(parts.join(''))),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void lintMessage(text)))
  })
})

describe('isMail', () => {
  it('should know mails by what only mails say, and pages by what only pages say', () => {
    expect(isMail(toNewsletter(torture, base).html)).toBe(true)
    expect(isMail('<!--[if gte mso 9]><xml></xml><![endif]--><p>x')).toBe(true)
    expect(isMail('<p><a href="*|UNSUB|*">Leave</a>')).toBe(true)
    expect(isMail('<!doctype html><title>x</title><p>Words about mso tables and unsubscribe</p>')).toBe(false)
    expect(isMail('<link rel="canonical" href="/"><pre>{{ unsubscribe_url }}</pre>')).toBe(false)
    expect(isMail('<!--[if lt IE 9]><script src="x.js"></script><![endif]-->')).toBe(false)
  })
})
