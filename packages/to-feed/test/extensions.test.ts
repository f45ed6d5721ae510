import type { Article } from '@offprint/core'
import { element } from '@offprint/xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Extension, type FormatOptions, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { minimal, publicationOf, rich } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const uri = 'https://tide.example/ns/1.0'
const tide: Extension = {
  prefix: 'tide',
  uri,
  feed: ({ title }) => [element('tide:harbour', { 'tide:name': title })],
  item: ({ slug }) => [element('tide:height', { unit: 'm' }, [element('tide:value', {}, [slug])])],
  jsonFeed: ({ title }) => ({ harbour: title }),
  jsonItem: ({ slug }) => (slug === 'wire' ? undefined : { height: slug }),
}
const options: FormatOptions = { extensions: [tide] }

describe('extensions', () => {
  it('should declare the namespace once and put elements into feed and items of RSS and Atom (rule 4)', () => {
    const rss = readXml(toRss(rich, options))
    const atom = readXml(toAtom(rich, options))
    for (const root of [rss, atom]) expect(root.attributes['xmlns:tide']).toBe(uri)
    expect(all(rss, 'channel/tide:harbour')[0]?.attributes['tide:name']).toBe('Quay & <i>Quill</i>')
    expect(all(atom, 'tide:harbour')).toHaveLength(1)
    expect(texts(rss, 'channel/item/tide:height/tide:value')).toEqual(['wire', 'rope', 'حبال', 'kishi'])
    expect(texts(atom, 'entry/tide:height/tide:value')).toEqual(['wire', 'rope', 'حبال', 'kishi'])
  })

  it('should declare no namespace that nothing is said in (rule 4)', () => {
    const quiet = { extensions: [{ prefix: 'tide', uri, item: () => [] }] }
    expect(toRss(rich, quiet)).not.toContain(uri)
  })

  it('should put objects of JSON Feed under a key that begins with `_` and a letter (rule 40)', () => {
    const feed = JSON.parse(toJsonFeed(rich, options))
    expect(feed._tide).toEqual({ harbour: 'Quay & <i>Quill</i>' })
    expect(feed.items.map((item: Record<string, unknown>) => item._tide)).toEqual([
      undefined,
      { height: 'rope' },
      { height: 'حبال' },
      { height: 'kishi' },
    ])
  })

  it('should carry a second namespace, and elements of those that this package declares', () => {
    const thread: Extension = {
      prefix: 'thr',
      uri: 'http://purl.org/syndication/thread/1.0',
      item: () => [element('thr:total', {}, ['3']), element('dc:relation', {}, ['https://quay.example/x'])],
    }
    const rss = readXml(toRss(minimal, { extensions: [tide, thread] }))
    expect(texts(rss, 'channel/item/thr:total')).toEqual(['3'])
    expect(rss.attributes['xmlns:dc']).toBe('http://purl.org/dc/elements/1.1/')
  })

  it('should stay well-formed for any text in an extension (rules 2, 3)', () => {
    const say = (words: string): Extension => ({
      prefix: 'x',
      uri,
      item: () => [element('x:a', { b: words }, [words])],
    })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const [said] = all(readXml(toRss(minimal, { extensions: [say(words)] })), 'channel/item/x:a')
        expect(said?.text).toBe(said?.attributes.b)
      }),
    )
  })

  const made = (name: string, attributes = {}): Partial<Extension> => ({ item: () => [element(name, attributes)] })
  it.each([
    ['an undeclared prefix', made('geo:lat'), 'Unexpected `geo:lat` of an extension at `https://quay.example/rope`'],
    ['no prefix', made('height'), 'expected an element whose prefix is declared'],
    ['no prefix, though its beginning is one', made('tideX'), 'expected an element whose prefix is declared'],
    ['a name that is none', made('tide:a b'), 'expected an element whose prefix is declared'],
    ['an undeclared attribute', made('tide:a', { 'geo:lat': '1' }), 'expected an attribute whose prefix, if any'],
    ['a declaration of its own', made('tide:a', { 'xmlns:geo': 'urn:x' }), 'expected an attribute whose prefix'],
  ])('should refuse %s', (_, extension, reason) => {
    const write = () => toRss(publicationOf({}), { extensions: [{ prefix: 'tide', uri, ...extension }] })
    expect(write).toThrow(expect.objectContaining({ code: 'feed/invalid-extension' }))
    expect(write).toThrow(reason)
  })

  it.each([
    [
      [
        { prefix: 'tide', uri },
        { prefix: 'tide', uri: 'urn:x-other:1' },
      ],
      'expected `https://tide.example/ns/1.0`, which',
    ],
    [[{ prefix: 'media', uri }], 'expected `http://search.yahoo.com/mrss/`, which `media` stands for'],
    [[{ prefix: 'a:b', uri }], 'as option `extensions.0.prefix`'],
    [[{ prefix: 'xmlns', uri }], 'as option `extensions.0.prefix`'],
    [[{ prefix: 'a.b', uri, jsonItem: () => 1 }], 'expected a letter first and no dot, for JSON Feed'],
    [[{ prefix: 'tide', uri: '/ns' }], 'expected an absolute IRI'],
    [[{ prefix: 'tide', uri, item: '<a/>' }], 'expected a function'],
    [[{ prefix: 'tide', uri, items: () => [] }], 'expected `item`'],
  ])('should refuse the registry %j', (extensions, reason) => {
    const write = () => toRss(minimal, { extensions: extensions as unknown as readonly Extension[] })
    expect(write).toThrow(expect.objectContaining({ code: 'feed/invalid-option' }))
    expect(write).toThrow(reason)
  })

  it('should leave the caller’s own trees alone', () => {
    const shared = Object.freeze(element('tide:a'))
    const item = (_: Article) => [shared]
    expect(toRss(minimal, { extensions: [{ prefix: 'tide', uri, item }] })).toContain('<tide:a/>')
  })
})
