import type { Flow } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { bodyOf, rulesOf } from './body-of.js'

const base = 'https://example.org/a/'
const only = (html: string): Flow | undefined => {
  const { children } = bodyOf(html, { base })
  expect(children).toHaveLength(1)
  return children[0]
}
const text = (value: string) => ({ type: 'text', value })

describe('a figure', () => {
  test('has caption and credit apart, as classes part them', () => {
    expect(
      only(
        '<figure><img src="/b.jpg" alt="B"><figcaption>Words <span class="credit">Ada Q</span></figcaption></figure>',
      ),
    ).toEqual({
      type: 'figure',
      media: [{ src: 'https://example.org/b.jpg', alt: 'B' }],
      caption: [text('Words')],
      credit: { text: 'Ada Q', creator: [{ kind: 'person', name: 'Ada Q' }] },
    })
  })

  test.each([
    '<figure class="wp-caption"><img src=b.jpg alt=B><figcaption class="wp-caption-text">A river.</figcaption></figure>',
    '<figure class="image-with-caption"><img src=b.jpg alt=B><p>A river.</p></figure>',
    '<figure class="caption"><img src=b.jpg alt=B>A river.</figure>',
    '<div class="wp-caption"><img src=b.jpg alt=B><p class="wp-caption-text">A river.</p></div>',
  ])('is one whatever its own class is called: %s', (html) => {
    expect(only(html)).toEqual({
      type: 'figure',
      media: [{ src: 'https://example.org/a/b.jpg', alt: 'B' }],
      caption: [text('A river.')],
    })
  })

  test('has words beside its picture as a paragraph, where it has a caption too', () => {
    expect(
      bodyOf('<figure><img src=b.jpg alt=B>Beside it.<figcaption>A river.</figcaption></figure>').children,
    ).toMatchObject([{ type: 'figure', caption: [text('A river.')] }, { children: [text('Beside it.')] }])
  })

  test('keeps links of its caption, and takes the address of its credit', () => {
    expect(
      only(
        '<figure><img src=b.jpg alt=B><figcaption><a href="c">Words</a> <a class=credit href="https://example.org/q">Q</a></figcaption></figure>',
      ),
    ).toMatchObject({
      caption: [{ type: 'link', url: 'https://example.org/a/c', children: [text('Words')] }],
      credit: { text: 'Q' },
    })
  })

  test('without a picture keeps its caption', () => {
    expect(only('<figure><figcaption>Lost</figcaption></figure>')).toEqual({
      type: 'figure',
      media: [],
      caption: [text('Lost')],
    })
  })

  test('gives its caption to a table, a quotation, a film', () => {
    expect(only('<figure><table><tr><th>A<tr><td>1</table><figcaption>T</figcaption></figure>')).toMatchObject({
      type: 'table',
      caption: [text('T')],
    })
    expect(only('<figure><blockquote><p>Q</p></blockquote><figcaption>Ada</figcaption></figure>')).toMatchObject({
      type: 'blockquote',
      attribution: [text('Ada')],
    })
    expect(
      only(
        '<figure><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><figcaption>F</figcaption></figure>',
      ),
    ).toMatchObject({
      type: 'embed',
      provider: 'YouTube',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      title: 'F',
    })
  })

  test('of several figures is a gallery', () => {
    expect(
      only(
        '<figure class="wp-block-gallery"><figure><img src=a.png alt=A></figure><figure><img src=b.png alt=B><figcaption>b</figcaption></figure><figcaption>All</figcaption></figure>',
      ),
    ).toMatchObject({
      type: 'gallery',
      children: [{ type: 'figure' }, { type: 'figure', caption: [text('b')] }],
      caption: [text('All')],
    })
  })
})

describe('a picture without a figure', () => {
  test.each([
    '<p><img src=b.png alt=B></p>',
    '<img src=b.png alt=B>',
    '<div><a href="https://example.org/"><img src=b.png alt=B></a></div>',
    '<center><p> <img src=b.png alt=B> <br></p></center>',
  ])('that stands alone is one: %s', (html) => {
    expect(only(html)).toEqual({ type: 'figure', media: [{ src: 'https://example.org/a/b.png', alt: 'B' }] })
  })

  test('that links to a larger one has it as a variant', () => {
    const body = bodyOf('<a href="/large.jpg"><img src=b.png alt=B></a>', { base })
    expect(body.children).toMatchObject([{ media: [{ variants: [{ src: 'https://example.org/large.jpg' }] }] }])
    expect(rulesOf(body)).toEqual([])
  })

  test('in a line stays in the line', () => {
    expect(only('<p>An <img src=b.png alt=icon> icon</p>')).toMatchObject({
      type: 'paragraph',
      children: [text('An '), { type: 'image', alt: 'icon' }, text(' icon')],
    })
  })

  test.each([
    '<img src=b.png alt=B><p class="wp-caption-text">C</p>',
    '<div class="wp-caption"><img src=b.png alt=B><p class="wp-caption-text">C</p></div>',
    '<dl><dt><a href="b.png"><img src=b.png alt=B></a></dt><dd class="gallery-caption">C</dd></dl>',
    '<p><img src=b.png alt=B><span class="caption">C</span></p>',
    '<p class="caption">C</p><p><img src=b.png alt=B></p>',
  ])('has the caption that its class names: %s', (html) => {
    expect(only(html)).toMatchObject({ type: 'figure', media: [{ alt: 'B' }], caption: [text('C')] })
  })

  test('says what its text alternative says', () => {
    const body = bodyOf('<p><img src=a.png></p><p><img src=b.png alt=""></p><p><img src=c.png alt=" C  d "></p>')
    expect(body.children).toMatchObject([
      { media: [{ src: 'a.png' }] },
      { media: [{ alt: 'decorative' }] },
      { media: [{ alt: 'C d' }] },
    ])
    expect(body.children[0]).not.toHaveProperty('media.0.alt')
    expect(rulesOf(body)).toEqual(['image-without-alt'])
  })
})

describe('the address of a picture', () => {
  const mediaOf = (html: string): unknown => (only(html) as { media: readonly unknown[] }).media[0]

  test('is the widest that is no wider than 2000 pixels', () => {
    expect(
      mediaOf('<img src=a.jpg srcset="a-800.jpg 800w, a-1600.jpg 1600w, a-4000.jpg 4000w" width=400 height=300 alt=A>'),
    ).toEqual({
      src: 'https://example.org/a/a-1600.jpg',
      width: 1600,
      height: 1200,
      alt: 'A',
      variants: [
        { src: 'https://example.org/a/a.jpg' },
        { src: 'https://example.org/a/a-800.jpg', width: 800 },
        { src: 'https://example.org/a/a-4000.jpg', width: 4000 },
      ],
    })
  })

  test('may hold commas in a srcset', () => {
    expect(mediaOf('<img src=a.jpg srcset="/w_1,h_2/a.jpg 1x, /w_2,h_4/a.jpg 2x" alt=A>')).toMatchObject({
      src: 'https://example.org/w_2,h_4/a.jpg',
    })
  })

  test('is of a format that every channel takes; others are variants', () => {
    expect(
      mediaOf(
        '<picture><source type="image/avif" srcset="a.avif"><source srcset="a.webp" type="image/webp"><img src=a.jpg alt=A></picture>',
      ),
    ).toEqual({
      src: 'https://example.org/a/a.jpg',
      alt: 'A',
      variants: [
        { src: 'https://example.org/a/a.avif', mediaType: 'image/avif' },
        { src: 'https://example.org/a/a.webp', mediaType: 'image/webp' },
      ],
    })
  })

  test.each([
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="r.jpg" alt=A>',
    '<img data-lazy-src="r.jpg" alt=A>',
    '<img src="/img/placeholder.png" data-original="r.jpg" alt=A>',
    '<img class=lazy src="blank.gif" data-srcset="r.jpg 800w" alt=A>',
    '<img class=lazy src="data:image/svg+xml,%3Csvg%3E" alt=A><noscript><img src="r.jpg" alt=A></noscript>',
    '<img src="r.jpg" alt=A><noscript><img src="r.jpg" alt=A></noscript>',
  ])('is the real one where it is loaded late: %s', (html) => {
    expect(mediaOf(html)).toMatchObject({ src: 'https://example.org/a/r.jpg', alt: 'A' })
  })

  test('that runs something or counts readers leaves the picture out', () => {
    const body = bodyOf('<img src="javascript:x" alt=A><img src="https://example.org/p.gif" width=1 height=1 alt="">')
    expect(body.children).toEqual([])
    expect(rulesOf(body)).toEqual(['image-without-address', 'tracking-pixel'])
  })

  test('pictures of characters are characters', () => {
    expect(only('<p>Hi <img class=emoji alt="😀" src="e.svg"></p>')).toMatchObject({ children: [text('Hi 😀')] })
  })
})

test('a gallery is a block whose class says so', () => {
  expect(
    only('<div class="slideshow"><div><img src=a.png alt=A></div><div><img src=b.png alt=B></div><p>Both</p></div>'),
  ).toMatchObject({ type: 'gallery', children: [{ type: 'figure' }, { type: 'figure' }], caption: [text('Both')] })
})
