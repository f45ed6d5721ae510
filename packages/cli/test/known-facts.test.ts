import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPublication, type OutputFile, type PublicationInput } from '@offprint/core'
import { lintJsonLd } from '@offprint/to-jsonld'
import { describe, expect, it } from 'vitest'
import { channels, readersFor } from '../src/channels.js'

const root = join(import.meta.dirname, '../../..')
const sources = {
  own: join(root, 'fixtures/cases/text--scraped-think-tank/source.txt'),
  seed: join(root, '../shared/seeds/tokyo-summit.txt'),
}

/** A scraped article, with what its text cannot say: where the picture lies, and who the author is on the web. */
function publicationOf(file: string): PublicationInput {
  const facts = { url: 'https://example.org/articles/scraped', published: '2023-03-20T09:00:00+09:00', language: 'en' }
  const reader = readersFor().find(({ extensions }) => extensions.includes('.txt'))
  const imported = reader?.read(readFileSync(file, 'utf8'), { name: file, facts })
  if (imported === undefined) throw new Error('no reader of text')
  const { article } = imported
  const figure = article.body.children.find((node) => node.type === 'figure')
  const crop = (name: string, width: number, height: number) => ({ src: `/pictures/${name}.jpg`, width, height })
  const picture = { ...crop('hero-16x9', 1600, 900), alt: 'Two people shake hands.' }
  const crops = [crop('hero-4x3', 1200, 900), crop('hero-1x1', 900, 900)]
  return {
    title: 'Example House',
    url: 'https://example.org/',
    language: 'en',
    publisher: {
      kind: 'organisation',
      name: 'Example House',
      url: 'https://example.org/about',
      logo: { src: '/logo.png', width: 600, height: 100, alt: 'Example House' },
    },
    articles: [
      {
        ...article,
        hero: {
          ...(figure?.caption === undefined ? {} : { caption: figure.caption }),
          ...(figure?.credit === undefined ? {} : { credit: figure.credit }),
          media: [{ ...picture, variants: crops }],
        },
        byline: article.byline.map((credit) => ({
          ...credit,
          agent: { ...credit.agent, orcid: 'https://orcid.org/0000-0002-1825-0097' },
        })),
      },
    ],
  }
}

describe.each(Object.entries(sources))('scraped text with its facts: %s', (_, file) => {
  it.runIf(existsSync(file))('should become structured data without an error and without a warning', async () => {
    const publication = createPublication(publicationOf(file))
    const files: AsyncIterable<OutputFile> | Iterable<OutputFile> = channels
      .jsonld({})
      .render(publication, { report: () => undefined })
    for await (const { path, content } of files) {
      const found = lintJsonLd(String(content), { origin: 'https://example.org' })
      expect([path, found.filter(({ severity }) => severity !== 'info')]).toEqual([path, []])
    }
  })
})
