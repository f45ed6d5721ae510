import { describe, expect, it } from 'vitest'
import { readSite, type WordpressOptions, wordpressImporter } from '../src/index.js'
import { bytes, collect } from './collect.js'
import { author, category, type ItemFields, wxr } from './write-wxr.js'

const items: readonly ItemFields[] = [
  { title: 'post' },
  { title: 'page', type: 'page' },
  { title: 'draft', status: 'draft' },
  { title: 'pending', status: 'pending' },
  { title: 'private', status: 'private' },
  { title: 'future', status: 'future' },
  { title: 'locked', password: 'sesame' },
  { title: 'book', type: 'book' },
  { title: 'file', type: 'attachment', status: 'inherit', url: 'https://example.org/a.jpg' },
  { title: 'menu', type: 'nav_menu_item' },
  { title: 'revision', type: 'revision', status: 'inherit' },
  { title: 'talk', comments: 3 },
]

const titles = async (options: WordpressOptions = {}): Promise<readonly string[]> =>
  (await collect(wxr(items), options)).map(({ article }) => article.title)

describe('what is read of an export', () => {
  it('should be published posts and pages', async () => {
    expect(await titles()).toEqual(['post', 'page', 'talk'])
  })

  it('should be the statuses of the caller', async () => {
    expect(await titles({ statuses: ['draft', 'private'] })).toEqual(['draft', 'private'])
  })

  it('should be the types of the caller', async () => {
    expect(await titles({ types: ['book'] })).toEqual(['book'])
  })

  it('should say the type and status of each', async () => {
    const read = await collect(wxr(items), { statuses: ['publish', 'future'] })
    expect(read.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'post publish',
      'page publish',
      'post future',
      'post publish',
    ])
  })

  it('should say with the first article what is left out, with numbers', async () => {
    const [one, two] = await collect(wxr(items))
    expect(one?.messages.map(({ reason }) => reason.replace(/, expected.*/, ''))).toEqual([
      'Unexpected items with the status `draft` (1)',
      'Unexpected items with the status `pending` (1)',
      'Unexpected items with the status `private` (1)',
      'Unexpected items with the status `future` (1)',
      'Unexpected items with a password (1)',
      'Unexpected items of the type `book` (1)',
      'Unexpected items of the type `attachment` (1)',
      'Unexpected items of the type `nav_menu_item` (1)',
      'Unexpected items of the type `revision` (1)',
      'Unexpected comments of readers (3)',
    ])
    expect(two?.messages).toEqual([])
  })

  it('should say of a few types what they are, and of all how many', async () => {
    const many = Array.from({ length: 200 }, (_, index): ItemFields => ({ type: `type-${index}` }))
    const [one] = await collect(wxr([{}, ...many]))
    expect(one?.messages).toHaveLength(51)
    expect(one?.messages.at(-1)?.reason).toContain('type `…` (150)')
  })

  it('should be for members where there is a password, which is kept nowhere', async () => {
    const locked = (await collect(wxr(items), { passwordProtected: 'members' })).find(
      ({ article }) => article.title === 'locked',
    )
    expect(locked?.article.access).toEqual({ level: 'members' })
    expect(locked?.article.body.children[0]).toEqual({ type: 'accessBoundary' })
    expect(JSON.stringify(locked)).not.toContain('sesame')
  })

  it('should be refused when there is nothing of it', async () => {
    await expect(titles({ types: ['film'] })).rejects.toThrow('(post: 7, page: 1, book: 1')
  })

  it('should be refused for a status that WordPress does not have', async () => {
    await expect(titles({ statuses: ['published' as 'publish'] })).rejects.toThrow(
      'Unexpected status `published` in `statuses`, expected publish, future, draft, pending, private',
    )
  })
})

describe('the site of an export', () => {
  it('should have title, address, language, people and categories', async () => {
    const head =
      author('ada', 'Ada &amp; Quay') +
      category(2, 'world', 'World') +
      category(3, 'asia', 'Asia &amp; Pacific', 'world')
    const site = await readSite([bytes(wxr(items, { head }))])
    expect(site).toMatchObject({
      title: 'The Site',
      url: 'https://example.org',
      language: 'en-GB',
      description: 'About it',
      people: [{ kind: 'person', id: 'ada', name: 'Ada & Quay' }],
      accounts: [{ login: 'ada', name: 'Ada & Quay', email: 'ada@example.org' }],
      categories: [
        { slug: 'world', name: 'World' },
        { slug: 'asia', name: 'Asia & Pacific', parent: 'world' },
      ],
      items: 3,
    })
    expect(site.messages).toHaveLength(10)
    expect(JSON.stringify(site.people)).not.toContain('ada@example.org')
    const { accounts: _, categories: __, items: ___, messages: ____, ...published } = site
    expect(await wordpressImporter.site?.([bytes(wxr(items, { head }))])).toEqual(published)
  })

  it('should be read from a source that can be read only once', async () => {
    function* once() {
      yield bytes(wxr([{}]))
    }
    expect((await readSite(once())).title).toBe('The Site')
  })
})
