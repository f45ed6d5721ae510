import { parseHtml } from '@offprint/html-body'
import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../src/metadata/page-facts.js'
import { readMetadata } from '../src/metadata/read-metadata.js'

const prose = 'The rope lay on the quay. '.repeat(40)

const page = (above: string, below = ''): PageFacts =>
  readMetadata(
    parseHtml(`<title>Salt and rope</title><body><nav><p class="byline">By Nav Person</p></nav>
      <article><h1>Salt and rope</h1>${above}<p>${prose}</p></article>${below}`),
    { url: 'https://harbour.example/salt' },
  )

const credits = ({ byline }: PageFacts): readonly string[] =>
  byline.map(({ value }) => (value.role === 'author' ? value.agent.name : `${value.agent.name} (${value.role})`))

describe('bylines that people see', () => {
  it.each([
    ['by its class', '<p class="byline">By Ada Quay and Ben Lock</p>', ['Ada Quay', 'Ben Lock']],
    ['by a part of its class', '<div class="c-article__author-name">Ada Quay</div>', ['Ada Quay']],
    ['by rel', '<p>Filed by <a rel="author" href="/a">Ada Quay</a></p>', ['Ada Quay']],
    ['by its address', '<p><a href="/author/ada-quay">Ada Quay</a> · 3 May 2024</p>', ['Ada Quay']],
    ['by its first word', '<div><span>By <b>Ada Quay</b></span></div>', ['Ada Quay']],
    ['by the word before it', '<span>by</span> <a href="/x">Ada Quay</a>', ['Ada Quay']],
    ['in German', '<p class="meta">Von Ada Quay, 3. Mai 2024</p>', ['Ada Quay']],
    ['in Chinese', '<p>作者：张三</p>', ['张三']],
    [
      'in elements one after another',
      '<a class="author">Ada Quay</a>, <a class="author">Ben Lock</a>',
      ['Ada Quay', 'Ben Lock'],
    ],
    [
      'with roles',
      '<p class="byline">By Ada Quay</p><p class="byline">Photographs by Eva Klein</p>',
      ['Ada Quay', 'Eva Klein (photographer)'],
    ],
    [
      'with translators and reviewers',
      '<p class="byline">By Ada Quay<br>Translated by Ben Lock<br>Medically reviewed by Eva Klein, MD</p>',
      ['Ada Quay', 'Ben Lock (translator)', 'Eva Klein, MD (reviewer)'],
    ],
  ])('should find one %s', (_, above, expected) => {
    expect(credits(page(above))).toEqual(expected)
  })

  it('should keep the text, the address and the element', () => {
    const facts = page('<p class="byline">By <a href="/ada">Ada Quay</a>, Staff Writer | May 3, 2024</p>')
    expect(facts.bylineText).toBe('By Ada Quay, Staff Writer | May 3, 2024')
    expect(facts.byline[0]?.value.agent).toEqual({
      kind: 'person',
      name: 'Ada Quay',
      url: 'https://harbour.example/ada',
      jobTitle: 'Staff Writer',
    })
    expect(facts.shownIn.byline.map(({ tagName }) => tagName)).toEqual(['p'])
  })

  it('should not take one of a comment, a related article or the menu', () => {
    expect(
      credits(
        page(
          '',
          `<div class="comments"><p class="author">Troll One</p></div>
           <aside class="related"><p class="byline">By Other Person</p></aside>`,
        ),
      ),
    ).toEqual([])
  })

  it('should not take "by" in the article’s own sentences', () => {
    expect(credits(page(`<p>By noon the rope was gone, and ${prose}</p><p>By Harbour Road</p>`)).includes('noon')).toBe(
      false,
    )
  })

  it('should prefer persons to the name of the site in the data', () => {
    const facts = page(
      '<meta property="og:site_name" content="Harbour Notes"><meta name="author" content="Harbour Notes"><p class="byline">By Ada Quay</p>',
    )
    expect(credits(facts)).toEqual(['Ada Quay'])
  })

  it('should add what the visible byline says of the same persons, and keep the spelling of the data', () => {
    const facts = page(
      '<meta name="author" content="Ada Quay"><p class="byline">By ADA QUAY<br>Illustration by Eva Klein</p>',
    )
    expect(credits(facts)).toEqual(['Ada Quay', 'Eva Klein (illustrator)'])
    expect(facts.byline[0]?.from).toBe('meta')
  })

  it('should keep names in capitals where the page has no other spelling', () => {
    expect(credits(page('<p class="byline">By ADA QUAY</p>'))).toEqual(['ADA QUAY'])
  })

  it('should say that there are more', () => {
    expect(page('<p class="byline">By Ada Quay et al.</p>')).toMatchObject({ bylineOpen: true })
  })

  it('should be less sure of what it sees than of what the data say', () => {
    const [seen] = page('<p class="byline">By Ada Quay</p>').byline
    const [said] = page('<meta name="citation_author" content="Ada Quay">').byline
    expect(seen?.confidence).toBeLessThan(said?.confidence ?? 0)
  })
})
