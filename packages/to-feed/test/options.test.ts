import { OffprintError } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, feedAdapter, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { minimal } from './publications.js'

const wrong = (options: object): FeedOptions => options as FeedOptions

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

  it('should name the option in the error’s issues', () => {
    try {
      toRss(minimal, wrong({ feedUrls: { rss: 'x' } }))
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'feed/invalid-option', issues: [{ path: 'feedUrls.rss' }] })
    }
  })
})
