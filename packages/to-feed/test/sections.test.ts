import { render } from '@offprint/conformance'
import { createPublication, type Publication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, feedAdapter } from '../src/index.js'
import { groupArticles } from '../src/sections/group-articles.js'
import { minimal, publicationOf, rich, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const sections = { by: ['tag', 'author', 'section'] } as const

async function filesOf(publication: Publication, options: FeedOptions = { sections }) {
  const { files } = await render(feedAdapter(options), publication)
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

describe('feeds of tags, authors and sections', () => {
  it('should lie in folders of their own, in all three formats', async () => {
    const paths = [...(await filesOf(rich)).keys()]
    for (const folder of ['tags/rope/', 'tags/حبال/', 'authors/ada-hawser/', 'sections/harbour/', 'sections/gear/'])
      for (const name of ['feed.xml', 'atom.xml', 'feed.json']) expect(paths).toContain(folder + name)
    expect(paths).not.toContain('authors/cy-splice/feed.xml')
  })

  it('should hold the articles of the group alone, as the main feed shows them', async () => {
    const files = await filesOf(rich)
    const items = (path: string) => JSON.parse(files.get(path) ?? '').items
    const main = items('feed.json')
    expect(items('authors/ada-hawser/feed.json')).toEqual([main[0], main[1]])
    expect(items('tags/mooring/feed.json')).toEqual([main[1]])
  })

  it('should know where they are served, derived from where the main feed is (rule 22)', async () => {
    const files = await filesOf(rich)
    const rss = readXml(files.get('tags/rope/feed.xml') ?? '')
    expect(all(rss, 'channel/atom:link')[0]?.attributes.href).toBe('https://quay.example/tags/rope/feed.xml')
    const json = JSON.parse(files.get('tags/حبال/feed.json') ?? '')
    expect(json.feed_url).toBe('https://quay.example/tags/%D8%AD%D8%A8%D8%A7%D9%84/feed.json')
    const nowhere = await filesOf(publicationOf({ tags: ['a'] }))
    expect(all(readXml(nowhere.get('tags/a/feed.xml') ?? ''), 'channel/atom:link')).toEqual([])
  })

  it('should have an id, a title and a date of their own (rules 16, 25)', async () => {
    const files = await filesOf(rich)
    const ids = [...files].filter(([path]) => path.endsWith('atom.xml')).map(([, xml]) => texts(readXml(xml), 'id')[0])
    expect(new Set(ids).size).toBe(ids.length)
    const rope = readXml(files.get('tags/rope/atom.xml') ?? '')
    expect(texts(rope, 'title')).toEqual(['Quay & <i>Quill</i>: rope'])
    expect(texts(rope, 'updated')).toEqual(['2024-03-02T18:00:00-03:30'])
  })

  it('should be listed in feeds.opml after the feed of all (rule 48)', async () => {
    const opml = readXml((await filesOf(rich)).get('feeds.opml') ?? '')
    const [main, ...folders] = all(opml, 'body/outline')
    expect(main?.attributes.xmlUrl).toBe('https://quay.example/feed.xml')
    expect(folders.map(({ attributes }) => attributes.text)).toEqual(['Tags', 'Authors', 'Sections'])
    const urls = all(opml, 'body/outline/outline').map(({ attributes }) => attributes.xmlUrl)
    expect(urls).toContain('https://quay.example/authors/ada-hawser/feed.xml')
    expect(new Set(urls).size).toBe(urls.length)
    expect(texts(opml, 'head/dateModified')).toEqual(['Tue, 05 Mar 2024 12:00:00 GMT'])
    expect((await filesOf(rich, { sections, opml: false })).has('feeds.opml')).toBe(false)
  })

  it('should be cut from all articles, not from those that the limit leaves in the main feed', async () => {
    const files = await filesOf(rich, { sections, limit: { items: 1 } })
    expect(JSON.parse(files.get('feed.json') ?? '').items).toHaveLength(1)
    expect(JSON.parse(files.get('tags/rope/feed.json') ?? '').items).toHaveLength(1)
    expect(JSON.parse(files.get('authors/ada-hawser/feed.json') ?? '').items).toHaveLength(1)
  })

  it('should be paged like the main feed', async () => {
    const files = await filesOf(rich, { sections, pages: { kind: 'paged', size: 1 } })
    const json = JSON.parse(files.get('authors/ada-hawser/feed.json') ?? '')
    expect(json.next_url).toBe('https://quay.example/authors/ada-hawser/pages/2/feed.json')
    expect(files.has('authors/ada-hawser/pages/2/atom.xml')).toBe(true)
  })

  it('should make nothing where there is nothing to group by', async () => {
    expect([...(await filesOf(minimal)).keys()]).toEqual(['feed.xml', 'atom.xml', 'feed.json'])
  })
})

describe('paths of groups', () => {
  const foldersOf = (...labels: readonly string[]) =>
    groupArticles(
      createPublication({
        title: 'T',
        articles: labels.map((label, index) => ({ title: label, url: `https://a.example/${index}`, tags: [label] })),
      }),
      'tag',
    ).map(({ folder }) => folder)

  it('should be one for labels that differ in case, spaces and hyphens only', () => {
    expect(foldersOf('How to', 'how-to', 'How To')).toEqual(['tags/how-to/'])
  })

  it('should tell labels apart whose letters are the same', () => {
    const folders = foldersOf('C', 'C++', 'C#')
    expect(folders).toHaveLength(3)
    expect(folders[0]).toMatch(/^tags\/c-[0-9a-f]{8}\/$/)
    expect(foldersOf('❦')[0]).toMatch(/^tags\/[0-9a-f]{8}\/$/)
  })

  it('should not change when other labels come', () => {
    expect(foldersOf('C++', 'C', 'B')).toEqual(expect.arrayContaining(foldersOf('C++')))
  })

  it('should be safe whatever the label', () => {
    for (const folder of foldersOf('../..', 'a/b', '.', '\\', 'CON', '%2e%2e', 'ä ö'))
      expect(folder).toMatch(/^tags\/[\p{L}\p{M}\p{N}-]+\/$/u)
  })
})

describe('options of sections', () => {
  it.each([
    [{ by: ['tags'] }, 'Unexpected `tags` as option `sections.by.0`, expected `tag` or `author` or `section`'],
    [{ by: 'tag' }, 'as option `sections.by`, expected a list'],
    [{ from: [] }, 'Unexpected `from` as option `sections.from`'],
  ])('should refuse %j', (wrong, reason) => {
    expect(() => feedAdapter({ sections: wrong } as unknown as FeedOptions)).toThrow(reason)
  })

  it('should say what is wrong with an article once, not once for each feed', async () => {
    const publication = publicationOf({ tags: ['a', 'b'], body: [says('x')] })
    const { messages } = await render(feedAdapter({ sections }), publication)
    const sentences = messages.map(({ reason }) => reason)
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
