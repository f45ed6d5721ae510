import { parseHtml } from '@offprint/html-body'
import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../src/metadata/page-facts.js'
import { readMetadata } from '../src/metadata/read-metadata.js'

const read = (html: string, url?: string): PageFacts => readMetadata(parseHtml(html), url === undefined ? {} : { url })

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const names = (facts: PageFacts): readonly string[] => facts.byline.map(({ value }) => value.agent.name)

describe('JSON-LD', () => {
  it('should read authors by @id out of a graph', () => {
    const facts = read(
      ld({
        '@graph': [
          { '@id': '#p', '@type': 'WebPage', name: 'Page' },
          { '@id': '#a', '@type': 'NewsArticle', headline: 'Rope', author: [{ '@id': '#ada' }, { '@id': '#ben' }] },
          { '@id': '#ada', '@type': 'Person', name: 'Ada Quay', jobTitle: 'Reporter', url: '/ada' },
          { '@id': '#ben', '@type': 'Person', name: 'Ben Lock' },
        ],
      }),
      'https://harbour.example/rope',
    )
    expect(facts.title).toMatchObject({ value: 'Rope', from: 'json-ld' })
    expect(names(facts)).toEqual(['Ada Quay', 'Ben Lock'])
    expect(facts.byline[0]?.value.agent).toEqual({
      kind: 'person',
      name: 'Ada Quay',
      jobTitle: 'Reporter',
      url: 'https://harbour.example/ada',
    })
  })

  it('should read it inside comments and CDATA, with trailing commas and raw line breaks', () => {
    const data = '{"@type":["BlogPosting"],"headline":"One\ntwo","author":["Ada Quay",],"datePublished":"2024-05-03",}'
    for (const script of [`<!-- ${data} -->`, `//<![CDATA[\n${data}\n//]]>`, `/*<![CDATA[*/${data}/*]]>*/`, `${data};`])
      expect(read(`<script type="application/ld+json">${script}</script>`)).toMatchObject({
        title: { value: 'One two' },
        published: { value: { iso: '2024-05-03', precision: 'day' } },
      })
  })

  it('should keep what is not JSON as residue and read the rest', () => {
    const facts = read(
      `<script type="application/ld+json">{"a: 1}</script>${ld({ '@type': 'Article', headline: 'Rope' })}`,
    )
    expect(facts.title?.value).toBe('Rope')
    expect(facts.residue).toEqual([{ text: '{"a: 1}', reason: 'JSON-LD that is not JSON' }])
  })

  it('should take no author of a list of articles', () => {
    const article = (n: number) => ({ '@type': 'NewsArticle', headline: `News ${n}`, author: `Ada Quay ${n}` })
    const list = {
      '@type': 'ItemList',
      itemListElement: [1, 2, 3].map((n) => ({ '@type': 'ListItem', item: article(n) })),
    }
    expect(read(ld(list)).byline).toEqual([])
    expect(read(ld([article(1), article(2)])).byline).toEqual([])
  })

  it('should know the page’s own article among several by its title', () => {
    const articles = ['One', 'Two'].map((headline) => ({ '@type': 'Article', headline, author: `Ada ${headline}` }))
    expect(names(read(`<meta property="og:title" content="Two">${ld(articles)}`))).toEqual(['Ada Two'])
  })

  it('should read roles, editors and organisations', () => {
    const facts = read(
      ld({
        '@type': 'Article',
        headline: 'Rope',
        author: { '@type': 'Organization', name: 'Salt and Rope' },
        editor: { name: 'Eva Klein' },
        publisher: { '@type': 'Organization', name: 'Harbour Notes' },
        isAccessibleForFree: false,
      }),
    )
    expect(facts.byline.map(({ value }) => [value.agent.name, value.agent.kind, value.role])).toEqual([
      ['Salt and Rope', 'organisation', 'author'],
      ['Eva Klein', 'person', 'editor'],
    ])
    expect(facts.publisher?.value.name).toBe('Harbour Notes')
    expect(facts.access?.value).toEqual({ level: 'subscribers' })
  })

  it('should know the article among other nodes of its page, by the title of the document too', () => {
    const nodes = [
      { '@type': 'ClaimReview', url: '/claim', author: 'Fact Team' },
      { '@type': 'NewsArticle', headline: 'Salt in the rope', author: 'Ada Quay' },
      { '@type': 'NewsArticle', headline: 'Another of them', author: 'Ben Lock' },
    ]
    expect(names(read(`<title>Salt in the rope | Harbour</title>${ld(nodes)}`))).toEqual(['Ada Quay'])
  })

  it('should write addresses so that they are IRIs', () => {
    const facts = read('<link rel="canonical" href="https://harbour.example/a|b^c">')
    expect(facts.url?.value).toBe('https://harbour.example/a%7Cb%5Ec')
  })

  it('should resolve coded entities', () => {
    expect(read(ld({ '@type': 'Article', headline: 'Salt &amp; rope&#8217;s <i>end</i>' })).title?.value).toBe(
      'Salt & rope’s end',
    )
  })
})

describe('meta elements', () => {
  it('should turn "Last, First" of catalogues round, and keep suffixes', () => {
    const of = (...authors: readonly string[]): readonly string[] =>
      names(read(authors.map((author) => `<meta name="citation_author" content="${author}">`).join('')))
    expect(of('Quay, Ada', 'Lock, Ben T.')).toEqual(['Ada Quay', 'Ben T. Lock'])
    expect(of('Jong, Michiel de')).toEqual(['Michiel de Jong'])
    expect(of('Ada Quay, Jr.')).toEqual(['Ada Quay, Jr.'])
    expect(of('Ada Quay, Ben Lock')).toEqual(['Ada Quay', 'Ben Lock'])
  })

  it('should read names of properties that one element has several of', () => {
    expect(read('<meta property="x:title dc:title" content="Rope">').title?.value).toBe('Rope')
  })

  it('should take addresses, handles and placeholders for no names, and say so', () => {
    const facts = read(`
      <meta name="author" content="admin">
      <meta property="article:author" content="https://social.example/ada">
      <meta name="twitter:creator" content="@ada">`)
    expect(facts.byline).toEqual([])
    expect(facts.residue).toEqual([{ text: 'admin', reason: 'No name of an author' }])
  })

  it('should hold the site’s name for an organisation, and only where nobody else is named', () => {
    const site = '<meta property="og:site_name" content="Harbour Notes">'
    const only = read(`${site}<meta name="author" content="Harbour Notes">`)
    expect(only.byline[0]?.value.agent).toEqual({ kind: 'organisation', name: 'Harbour Notes' })
    expect(names(read(`${site}<meta name="author" content="Ada Quay, Harbour Notes">`))).toEqual(['Ada Quay'])
  })

  it('should read tags, section, access, licence, picture and identifiers', () => {
    const facts = read(
      `<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">
       <link rel="canonical" href="/rope">
       <meta property="article:tag" content="salt"><meta property="article:tag" content="rope">
       <meta property="article:section" content="Harbour"><meta property="article:content_tier" content="metered">
       <meta name="citation_doi" content="doi:10.1000/182">
       <meta property="og:image" content="/rope.jpg"><meta property="og:image:alt" content="A rope">
       <meta property="og:image:width" content="640"><meta property="og:image:height" content="480">`,
      'https://harbour.example/x?y',
    )
    expect(facts).toMatchObject({
      url: { value: 'https://harbour.example/rope' },
      tags: { value: [{ label: 'salt' }, { label: 'rope' }] },
      section: { value: ['Harbour'] },
      access: { value: { level: 'metered' } },
      license: { value: { spdx: 'CC-BY-SA-4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' } },
      identifiers: { value: { doi: '10.1000/182' } },
      hero: { value: { media: [{ src: 'https://harbour.example/rope.jpg', alt: 'A rope', width: 640, height: 480 }] } },
    })
  })
})

describe('microdata and RDFa', () => {
  it('should read an item and the items in it', () => {
    const facts = read(`<article itemscope itemtype="https://schema.org/BlogPosting">
      <h1 itemprop="headline">Rope</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/a">Ada Quay</a></span>
      <time itemprop="datePublished" datetime="2024-05-03T10:00:00+02:00">3 May</time>
      <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><i itemprop="author">Ben Lock</i></div>
    </article>`)
    expect(names(facts)).toEqual(['Ada Quay'])
    expect(facts.published?.value.iso).toBe('2024-05-03T10:00:00+02:00')
  })

  it('should read RDFa Lite', () => {
    const facts = read(`<div vocab="https://schema.org/" typeof="Article"><h1 property="headline">Rope</h1>
      <span property="author" typeof="Person"><span property="name">Ada Quay</span></span></div>`)
    expect(facts.title?.value).toBe('Rope')
    expect(names(facts)).toEqual(['Ada Quay'])
  })
})

describe('titles', () => {
  const titled = (title: string, rest = ''): string | undefined => read(`<title>${title}</title>${rest}`).title?.value

  it.each([
    ['Salt and rope in the old harbour | Harbour Notes', 'Salt and rope in the old harbour'],
    ['Harbour Notes » Salt and rope in the old harbour', 'Salt and rope in the old harbour'],
    ['Salt and rope in the old harbour — Harbour Notes', 'Salt and rope in the old harbour'],
    ['Harbour Notes: Salt and rope', 'Salt and rope'],
    ['Salt and rope · The Harbour Notes', 'Salt and rope'],
    ['Salt - and rope', 'Salt - and rope'],
  ])('should take the known name of the site off %s', (title, expected) => {
    expect(titled(title, '<meta property="og:site_name" content="Harbour Notes">')).toBe(expected)
  })

  it('should take an unknown name off only where a sentence stays', () => {
    expect(titled('Salt and rope in the harbour - A site')).toBe('Salt and rope in the harbour')
    expect(titled('Salt - A site')).toBe('Salt - A site')
    expect(titled('Salt and rope in the harbour: a story')).toBe('Salt and rope in the harbour: a story')
  })

  it('should prefer the heading that the title of the document repeats', () => {
    expect(titled('Salt | Site', '<h1>Site</h1><h2>Salt</h2>')).toBe('Salt')
    expect(titled('Salt | The Site', '<h1>The Site</h1><h2>Salt [edit]</h2>')).toBe('Salt')
    expect(titled('The Site » Salt and rope', '<h1>Salt and rope</h1>')).toBe('Salt and rope')
    expect(titled('Salt and rope', '<h1>Salt and rope ¶</h1>')).toBe('Salt and rope')
    expect(titled('Salt and rope | Notes | Site', '<h1>Welcome</h1><h2>Salt and rope</h2>')).toBe('Salt and rope')
  })

  it('should leave the author’s name to the byline where the heading does', () => {
    const data = '<meta property="og:title" content="Salt and old rope | Ada Quay">'
    expect(titled('x', `${data}<h1>Salt and old rope</h1>`)).toBe('Salt and old rope')
  })

  it('should not take the site’s own data for the title where title and heading agree on another', () => {
    expect(titled('Boats break', '<meta property="og:title" content="Latest Harbour News"><h1>Boats break</h1>')).toBe(
      'Boats break',
    )
  })
})

describe('dates', () => {
  it('should keep the day of a time without a zone, and take the time from a source that has one', () => {
    const meta = '<meta property="article:published_time" content="2019-04-28 06:01:07">'
    expect(read(meta).published?.value).toEqual({ iso: '2019-04-28', precision: 'day' })
    expect(
      read(`${meta}<h1>Rope</h1><time class="published" datetime="2019-04-28T06:01:07-07:00">x</time>`).published
        ?.value,
    ).toEqual({ iso: '2019-04-28T06:01:07-07:00', precision: 'second' })
  })

  it('should read dates as people write them, by the page’s language', () => {
    const page = (lang: string, date: string) => `<html lang="${lang}"><h1>Rope</h1><p class="date">${date}</p>`
    expect(read(page('en-US', '4/5/2015')).published?.value.iso).toBe('2015-04-05')
    expect(read(page('en-GB', '4/5/2015')).published?.value.iso).toBe('2015-05-04')
    expect(read(page('de', '24. Juli 2015, 10:00 Uhr')).published?.value.iso).toBe('2015-07-24')
    expect(read(page('ja', '2016年10月14日')).published?.value.iso).toBe('2016-10-14')
  })

  it('should read a line by the title that is only a date', () => {
    expect(read('<h1>Rope</h1><p>Oslo, 5 March 2024</p>').published?.value.iso).toBe('2024-03-05')
    expect(read('<h1>Rope</h1><p>On 5 March 2024 the boats left the harbour for good</p>').published).toBeUndefined()
  })

  it('should make up no date of what is none', () => {
    const facts = read('<meta name="date" content="soon"><meta name="pubdate" content="1970-01-01T00:00:00Z">')
    expect(facts.published).toBeUndefined()
    expect(facts.residue.map(({ text }) => text)).toEqual(['1970-01-01T00:00:00Z', 'soon'])
  })

  it('should tell the date of the last change', () => {
    const facts = read(
      '<h1>Rope</h1><time datetime="2024-05-03">3 May</time><time class="updated" datetime="2024-05-09">9</time>',
    )
    expect(facts.published?.value.iso).toBe('2024-05-03')
    expect(facts.modified?.value.iso).toBe('2024-05-09')
  })
})

describe('language and direction', () => {
  it('should read the tag as pages write it', () => {
    expect(read('<html lang="en_us">').language?.value).toBe('en-US')
    expect(read('<html lang="x y"><meta property="og:locale" content="cs_CZ">').language?.value).toBe('cs-CZ')
    expect(read('<html lang=""><body lang="he">').language?.value).toBe('he')
  })

  it('should take the direction of what holds the text', () => {
    expect(read('<html dir="ltr"><body dir="rtl"><p>Rope and salt</p>').direction?.value).toBe('rtl')
    expect(read('<p>Rope and salt</p><p dir="rtl">x</p>').direction).toBeUndefined()
  })

  it('should list the same article in other languages', () => {
    const facts = read(
      `<html lang="en"><link rel="alternate" hreflang="en" href="/en"><link rel="alternate" hreflang="de" href="/de">
       <link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" hreflang="fr" type="application/rss+xml" href="/f">`,
      'https://harbour.example/',
    )
    expect(facts.translations?.value).toEqual([{ language: 'de', url: 'https://harbour.example/de' }])
  })
})
