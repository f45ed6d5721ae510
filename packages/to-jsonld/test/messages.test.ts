import { readFileSync } from 'node:fs'
import { createPublication, type Message, type PublicationInput } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { messages, toJsonLd } from '../src/index.js'
import { rich } from './publications.js'
import { paragraph, richArticle } from './rich-article.js'

const place = 'https://example.org/a'
const picture = (width: number, height: number) => ({ media: [{ src: '/p.png', alt: 'A pier.', width, height }] })
const signed = (name: string) => ({ byline: [{ agent: { name } }] })

/** What each rule is about, and a value that its sentence must name. */
const cases: Readonly<Record<string, readonly [article: object, publication: object, named: string]>> = {
  'missing-url': [{ url: undefined, id: 'urn:uuid:1', slug: 'a' }, {}, 'article'],
  'missing-date': [{}, {}, 'dates.published'],
  'missing-author': [{ byline: [{ agent: { name: 'Ada Rook' }, role: 'translator' }] }, {}, 'byline'],
  'missing-image': [{}, {}, 'hero'],
  'missing-language': [{ language: 'und' }, {}, '`und`'],
  'missing-publisher': [{}, {}, "publication's"],
  'missing-license': [{}, {}, 'licence'],
  'author-without-url': [signed('Ada Rook'), {}, 'Ada Rook'],
  'author-name': [signed('Dr Ada Rook'), {}, 'Dr Ada Rook'],
  'publisher-without-url': [{}, { publisher: 'Harbour House' }, 'Harbour House'],
  'publisher-without-logo': [{}, { publisher: 'Harbour House' }, 'Harbour House'],
  'modified-is-published': [{ dates: { published: '2024-05-02' } }, {}, '2024-05-02'],
  'modified-before-published': [{ dates: { published: '2024-05-02', modified: '2024-05-01' } }, {}, '2024-05-01'],
  'unusable-url': [{ hero: { media: [{ src: 'data:image/png;base64,AA' }] } }, {}, 'data:image/png'],
  'url-with-fragment': [{ url: `${place}#part` }, {}, '#part'],
  'image-from-body': [{ body: [{ type: 'figure', ...picture(1600, 900) }] }, {}, '/p.png'],
  'small-image': [{ hero: picture(160, 90) }, {}, '160 by 90'],
  'missing-crops': [{ hero: picture(1600, 900) }, {}, '4x3, 1x1'],
  'self-translation': [{ translations: [{ language: 'fr', url: place }] }, {}, place],
  'paywall-without-boundary': [{ access: { level: 'members' }, body: [paragraph('Open.')] }, {}, 'members'],
  'contradicting-agent': [
    {
      ...signed('Ada Rook'),
      byline: [
        { agent: { name: 'Ada Rook', url: place, email: 'ada@example.org' } },
        { agent: { name: 'Ada Rook', url: place, email: 'rook@example.org' }, role: 'editor' },
      ],
    },
    {},
    'email',
  ],
  'literal-markup': [{ title: 'Why &amp; stands for and' }, {}, '&amp;'],
  unsaid: [{ kicker: 'Archives' }, {}, 'kicker'],
}

function reportOf(article: object, publication: object): readonly Message[] {
  const reported: Message[] = []
  const fields = { title: 'A note', url: place, language: 'en', ...article }
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const input = { title: 'Notes', ...publication, articles: [known] } as unknown as PublicationInput
  const made = createPublication(input)
  toJsonLd(made, { article: made.articles[0]?.id ?? '', report: (message) => reported.push(message) })
  return reported
}

describe('messages', () => {
  it('should all be explained in the readme', () => {
    const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8').replace(/ +/g, ' ')
    for (const [rule, { severity, reason }] of Object.entries(messages.table)) {
      expect(readme).toContain(`| \`jsonld/${rule}\` | ${severity} | ${reason} |`)
    }
  })

  it('should have a case for every rule', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(messages.table).sort())
  })

  it.each(Object.entries(cases))('should report `%s`, once and by name', (rule, [article, publication, named]) => {
    const reported = reportOf(article, publication)
    const found = reported.filter(({ ruleId }) => ruleId === rule)
    expect(found).toHaveLength(1)
    expect(found[0]?.reason).toContain(named)
    expect(found[0]?.article).toBeDefined()
  })

  it('should not call a change on the day of publication an earlier one', () => {
    const dates = { published: '2024-05-02T07:30:00Z', modified: '2024-05-02' }
    const codes = reportOf({ dates }, {}).map(({ ruleId }) => ruleId)
    expect(codes).not.toContain('modified-before-published')
    expect(codes).not.toContain('modified-is-published')
  })

  it('should report little of an article that states everything', () => {
    const reported: Message[] = []
    toJsonLd(rich, { article: richArticle.id, report: (message) => reported.push(message) })
    expect(reported.map(({ code, reason }) => [code, reason])).toEqual([
      [
        'jsonld/unsaid',
        'Unexpected `kicker`, `series.total`, expected what schema.org has a property for; it is left out',
      ],
    ])
  })

  it('should report a publication without a URL, and list its articles all the same', () => {
    const reported: Message[] = []
    const publication = createPublication({ title: 'Notes', articles: [{ title: 'A note', url: place }] })
    const graph = toJsonLd(publication, { report: (message) => reported.push(message) })
    expect(reported.map(({ code }) => code)).toEqual(['jsonld/missing-url'])
    expect(graph['@graph']).toMatchObject([{ '@type': 'ItemList', numberOfItems: 1 }])
  })
})
