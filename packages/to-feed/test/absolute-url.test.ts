import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteUrl } from '../src/record/absolute-url.js'

/** RFC 3986, appendix A, for http and https. */
const uri =
  /^https?:\/\/[\w.~:@!$&'()*+,;=%[\]-]+(?:\/(?:[\w.~:@!$&'()*+,;=/-]|%[\da-f]{2})*)?(?:\?(?:[\w.~:@!$&'()*+,;=/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~:@!$&'()*+,;=/?-]|%[\da-f]{2})*)?$/i

describe('absoluteUrl', () => {
  it.each(['https://quay.example', 'https://Quay.example/a/../b?x=1&y=%20#z', 'http://[::1]:8080/a'])(
    'should leave `%s` as the author wrote it',
    (url) => {
      expect(absoluteUrl(url)).toBe(url)
    },
  )

  it.each([
    ['../c d.png', 'https://quay.example/a/b', 'https://quay.example/c%20d.png'],
    ['https://bücher.example/ä?q=ö#ü', undefined, 'https://xn--bcher-kva.example/%C3%A4?q=%C3%B6#%C3%BC'],
    ['https://quay.example/a[1]|b^c?d[]=`e`', undefined, 'https://quay.example/a%5B1%5D%7Cb%5Ec?d%5B%5D=%60e%60'],
    ['https://quay.example/100%#a#b', undefined, 'https://quay.example/100%25#a%23b'],
  ])('should make `%s` against `%s` a URI', (url, base, expected) => {
    expect(absoluteUrl(url, base)).toBe(expected)
  })

  it.each([
    'a.png',
    '#x',
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    'mailto:a@quay.example',
    'ftp://a.example/',
    '',
    'https://',
  ])('should refuse `%s`', (url) => {
    expect(absoluteUrl(url)).toBeUndefined()
  })

  it('should make a URI or nothing out of any string (rules 14, 18, 23, 39)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webPath()), (url) => {
        const resolved = absoluteUrl(url, 'https://quay.example/a')
        if (resolved !== undefined) expect(resolved).toMatch(uri)
      }),
      { numRuns: 500 },
    )
  })
})
