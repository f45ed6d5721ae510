import type { ArticleInput, Flow, Phrasing } from '@offprint/core'

/** One line of words. */
export const words = (value: string): readonly Phrasing[] => [{ type: 'text', value }]

/** A paragraph. */
export const paragraph = (value: string): Flow => ({ type: 'paragraph', children: words(value) })

/** An article that states everything that structured data can say. */
export const richArticle = {
  id: 'urn:uuid:7a4e4f1c-6d0a-4d0b-9a53-0b8f0f6f7c11',
  url: 'https://example.org/articles/the-lamp-room',
  slug: 'the-lamp-room',
  title: 'The lamp room: what a “fixed” light forgets & keeps',
  shortTitle: 'The lamp room',
  kicker: 'Archives',
  subtitle: words('Forty keepers wrote in one book, and each of them counted differently.'),
  summary: 'A log of one lighthouse, read as a record of how people measure the dark.',
  abstract: [paragraph('We compare four hands in one log.')],
  language: 'en-GB',
  genre: 'analysis',
  section: ['Culture', 'Archives'],
  tags: ['lighthouses', { label: 'archives', url: 'https://example.org/tags/archives' }],
  about: [
    { kind: 'thing', name: 'Lighthouse', sameAs: ['https://www.wikidata.org/wiki/Q39715'] },
    { kind: 'organisation', name: 'Harbour House' },
    'Counting',
  ],
  mentions: [
    { kind: 'place', name: 'Skerry' },
    { kind: 'thing', name: 'Counting' },
    { kind: 'person', name: 'Augustin Fresnel', sameAs: ['https://www.wikidata.org/wiki/Q156919'] },
  ],
  dates: {
    created: '2024-04-30',
    published: '2024-05-02T07:30:00+02:00',
    modified: '2024-05-04T18:00:00+02:00',
    expires: '2034-05-02',
  },
  identifiers: { doi: '10.5555/lamp.room', issn: '1234-5679' },
  shortUrl: 'https://example.org/s/lamp',
  byline: [
    {
      agent: { ref: 'ines' },
      corresponding: true,
      affiliations: [
        {
          name: 'Skerry University',
          department: 'Department of Lights',
          city: 'Skerry',
          country: 'GB',
          ror: 'https://ror.org/05a28rw58',
          isni: '0000 0001 2345 6789',
          url: 'https://skerry.example/',
        },
        'Harbour House',
      ],
    },
    {
      agent: {
        name: 'Tomas Adair',
        nameParts: { given: 'Tomas', family: 'Adair' },
        jobTitle: 'Reporter',
        orcid: 'https://orcid.org/0000-0002-1825-0097',
        sameAs: ['https://social.example/@tomas'],
        fediverse: '@tomas@social.example',
      },
      role: 'reporter',
    },
    { agent: { name: 'Una Brice' }, role: 'editor' },
    { agent: { name: 'Pau Serra' }, role: 'translator' },
    { agent: { name: 'Jo Vane' }, role: 'illustrator' },
    { agent: { name: 'Kit Lowe' }, role: 'contributor' },
    { agent: { name: 'Desk Two', kind: 'group' }, role: 'editor' },
  ],
  license: 'CC-BY-SA-4.0',
  copyright: { year: '2024', holder: [{ kind: 'person', name: 'Harbour House' }], notice: '© 2024 Harbour House' },
  corrections: [
    {
      date: '2024-05-04T18:00:00+02:00',
      kind: 'correction',
      content: [paragraph('The lens has eight panels, not six.')],
      by: { kind: 'person', name: 'Una Brice' },
    },
  ],
  hero: {
    media: [
      {
        src: '/pictures/lens.jpg',
        width: 1600,
        height: 900,
        mediaType: 'image/jpeg',
        alt: 'A lens of eight panels.',
        variants: [
          { src: '/pictures/lens-small.jpg', width: 800, height: 450 },
          { src: '/pictures/lens-4x3.jpg', width: 1200, height: 900 },
          { src: '/pictures/lens-1x1.jpg', width: 900, height: 900 },
        ],
      },
    ],
    caption: words('The lens, before it was taken down.'),
    credit: {
      text: 'Kiyo Arden/Pool via SKERRY PRESS',
      creator: [{ kind: 'person', name: 'Kiyo Arden' }],
      agency: 'Skerry Press',
      pool: true,
      notice: '© Skerry Press',
      licensorUrl: 'https://press.example/licences',
      license: { url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  },
  series: { name: 'Fixed lights', position: 2, total: 3, url: 'https://example.org/series/fixed-lights' },
  issue: { publication: 'The Skerry Review', volume: '12', number: 'Spring', pageStart: '4', pageEnd: '11' },
  audio: {
    media: { src: '/audio/lamp-room.mp3', mediaType: 'audio/mpeg', duration: 754 },
    narrator: { kind: 'person', name: 'Jo Vane' },
    kind: 'narration',
  },
  translations: [{ language: 'fr', url: 'https://example.org/fr/la-salle', title: 'La salle des lampes' }],
  related: [
    { url: 'https://example.org/articles/two-fogs', title: 'Two fogs', rel: 'related' },
    { url: 'https://example.org/articles/an-error', title: 'An error of six panels', rel: 'corrects' },
  ],
  access: { level: 'subscribers' },
  disclosures: [{ kind: 'aiAssisted', content: [paragraph('A program transcribed the log; people checked it.')] }],
  share: { title: 'What forty keepers counted' },
  source: { url: 'https://elsewhere.example/lamp-room', importer: 'from-text', importerVersion: '1.0.0' },
  body: [
    paragraph('The log begins in a hand that counts in half hours.'),
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'It is the longest of its kind ' },
        {
          type: 'citation',
          items: [{ title: 'Counting the dark', DOI: '10.5555/dark', URL: 'https://books.example/dark' }],
          children: words('[1]'),
        },
      ],
    },
    { type: 'accessBoundary' },
    paragraph('Behind the boundary the second hand begins.'),
  ],
} as const satisfies ArticleInput
