import { describe, expect, it } from 'vitest'
import { collect } from './collect.js'
import { first, rules } from './first.js'
import { author, category, type ItemFields, wxr } from './write-wxr.js'

describe('the dates of a post', () => {
  it.each([
    ['2024-03-01 11:30:00', '2024-03-01 10:30:00', '2024-03-01T11:30:00+01:00'],
    ['2024-03-01 05:30:00', '2024-03-01 10:30:00', '2024-03-01T05:30:00-05:00'],
    ['2024-03-01 16:00:00', '2024-03-01 10:30:00', '2024-03-01T16:00:00+05:30'],
    ['2024-03-01 10:30:00', '2024-03-01 10:30:00', '2024-03-01T10:30:00+00:00'],
    ['2024-03-01 00:30:00', '2024-02-29 10:30:00', '2024-03-01T00:30:00+14:00'],
  ])('should have the offset that lies between local time and UTC: %s, %s', async (date, gmt, iso) => {
    const { article, messages } = await first({ date, gmt })
    expect(article.dates.published?.iso).toBe(iso)
    expect(messages).toEqual([])
  })

  it('should take UTC from the date of the feed, where the field for it is empty', async () => {
    const pubDate = 'Fri, 01 Mar 2024 10:30:00 +0000'
    const { article } = await first({ gmt: '0000-00-00 00:00:00', pubDate })
    expect(article.dates.published?.iso).toBe('2024-03-01T11:30:00+01:00')
  })

  it('should keep only the day of a time without an offset', async () => {
    const { article, messages } = await first({
      gmt: '0000-00-00 00:00:00',
      pubDate: 'Mon, 30 Nov -0001 00:00:00 +0000',
    })
    expect(article.dates.published).toEqual({ iso: '2024-03-01', precision: 'day' })
    expect(rules(messages)).toEqual(['time-without-offset'])
  })

  it.each(['2024-03-01 10:37:00', '2024-02-28 10:30:00'])(
    'should be in UTC when no zone lies there: %s',
    async (gmt) => {
      const { article, messages } = await first({ gmt })
      expect(article.dates.published?.iso).toBe(`${gmt.replace(' ', 'T')}Z`)
      expect(rules(messages)).toEqual(['odd-offset'])
    },
  )

  it('should be missing when they are zeros', async () => {
    const { article, messages } = await first({ date: '0000-00-00 00:00:00', gmt: '0000-00-00 00:00:00' })
    expect(article.dates).toEqual({})
    expect(rules(messages)).toEqual(['missing-date'])
  })

  it('should be missing when there is no such day', async () => {
    const { article, messages } = await first({ date: '2024-02-31 10:00:00', gmt: '2024-02-31 10:00:00' })
    expect(article.dates).toEqual({})
    expect(rules(messages)).toEqual(['invalid-date', 'missing-date'])
  })

  it('should say when the post last changed', async () => {
    const { article } = await first({ modified: '2024-04-01 12:00:00', modifiedGmt: '2024-04-01 10:00:00' })
    expect(article.dates.modified?.iso).toBe('2024-04-01T12:00:00+02:00')
  })
})

describe('the byline of a post', () => {
  const head = author('ada', 'Ada Quay') + author('ben.lock', 'Ben &amp; Lock')
  const names = async (fields: ItemFields) =>
    (await first(fields, { head })).article.byline.map(({ agent }) => `${agent.id ?? ''}=${agent.name}`)

  it('should show the name of the login', async () => {
    expect(await names({ creator: 'ben.lock' })).toEqual(['ben.lock=Ben & Lock'])
  })

  it('should know a name that is shown, as the oldest exports have it', async () => {
    expect(await names({ creator: 'Ada Quay' })).toEqual(['ada=Ada Quay'])
  })

  it('should show the authors of Co-Authors Plus, in order', async () => {
    const terms = [
      ['author', 'cap-ben-lock', 'ben.lock'],
      ['author', 'cap-ada', 'ada'],
    ] as const
    expect(await names({ creator: 'ada', terms })).toEqual(['ben.lock=Ben & Lock', 'ada=Ada Quay'])
  })

  it('should know guest authors, wherever they stand in the export', async () => {
    const guest: ItemFields = {
      type: 'guest-author',
      title: 'Cy Dell',
      name: 'cap-cy-dell',
      meta: { 'cap-user_login': 'cy-dell', 'cap-display_name': 'Cy Dell', 'cap-website': 'https://cy.example/' },
    }
    const { article } = await first({ terms: [['author', 'cap-cy-dell', 'cy-dell']] }, { head }, {}, [guest])
    expect(article.byline[0]?.agent).toMatchObject({ id: 'cy-dell', name: 'Cy Dell', url: 'https://cy.example/' })
  })

  it('should keep a login that the export does not list, and say so', async () => {
    const { article, messages } = await first({ creator: 'nobody' })
    expect(article.byline[0]?.agent).toEqual({ kind: 'person', name: 'nobody' })
    expect(rules(messages)).toEqual(['unknown-author'])
  })

  it('should mend a login with a slip that no login can have', async () => {
    const { article, messages } = await first({ creator: '>ada' })
    expect(article.byline[0]?.agent.name).toBe('Ada Quay')
    expect(rules(messages)).toEqual(['mended-author'])
  })

  it('should be empty when nobody is named', async () => {
    const { article, messages } = await first({ creator: '' })
    expect(article.byline).toEqual([])
    expect(rules(messages)).toEqual(['missing-author'])
  })

  it('should take people of the caller for their logins', async () => {
    const people = [{ kind: 'organisation', id: 'ada', name: 'The Quay' }] as const
    expect((await first({}, {}, { people })).article.byline[0]?.agent).toEqual(people[0])
  })

  it('should not show the address of an account', async () => {
    expect(JSON.stringify((await first({})).article)).not.toContain('ada@example.org')
  })
})

describe('the categories of a post', () => {
  const head =
    author('ada', 'Ada Quay') +
    category(1, 'uncategorized', 'Uncategorized') +
    category(2, 'world', 'World') +
    category(3, 'asia', 'Asia &amp; Pacific', 'world') +
    category(4, 'japan', 'Japan', 'asia') +
    category(5, 'sport', 'Sport') +
    category(6, 'loop-a', 'Loop A', 'loop-b') +
    category(7, 'loop-b', 'Loop B', 'loop-a')
  const filed = async (slugs: readonly string[], meta: Readonly<Record<string, string>> = {}) => {
    const terms = slugs.map((slug) => ['category', slug, slug] as const)
    const { article, messages } = await first({ terms, meta }, { head })
    return { section: article.section, tags: article.tags?.map(({ id }) => id), rules: rules(messages) }
  }

  it('should be the section, from the top', async () => {
    expect(await filed(['japan'])).toEqual({
      section: ['World', 'Asia & Pacific', 'Japan'],
      tags: undefined,
      rules: [],
    })
  })

  it('should be one section when they lie on one path', async () => {
    expect(await filed(['world', 'japan'])).toMatchObject({ section: ['World', 'Asia & Pacific', 'Japan'], rules: [] })
  })

  it('should be tags when they lie on several paths', async () => {
    expect(await filed(['japan', 'sport'])).toEqual({
      section: undefined,
      tags: ['japan', 'sport'],
      rules: ['several-categories'],
    })
  })

  it.each(['_yoast_wpseo_primary_category', 'rank_math_primary_category'])(
    'should be the one that counts most: %s',
    async (key) => {
      expect(await filed(['japan', 'sport'], { [key]: '5' })).toEqual({
        section: ['Sport'],
        tags: ['japan'],
        rules: [],
      })
    },
  )

  it('should be none when nobody filed the post', async () => {
    expect(await filed(['uncategorized'])).toEqual({ section: undefined, tags: undefined, rules: [] })
    expect(await filed(['uncategorized', 'sport'])).toMatchObject({ section: ['Sport'] })
  })

  it('should not go round for ever', async () => {
    expect(await filed(['loop-a'])).toMatchObject({ section: ['Loop B', 'Loop A'] })
  })

  it('should be known by their label when the export does not define them', async () => {
    expect(await filed(['elsewhere'])).toMatchObject({ section: ['elsewhere'] })
  })

  it('should name their taxonomy when they are tags', async () => {
    const terms = [
      ['post_tag', 'tea', 'Tea'],
      ['genre', 'essay', 'Essay'],
      ['post_format', 'post-format-aside', 'Aside'],
    ] as const
    const { article } = await first({ terms })
    expect(article.tags).toEqual([
      { label: 'Tea', id: 'tea' },
      { label: 'Essay', id: 'essay', scheme: 'https://example.org/?taxonomy=genre' },
    ])
    expect(article.extra?.['org.wordpress.format']).toBe('aside')
  })

  it('should be read once where the oldest exports list them twice', async () => {
    const text = wxr([{ terms: [['tag', 'tea', 'Tea']] }]).replace(
      '<category',
      '<category><![CDATA[Tea]]></category><category',
    )
    expect((await collect(text))[0]?.article.tags).toEqual([{ label: 'Tea', id: 'tea' }])
  })
})

describe('the featured image of a post', () => {
  const picture: ItemFields = {
    id: 9,
    type: 'attachment',
    status: 'inherit',
    url: 'https://example.org/a.jpg',
    excerpt: 'A <em>quay</em>',
    meta: {
      _wp_attachment_image_alt: 'Boats &amp; a quay',
      _wp_attachment_metadata: 'a:5:{s:5:"width";i:1200;s:6:"height";i:800;s:4:"file";s:5:"a.jpg";}',
    },
  }

  it('should be found after the post, with alternative, caption and size', async () => {
    const { article, messages } = await first({ meta: { _thumbnail_id: '9' } }, {}, {}, [picture])
    expect(article.hero?.media).toEqual([
      { src: 'https://example.org/a.jpg', alt: 'Boats & a quay', width: 1200, height: 800 },
    ])
    expect(JSON.stringify(article.hero?.caption)).toContain('quay')
    expect(rules(messages)).toEqual([])
  })

  it('should be reported when nobody wrote an alternative', async () => {
    const { messages } = await first({ meta: { _thumbnail_id: '9' } }, {}, {}, [{ ...picture, meta: {} }])
    expect(rules(messages)).toEqual(['hero-without-alt'])
  })

  it('should be reported when the export does not hold it', async () => {
    const { article, messages } = await first({ meta: { _thumbnail_id: '77' } })
    expect(article.hero).toBeUndefined()
    expect(rules(messages)).toEqual(['missing-attachment'])
  })
})

describe('the identity of a post', () => {
  it('should be its guid, address and name', async () => {
    const { article } = await first({
      guid: 'http://old.example/?p=7&amp;x=1',
      link: 'https://example.org/a/',
      name: 'a-name',
    })
    expect(article).toMatchObject({ id: 'http://old.example/?p=7&x=1', url: 'https://example.org/a/', slug: 'a-name' })
  })

  it('should be its own when two posts have one guid and one name', async () => {
    const items = await collect(
      wxr([
        { guid: 'https://e.org/1', name: 'a' },
        { guid: 'https://e.org/1', name: 'a' },
      ]),
    )
    expect(items.map(({ article }) => article.id)).toEqual(['https://e.org/1', 'https://example.org/2/'])
    expect(items.map(({ article }) => article.slug)).toEqual(['a', 'a-2'])
    expect(rules(items[1]?.messages ?? [])).toEqual(['duplicate-guid', 'changed-slug'])
  })

  it('should be made where there is neither guid nor address', async () => {
    const once = await first({ guid: '', link: '' })
    expect(once.article.id).toMatch(/^urn:uuid:/)
    expect((await first({ guid: '', link: '' })).article.id).toBe(once.article.id)
    expect(rules(once.messages)).toEqual(['minted-id'])
  })

  it('should have letters of any script in its slug', async () => {
    expect((await first({ name: '%ce%b5%cf%80%ce%af' })).article.slug).toBe('επί')
  })

  it('should have slugs that are not too long, also with a number', async () => {
    const name = 'a'.repeat(300)
    const items = await collect(wxr([{ name }, { name }]))
    expect(items.map(({ article }) => article.slug.length)).toEqual([190, 192])
  })

  it('should have a slug of the title where it has no name', async () => {
    expect((await first({ name: '', title: 'A name' })).article.slug).toBe('a-name')
    expect((await first({ name: '', title: '' })).article.slug).toBe('post-1')
  })

  it('should have the canonical address that a plugin keeps', async () => {
    for (const key of ['_yoast_wpseo_canonical', 'rank_math_canonical_url']) {
      const { article } = await first({ link: 'https://example.org/a/', meta: { [key]: 'https://first.example/a' } })
      expect(article).toMatchObject({ url: 'https://first.example/a', alternateUrls: ['https://example.org/a/'] })
    }
  })

  it('should have no address before it is published', async () => {
    const { article, messages } = await first(
      { status: 'draft', link: 'https://example.org/?p=1' },
      {},
      { statuses: ['draft'] },
    )
    expect(article.url).toBeUndefined()
    expect(rules(messages)).toEqual(['no-address'])
  })
})

describe('the texts of a post', () => {
  it('should be a title with its markup', async () => {
    const { article } = await first({ title: 'A <em>fine</em> &#8211; title' })
    expect(article.title).toBe('A fine – title')
  })

  it('should have the first words for a title that is missing', async () => {
    const { article, messages } = await first({ title: '', content: 'One two three four five six seven eight nine.' })
    expect(article.title).toBe('One two three four five six seven eight')
    expect(rules(messages)).toEqual(['missing-title'])
  })

  it('should have its excerpt as summary', async () => {
    expect((await first({ excerpt: '<p>In  short &amp; plain.</p>' })).article.summary).toBe('In short & plain.')
  })

  it('should have what a plugin keeps for shares', async () => {
    const meta = { _yoast_wpseo_title: 'T &amp; S', _yoast_wpseo_metadesc: 'In search.' }
    expect((await first({ meta })).article.share).toEqual({ title: 'T & S', description: 'In search.' })
    expect((await first({ meta: { rank_math_description: 'In search.' } })).article.share).toEqual({
      description: 'In search.',
    })
  })

  it('should leave out what a plugin would have to fill in', async () => {
    const { article, messages } = await first({ meta: { _yoast_wpseo_title: '%%title%% %%sep%% %%sitename%%' } })
    expect(article.share).toBeUndefined()
    expect(rules(messages)).toEqual(['search-template'])
  })

  it.each([
    ['en-GB', 'en-GB'],
    ['en_US', 'en-US'],
  ])('should be in the language of the site: %s', async (language, tag) => {
    expect((await first({}, { language })).article.language).toBe(tag)
  })

  it('should be in the language of the facts when the site names none', async () => {
    expect((await first({}, { language: '' }, { facts: { language: 'fr' } })).article.language).toBe('fr')
    const { article, messages } = await first({}, { language: 'no language' })
    expect(article.language).toBe('und')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['invalid-language', 'missing-language'])
  })

  it('should be in the language that Polylang keeps', async () => {
    const { article } = await first({
      terms: [
        ['language', 'fr', 'Français'],
        ['post_translations', 'pll_5f', 'pll_5f'],
      ],
    })
    expect(article.language).toBe('fr')
    expect(article.tags).toBeUndefined()
    expect(article.extra?.['org.wordpress.translations']).toBe('pll_5f')
  })

  it('should keep what the model has no field for', async () => {
    const { article } = await first({ id: 7, sticky: true, parent: 3, meta: { _wp_page_template: 'wide.php' } })
    expect(article.extra).toEqual({
      'org.wordpress.id': '7',
      'org.wordpress.type': 'post',
      'org.wordpress.parent': '3',
      'org.wordpress.sticky': true,
      'org.wordpress.template': 'wide.php',
    })
  })
})
