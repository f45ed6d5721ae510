import { createPublication, type Publication } from '@offprint/core'
import { everyFlow } from './every-node.js'

/**
 * A publication with the same words in every field that takes text, and one node of every kind.
 *
 * @param words - Any string that is not only white space.
 * @returns A valid, frozen publication of two articles, of which the second has nothing but what an article must have.
 */
export function hostilePublication(words: string): Publication {
  const agent = { kind: 'person', name: words, jobTitle: words } as const
  const stamp = '2024-02-29T09:30:00+09:00'
  const note = [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] as const
  return createPublication({
    title: words,
    url: 'https://example.org/',
    slug: 'hostile',
    language: 'en',
    description: words,
    publisher: { kind: 'organisation', name: words, url: 'https://example.org/about' },
    copyright: { year: '2024', holder: [agent], notice: words },
    articles: [
      {
        title: words,
        url: 'https://example.org/hostile',
        language: 'en',
        kicker: words,
        subtitle: [{ type: 'text', value: words }],
        summary: words,
        shortTitle: words,
        section: [words],
        tags: [words],
        dates: { published: stamp, modified: stamp },
        byline: [
          { agent, role: 'author', affiliations: [words], note: words },
          { agent, role: 'translator' },
        ],
        bylineText: words,
        license: { name: words, note: words },
        hero: {
          media: [{ src: 'pictures/hero.png', alt: words }],
          caption: [{ type: 'text', value: words }],
          credit: { text: words, agency: words },
        },
        series: { name: words, position: 1 },
        corrections: [{ date: stamp, kind: 'correction', content: note }],
        disclosures: [{ kind: 'aiAssisted', content: note }],
        related: [{ url: 'https://example.org/other', title: words, rel: 'related' }],
        share: { title: words, description: words, emailSubject: words, emailPreheader: words },
        access: { level: 'subscribers' },
        body: Object.values(everyFlow(words)),
        extra: { words },
      },
      { title: words, id: 'urn:uuid:00000000-0000-5000-8000-000000000000', slug: 'bare' },
    ],
  })
}
