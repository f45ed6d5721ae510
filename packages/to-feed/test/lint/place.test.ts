import { describe, expect, it } from 'vitest'
import { lintFeed } from '../../src/index.js'
import { atom, change, inItem, json, rss, withContent } from './feeds.js'

const where = (text: string, rule: string) => {
  const finding = lintFeed(text).find(({ ruleId }) => ruleId === rule) ?? expect.fail()
  const { place, path } = finding
  const rest = place === undefined ? '' : text.slice(place.offset)
  const before = text.slice(0, place?.offset).split(/\r\n|\n/)
  return {
    path,
    starts: rest,
    isRight: place?.line === before.length && place?.column === (before.at(-1)?.length ?? 0) + 1,
  }
}

describe('where a finding is', () => {
  it.each([
    [
      'an element of RSS',
      change(rss, '>tag:pier.example,2024:note<', '><'),
      'empty-guid',
      'rss/channel/item[2]/guid',
      '<guid isPermaLink',
    ],
    [
      'an element of Atom',
      change(atom, 'tag:pier.example,2024:sound', 'sound'),
      'id-not-iri',
      'feed/entry[2]/id',
      '<id>sound',
    ],
    ['one of several', inItem('<category/>'), 'empty-category', 'rss/channel/item[1]/category[1]', '<category/>'],
    [
      'a member of JSON',
      change(json, '"audio/mpeg"', '"mp3"'),
      'invalid-media-type',
      'items[0].attachments[0].mime_type',
      '"mp3"',
    ],
    [
      'a tag in CDATA',
      withContent('<p>a</p>\n<script></script>'),
      'html-script',
      'rss/channel/item[1]/content:encoded',
      '<script>',
    ],
    ['a tag in XHTML', change(atom, '<p>See', '<script/><p>See'), 'html-script', 'feed/entry[1]/content', '<script/>'],
    [
      'escaped HTML, of which only the element is known',
      change(rss, 'A short letter.', '&lt;script&gt;'),
      'html-script',
      'rss/channel/item[1]/description',
      '<description>',
    ],
    [
      'what is not well-formed, after characters of two units',
      change(rss, 'A short letter.', '😀😀 & 😀'),
      'not-well-formed',
      undefined,
      '😀<',
    ],
    ['an illegal character', change(rss, 'A short', '😀\u0001'), 'illegal-character', undefined, '\u0001'],
    ['a mistake in JSON', change(json, '"expired": false,', '"expired": nil,'), 'invalid-json', undefined, 'nil,'],
  ])('should be right for %s', (_, text, rule, path, starts) => {
    for (const ends of ['\n', '\r\n']) {
      const found = where(text.replaceAll('\n', ends), rule)
      expect(found.path).toBe(path)
      expect(found.starts.slice(0, starts.length)).toBe(starts)
      expect(found.isRight).toBe(true)
    }
  })

  it('should go on after a character that XML forbids', () => {
    const text = change(change(rss, 'A short', '\u0001'), '<ttl>60', '<ttl>x')
    expect(lintFeed(text).map(({ ruleId }) => ruleId)).toEqual(['invalid-ttl', 'illegal-character'])
  })
})
