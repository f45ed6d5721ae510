import { parseHtml } from '@offprint/html-body'
import { describe, expect, it } from 'vitest'
import { foundCaptions } from './captions.js'
import { page, paragraphs } from './prose.js'
import { read } from './read.js'

const figures = (html: string) =>
  foundCaptions(
    read(page(`<article>${paragraphs(3)}${html}${paragraphs(3, 10)}</article>`), { url: 'https://a.example/ferry' })
      .article,
  )

describe('a picture with a caption', () => {
  const boat = 'https://a.example/boat-at-noon.jpg'

  it.each([
    ['as it is', `<figure><img src="${boat}"><figcaption>A boat</figcaption></figure>`],
    [
      'in boxes',
      `<figure><div><div><div><img src="${boat}"></div></div></div><figcaption>A boat</figcaption></figure>`,
    ],
    [
      'in a box named after furniture',
      `<figure><div class="modal"><img src="${boat}"></div><figcaption class="media">A boat</figcaption></figure>`,
    ],
    [
      'loaded by scripts, with another in its place',
      `<figure><div><div><img src="https://a.example/60/boat-at-noon.jpg?q=20"></div><img><noscript><img src="${boat}"></noscript></div><figcaption>A boat</figcaption></figure>`,
    ],
    [
      'loaded by scripts, and named in its marks alone',
      `<figure itemscope itemtype="http://schema.org/ImageObject" itemid="${boat}"><div><span>Image</span><div></div></div><figcaption>A boat</figcaption></figure>`,
    ],
    [
      'with a label for screen readers',
      `<figure><div><span class="hidden-label">Image</span><img src="${boat}"></div><figcaption>A boat</figcaption></figure>`,
    ],
  ])('should come out as one figure: %s', (_, html) => {
    expect(figures(html)).toEqual([{ sources: [boat], letters: 'aboat' }])
  })

  it('should keep a picture before a noscript that holds another', () => {
    const found = figures(
      `<figure><img src="${boat}"><noscript><img src="https://a.example/gulls-at-noon.jpg"></noscript></figure>`,
    )
    expect(JSON.stringify(found)).toContain(boat)
  })

  it('should not be made up from marks that are no address', () => {
    const marked =
      '<figure itemscope itemtype="http://schema.org/ImageObject" itemid="boat"><figcaption>A boat</figcaption></figure>'
    expect(figures(marked).flatMap(({ sources }) => sources)).toEqual([])
  })
})

describe('the tree that a page was parsed to', () => {
  it('should not change when a picture is put in', () => {
    const tree = parseHtml(
      page(
        `<article>${paragraphs(3)}<figure itemtype="http://schema.org/ImageObject" itemid="https://a.example/1.jpg"></figure></article>`,
      ),
    )
    const before = structuredClone(tree)
    read('<p>x</p>', { name: 'x', content: () => tree.children })
    expect(tree).toEqual(before)
  })
})
