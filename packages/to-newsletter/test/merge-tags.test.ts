import { createPublication, type Phrasing } from '@offprint/core'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import {
  type MergeService,
  mergeServices,
  mergeTag,
  type NewsletterOptions,
  readMergeTags,
  toEml,
  toNewsletter,
} from '../src/index.js'

const services = Object.keys(mergeServices) as MergeService[]
const text = (value: string): Phrasing => ({ type: 'text', value })
const withBody = (...children: readonly Phrasing[]) =>
  createPublication({
    title: 'Tides',
    url: 'https://example.org/',
    language: 'en',
    articles: [
      { title: 'Slack', url: 'https://example.org/slack', language: 'en', body: [{ type: 'paragraph', children }] },
    ],
  })
const mail = (options: NewsletterOptions, ...children: readonly Phrasing[]) =>
  toNewsletter(withBody(...children), { unsubscribeUrl: 'https://example.org/leave', ...options })

describe('merge tags (rule 27)', () => {
  it('should know ten services', () => {
    expect(services).toHaveLength(10)
  })

  it.each(services)('should write those of %s unchanged in href, text and header', async (service) => {
    const out = mergeServices[service].names.unsubscribeUrl
    const field = mergeServices[service].field.replace('$', 'city')
    const made = mail({
      service,
      unsubscribeUrl: mergeTag('unsubscribeUrl'),
      subject: ['Letter to ', mergeTag({ field: 'city' })],
      postalAddress: ['1 Street, ', mergeTag({ field: 'city' })],
    })
    expect(made.html).toContain(`href="${out}"`)
    expect(made.html).toContain(`1 Street, ${field}</p>`)
    expect(made.html).toContain(`<title>Letter to ${field}</title>`)
    expect(made.text).toContain(`1 Street, ${field}`)
    expect(made.text).toContain(out)
    expect(made.headers['List-Unsubscribe']).toBe(`<${out}>`)
    const bytes = toEml(made, { from: 'a@example.org', to: 'b@example.org', date: '2024-02-29' })
    const source = new TextDecoder().decode(bytes)
    expect(source).toContain(`Letter to ${field}\r\n`)
    expect(source).toContain(out)
    expect((await PostalMime.parse(bytes)).subject).toBe(`Letter to ${field}`)
  })

  it.each(services)('should read those of %s in an author’s text and address where that is asked for', (service) => {
    const out: string = mergeServices[service].names.unsubscribeUrl ?? ''
    const field = mergeServices[service].field.replace('$', 'city')
    const link: Phrasing = { type: 'link', url: out, children: [text('leave')] }
    const made = mail({ service, tagsInText: 'read' }, text(`Hello ${field}, `), link)
    expect(made.html).toContain(`Hello ${field}, <a`)
    expect(made.html).toContain(`href="${out}"`)
    expect(made.text).toContain(`Hello ${field}, leave [1]`)
    expect(made.text).toContain(`[1] ${out}`)
  })

  it.each(services)('should let no author’s text be taken for a tag of %s, and show it as it stands', (service) => {
    const field = mergeServices[service].field.replace('$', 'secret')
    const codes: string[] = []
    const made = mail({ service, report: ({ code }) => codes.push(code) }, text(`About ${field} itself`))
    expect(made.html).not.toContain(field)
    expect(made.text).not.toContain(field)
    expect(made.text.replaceAll('\u200b', '')).toContain(`About ${field} itself`)
    expect(codes).toContain('newsletter/foreign-tag')
  })

  it('should refuse what a service does not have, and tags without a service', () => {
    expect(() => mail({ service: 'ses', preferencesUrl: mergeTag('preferencesUrl') })).toThrow(
      'Unexpected merge tag `preferencesUrl`, expected one that ses has',
    )
    expect(() => mail({ unsubscribeUrl: mergeTag('unsubscribeUrl') })).toThrow('without `service`, expected')
    expect(() => mail({ service: 'liquid', postalAddress: mergeTag({ field: 'x }} {{ y' }) })).toThrow(
      'expected the name of a field',
    )
    expect(() => mail({ service: 'liquid', postalAddress: mergeTag('email', "'}}") })).toThrow(
      'expected letters, digits',
    )
    expect(() => mail({ service: 'ses', postalAddress: mergeTag('email', 'you') })).toThrow('expected')
    expect(() => mail({ service: 'liquid', tagsInText: 'read' }, text('{{ a | b }}'))).toThrow(
      'Unexpected merge tag `{{ a | b }}`, expected',
    )
    expect(() => mail({ service: 'no' as MergeService })).toThrow(
      'Unexpected `no` at `service`, expected one of mailchimp',
    )
  })

  it('should write words for readers of whom nothing is known, where the service has them', () => {
    expect(mail({ service: 'liquid', postalAddress: mergeTag('firstName', 'friend') }).text).toContain(
      "{{ first_name | default: 'friend' }}",
    )
    expect(mail({ service: 'ghost', postalAddress: mergeTag('firstName', 'friend') }).text).toContain(
      '%%{first_name, "friend"}%%',
    )
  })

  it('should let nobody forge the marks that stand for tags', () => {
    const made = mail({ service: 'liquid', unsubscribeUrl: mergeTag('unsubscribeUrl') }, text('a\uFDD00\uFDD1b'))
    expect(made.html).toContain('a0b')
    expect(made.html).not.toMatch(/[\uFDD0\uFDD1]/)
  })

  it('should part a text into words and tags', () => {
    expect(readMergeTags('Hi *|FNAME|*!', 'mailchimp')).toEqual(['Hi ', mergeTag('firstName'), '!'])
  })

  it('should keep a tag whole in a header beside words that must be encoded', () => {
    const made = mail({ service: 'listmonk', subject: ['Über ', mergeTag('firstName')] })
    const source = new TextDecoder().decode(
      toEml(made, { from: 'a@example.org', to: 'b@example.org', date: '2024-02-29' }),
    )
    expect(source).toMatch(/Subject: =\?utf-8\?B\?[^ ]+\?= \{\{ \.Subscriber\.FirstName \}\}\r\n/)
  })
})
