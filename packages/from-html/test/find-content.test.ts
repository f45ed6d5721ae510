import { parseHtml } from '@offprint/html-body'
import { describe, expect, it } from 'vitest'
import { elementText } from '../src/content/element-text.js'
import { type FoundContent, findContent } from '../src/index.js'
import { page, paragraphs, prose } from './prose.js'

const find = (body: string): FoundContent => findContent(parseHtml(page(body)))
const textOf = ({ content }: FoundContent): string => elementText({ type: 'root', children: [...content] })
const reasonFor = ({ left }: FoundContent, text: string): string | undefined =>
  left.find((residue) => residue.text.includes(text))?.reason

describe('where the article is', () => {
  it.each([
    ['an article element', `<article>${paragraphs(4)}</article>`],
    ['a div that nobody named', `<div><div>${paragraphs(4)}</div></div>`],
    [
      'a cell of a table that lays the page out',
      `<table><tr><td><a href="/">Home</a></td><td>${paragraphs(4)}</td></tr></table>`,
    ],
    ['text with line breaks', `<div id="text">${[0, 1, 2, 3].map(prose).join('<br><br>')}</div>`],
    ['the body itself', paragraphs(4)],
    ['custom elements', `<my-page><my-text>${paragraphs(4)}</my-text></my-page>`],
  ])('should find it in %s', (_, body) => {
    const text = textOf(find(`<div class="menu"><a href="/a">Tides</a> <a href="/b">Ports</a></div>${body}`))
    for (const part of [0, 1, 2, 3]) expect(text).toContain(prose(part))
    expect(text).not.toContain('Tides')
  })

  it('should join what is parted into several boxes', () => {
    const parts = [0, 4, 8].map((first) => `<div class="part">${paragraphs(4, first)}</div>`).join('<hr>')
    const text = textOf(find(`<div>${parts}</div>`))
    for (let part = 0; part < 12; part++) expect(text).toContain(prose(part))
  })

  it('should join a paragraph that stands before the box with most of the text', () => {
    const found = find(`<div><p class="lead">${prose(20)}</p><div class="text">${paragraphs(6)}</div></div>`)
    expect(textOf(found)).toContain(prose(20))
  })

  it('should prefer prose to longer lists of links', () => {
    const links = Array.from({ length: 80 }, (_, index) => `<p><a href="/${index}">${prose(index + 100)}</a></p>`)
    const found = find(`<div>${links.join('')}</div><div>${paragraphs(4)}</div>`)
    expect(textOf(found)).toContain(prose(0))
    expect(textOf(found)).not.toContain(prose(100))
  })

  it('should clean less where a strict clean-up leaves too little', () => {
    const named = ['sidebar', 'menu', 'footer'].map((name, at) => `<div class="${name}">${paragraphs(2, at)}</div>`)
    const found = find(named.join(''))
    expect(textOf(found)).toContain(prose(1))
    expect(found.confidence).toBeLessThan(find(`<div>${paragraphs(4)}</div>`).confidence)
  })

  it('should be all of what the page marks as the article’s text, also where a part of it has more prose', () => {
    const gallery = `<div><b>1/9</b><div><b>Next</b><div>${paragraphs(40, 20)}</div></div></div>`
    const found = find(`<main><div itemprop="articleBody">${paragraphs(2)}${gallery}</div></main>`)
    expect(textOf(found)).toContain(prose(0))
    expect(textOf(found)).toContain(prose(20))
  })

  it('should be nothing on a page without elements', () => {
    expect(findContent({ type: 'root', children: [] })).toEqual({ content: [], left: [], confidence: 0 })
  })

  it('should leave the page as it is', () => {
    const tree = parseHtml(page(`<article><nav>Tides</nav>${paragraphs(4)}<aside>Ports</aside></article>`))
    const before = structuredClone(tree)
    findContent(tree)
    expect(tree).toEqual(before)
  })
})

describe('what is left out', () => {
  const inside = (html: string): FoundContent =>
    find(`<main><article>${paragraphs(3)}${html}${paragraphs(3, 10)}</article></main>`)

  it.each([
    ['navigation', '<nav><ul><li><a href="/1">Word of furniture</a></li></ul></nav>'],
    ['navigation', '<ul role="menu"><li>Word of furniture</li></ul>'],
    ['footer of the site', '<footer>Word of furniture</footer>'],
    ['sidebar', '<aside><p>Word of furniture</p></aside>'],
    ['share buttons', '<div class="post-share"><span>Word of furniture</span></div>'],
    ['share buttons', '<ul class="social-links"><li>Word of furniture</li></ul>'],
    ['related links', '<div class="relatedposts"><p>Word of furniture</p></div>'],
    ['form', '<div id="newsletter"><p>Word of furniture</p></div>'],
    ['form', '<form><p>Word of furniture</p><input name="mail"></form>'],
    ['form', '<button>Word of furniture</button>'],
    ['advertisement', '<div class="ad ad-wide"><p>Word of furniture</p></div>'],
    ['comments', '<section id="comments"><p>Word of furniture</p></section>'],
    ['hidden', '<p hidden>Word of furniture</p>'],
    ['hidden', '<div style="color: red; display:none"><p>Word of furniture</p></div>'],
    ['hidden', '<p aria-hidden="true">Word of furniture</p>'],
    [
      'links',
      '<div><a href="/1">Word of furniture</a> <a href="/2">and another</a> of it</div><div><div><a href="/1">Word of furniture</a></div></div>',
    ],
  ])('should be residue: %s, %s', (reason, html) => {
    const found = inside(html)
    expect(textOf(found)).toContain(prose(0))
    expect(textOf(found)).toContain(prose(12))
    expect(reasonFor(found, 'Word of furniture')).toBe(reason)
    if (!html.includes('and another')) expect(textOf(found)).not.toContain('Word of furniture')
  })

  it('should be one entry for a whole menu, header or footer', () => {
    const items = Array.from({ length: 50 }, (_, index) => `<li><a href="/${index}">Port ${index}</a></li>`).join('')
    const { left } = find(
      `<header><p>The Harbour</p><nav><ul>${items}</ul></nav></header><article>${paragraphs(5)}</article><footer><p>Since 1921</p><ul>${items}</ul></footer>`,
    )
    expect(left.map(({ reason }) => reason)).toEqual(['header of the site', 'footer of the site'])
    expect(left[0]?.text).toContain('The Harbour')
    expect(left[0]?.text).toContain('Port 49')
  })

  it('should list text that stands loose around the article', () => {
    const found = find(`<div>Loose words<div><hr><article>${paragraphs(5)}</article></div></div>`)
    expect(reasonFor(found, 'Loose words')).toBe('outside the article')
  })

  it('should not list what a page does not show', () => {
    const { left } = find(`<script>let words = 1</script><style>p { color: red }</style>${paragraphs(5)}`)
    expect(left).toEqual([])
  })
})

describe('what stays', () => {
  const kept = (html: string): string => textOf(find(`<article>${paragraphs(4)}${html}${paragraphs(4, 10)}</article>`))

  it.each([
    [
      'a caption in a box named after furniture',
      '<div class="media"><figure><img src="a.png"></figure><div class="media-caption"><figcaption>Kept words</figcaption></div></div>',
    ],
    [
      'a table of data',
      `<table><thead><tr><th>Kept words</th></tr></thead><tr><td><a href="/1">1</a></td></tr></table>`,
    ],
    ['a list with links', '<ul><li><a href="/1">Kept words</a></li><li>More</li></ul>'],
    ['notes', '<div class="footnotes"><ol><li id="n1">Kept words <a href="#r1">back</a></li></ol></div>'],
    ['code', '<pre><code class="nav menu">Kept words</code></pre>'],
    ['formulas', '<div><math><mi>Kept</mi><mo>words</mo></math> is all of it, as we know</div>'],
    [
      'a box named after prose and furniture',
      '<div class="article-footer-text"><p>Kept words, as said before.</p></div>',
    ],
    [
      'a part whose id is made from its heading',
      '<div id="sharing-a-boat-with-others"><h2>Sharing</h2><p>Kept words, of course.</p></div>',
    ],
    ['a box with a film', '<div><iframe src="https://films.example/1"></iframe><p>Kept words</p></div>'],
  ])('should be %s', (_, html) => {
    expect(kept(html).replace(/\s+/g, ' ')).toMatch(/Kept ?words/)
  })
})
