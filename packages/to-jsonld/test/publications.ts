import { createPublication, deepFreeze, type Publication, type PublicationInput } from '@offprint/core'
import { paragraph, richArticle, words } from './rich-article.js'

const house = {
  title: 'The Skerry Review',
  url: 'https://example.org/',
  language: 'en-GB',
  description: 'Essays on lights and those who keep them.',
  publisher: {
    name: 'Harbour House',
    kind: 'organisation',
    url: 'https://example.org/house',
    logo: { src: '/pictures/logo.png', width: 600, height: 60, alt: 'Harbour House' },
  },
  feedUrls: { rss: 'https://example.org/feed.xml', json: 'https://example.org/feed.json' },
  people: [
    {
      id: 'ines',
      name: 'Ines Tarr',
      nameParts: { given: 'Ines', family: 'Tarr' },
      jobTitle: 'Historian',
      url: 'https://example.org/people/ines-tarr',
      email: 'ines@example.org',
      bio: words('Ines Tarr reads logs.'),
      image: { src: 'pictures/ines.png', width: 512, height: 512, alt: 'Ines Tarr' },
    },
  ],
} as const satisfies PublicationInput

const crops = {
  media: [
    {
      src: '../pictures/pier.jpg',
      width: 1600,
      height: 900,
      alt: 'A pier.',
      variants: [
        { src: '../pictures/pier-4x3.jpg', width: 1200, height: 900 },
        { src: '../pictures/pier-1x1.jpg', width: 900, height: 900 },
      ],
    },
  ],
}

/** One article that states everything. */
export const rich: Publication = deepFreeze(createPublication({ ...house, articles: [richArticle] }))

/** One article of a title, an id, a language and a body. */
export const minimal: Publication = deepFreeze(
  createPublication({
    title: 'Notes',
    articles: [
      {
        title: 'Low water',
        id: 'urn:uuid:0c1f5ea5-5a63-4a60-9d6b-3a5fb5a2e8a1',
        language: 'en',
        body: [paragraph('A note.')],
      },
    ],
  }),
)

/** One article in Arabic. */
export const arabic: Publication = deepFreeze(
  createPublication({
    ...house,
    articles: [
      {
        title: 'غرفة المصابيح',
        url: 'https://example.org/ar/ghurfat-al-masabih',
        language: 'ar',
        summary: 'كيف يُقاس الظلام.',
        dates: { published: '2024-06-01' },
        byline: [{ agent: { name: 'ليلى حدّاد', url: 'https://example.org/people/layla' } }],
        hero: crops,
        body: [paragraph('كتب أربعون حارسًا في دفتر واحد.')],
      },
    ],
  }),
)

/** One article of two authors. */
export const twoAuthors: Publication = deepFreeze(
  createPublication({
    ...house,
    articles: [
      {
        title: 'Two fogs',
        url: 'https://example.org/articles/two-fogs',
        language: 'en',
        dates: { published: '2024-06-02T08:00:00Z' },
        byline: [{ agent: { ref: 'ines' } }, { agent: { name: 'Ola Munk', url: 'https://example.org/people/ola' } }],
        hero: crops,
        body: [paragraph('There are two sorts of fog.')],
      },
    ],
  }),
)

/** Three articles that link to each other. */
export const three: Publication = deepFreeze(
  createPublication({
    ...house,
    articles: [
      richArticle,
      {
        title: 'La salle des lampes',
        url: 'https://example.org/fr/la-salle',
        language: 'fr',
        dates: { published: '2024-05-10' },
        byline: [{ agent: { ref: 'ines' } }],
        hero: crops,
        body: [paragraph('Quarante gardiens ont écrit dans un seul livre.')],
      },
      {
        title: 'Two fogs',
        url: 'https://example.org/articles/two-fogs',
        language: 'en-GB',
        dates: { published: '2024-06-02T08:00:00Z' },
        byline: [{ agent: { name: 'Ola Munk', url: 'https://example.org/people/ola' } }],
        hero: crops,
        body: [paragraph('There are two sorts of fog.')],
      },
    ],
  }),
)
