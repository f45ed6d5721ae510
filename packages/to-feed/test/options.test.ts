import { OffprintError } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type FormatOptions, feedAdapter, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { minimal } from './publications.js'

const wrong = (options: object): FormatOptions => options as FormatOptions

describe('options', () => {
  it.each([
    [{ content: 'ful' }, 'Unexpected `ful` as option `content`, expected `full` or `summary` or `both`'],
    [{ restricted: true }, 'Unexpected `true` as option `restricted`, expected `keep` or `omit`'],
    [
      { feedUrls: { rss: '/feed.xml' } },
      'Unexpected `/feed.xml` as option `feedUrls.rss`, expected an absolute http(s) URL',
    ],
    [{ feedUrls: { atom: 'ftp://a.example/' } }, 'expected an absolute http(s) URL'],
    [{ contents: 'full' }, 'Unexpected `contents` as option `contents`, expected `content`'],
    [{ feedUrls: { html: 'https://a.example/' } }, 'expected `rss`, `atom`, `json`'],
    [{ emails: 'no' }, 'Unexpected `no` as option `emails`, expected `keep` or `omit`'],
    [{ hubs: 'https://hub.example/' }, 'as option `hubs`, expected a list of absolute http(s) URLs'],
    [{ complete: 'yes' }, 'Unexpected `yes` as option `complete`, expected `true` or `false`'],
    [{ feedUrls: null }, 'Unexpected `null` as option `feedUrls`, expected an object'],
    [{ extensions: {} }, 'as option `extensions`, expected a list of namespaces'],
    [{ podcast: true }, 'Unexpected `true` as option `podcast`, expected an object'],
  ])('should refuse %j at the door', (options, reason) => {
    for (const make of [
      () => toRss(minimal, wrong(options)),
      () => toAtom(minimal, wrong(options)),
      () => toJsonFeed(minimal, wrong(options)),
      () => feedAdapter(wrong(options)),
    ]) {
      expect(make).toThrow(OffprintError)
      expect(make).toThrow(reason)
    }
  })

  it.each(['preview', 'headers', 'opml'])('should refuse `%s: 1` of the channel', (key) => {
    expect(() => feedAdapter({ [key]: 1 })).toThrow(
      `Unexpected \`1\` as option \`${key}\`, expected \`true\` or \`false\``,
    )
  })

  it('should refuse of a single function what only the channel can do', () => {
    expect(() => toRss(minimal, wrong({ sections: { by: ['tag'] } }))).toThrow('Unexpected `sections` as option')
  })

  it('should name the option in the error’s issues', () => {
    try {
      toRss(minimal, wrong({ feedUrls: { rss: 'x' } }))
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'feed/invalid-option', issues: [{ path: 'feedUrls.rss' }] })
    }
  })
})
