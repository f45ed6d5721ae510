import { type ArticleInput, createPublication, deepFreeze, type Phrasing, type Publication } from '@offprint/core'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: readonly Phrasing[]) => ({ type: 'paragraph', children }) as const
const says = (value: string) => paragraph(text(value))

/** Every field that feeds have a place for, and text with links, notes, boxes and media. */
const rope: ArticleInput = {
  id: 'tag:quay.example,2024:rope',
  title: 'Rope & <b>wire</b>',
  url: 'https://quay.example/2024/rope',
  language: 'en-GB',
  subtitle: [text('What holds a ship, and '), { type: 'emphasis', children: [text('for how long')] }],
  summary: 'A walk along the lines of one ship, at 5 < 6 fathoms & falling.',
  section: ['Harbour', 'Gear'],
  tags: ['rope', { label: 'Mooring', id: 'mooring', scheme: 'https://quay.example/subjects/' }],
  dates: { published: '2024-02-29T09:30:00+09:00', modified: '2024-03-02T18:00:00-03:30' },
  byline: [
    {
      agent: { name: 'Ada Hawser', url: 'https://quay.example/ada', email: 'ada@quay.example' },
      affiliations: ['Quay'],
    },
    { agent: { name: 'Bo Lanyard', image: { src: '../people/bo.png' }, jobTitle: 'Rigger' } },
    { agent: { name: 'Rope Desk', kind: 'organisation' }, role: 'editor' },
    { agent: 'Cy Splice', role: 'translator' },
  ],
  license: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  hero: {
    media: [
      { src: 'rope.jpg', mediaType: 'image/jpeg', width: 1600, height: 900, alt: 'A coil of rope on wet stone.' },
    ],
    caption: [text('The head line.')],
    credit: { text: 'Bo Lanyard/Quay' },
  },
  audio: {
    kind: 'narration',
    media: { src: 'rope.mp3', mediaType: 'audio/mpeg', bytes: 4_211_003, duration: 263 },
  },
  disclosures: [{ kind: 'conflict', content: [says('The author sells rope.')] }],
  corrections: [{ date: '2024-03-01', kind: 'correction', content: [says('The wire was galvanised.')] }],
  body: [
    paragraph(
      text('Lines are '),
      { type: 'link', url: '/glossary#warp', children: [text('warps')] },
      text(' when they move'),
      { type: 'footnoteReference', identifier: 'a' },
      text('; see '),
      { type: 'link', url: '#below', children: [text('below')] },
      text(' or '),
      { type: 'link', url: 'javascript:alert(1)', children: [text('nowhere')] },
      text('.'),
    ),
    { type: 'pullquote', children: [says('Lines are warps when they move.')] },
    { type: 'heading', depth: 2, data: { id: 'below' }, children: [text('Below')] },
    { type: 'callout', kind: 'tip', title: [text('Tip')], children: [says('Never stand in the bight.')] },
    { type: 'aside', children: [says('A bight is a loop.')] },
    { type: 'code', lang: 'sh', value: 'tie --knot "bowline" && echo ok' },
    { type: 'video', media: { src: 'knot.mp4', mediaType: 'video/mp4' }, title: 'A knot', poster: { src: 'knot.png' } },
    { type: 'embed', url: 'https://post.example/1', html: '<script>1</script>', title: 'A post', provider: 'Post' },
    { type: 'footnoteDefinition', identifier: 'a', children: [says('From the Norse.')] },
  ],
}

const wire: ArticleInput = {
  title: 'Wire',
  url: 'https://quay.example/2024/wire',
  language: 'en-GB',
  dates: { published: '2024-03-05' },
  byline: ['Ada Hawser'],
  access: { level: 'subscribers' },
  audio: { kind: 'narration', media: { src: 'wire.mp3', mediaType: 'audio/mpeg', bytes: 9 } },
  body: [
    paragraph(text('Free words'), { type: 'footnoteReference', identifier: 'n' }),
    { type: 'accessBoundary' },
    says('Paid words.'),
    { type: 'footnoteDefinition', identifier: 'n', children: [says('A free note.')] },
  ],
}

const arabic: ArticleInput = {
  title: 'حبال الميناء',
  url: 'https://quay.example/ar/حبال',
  language: 'ar',
  dates: { published: '2024-02' },
  byline: [{ agent: { name: 'ليان الصواري', language: 'ar' } }],
  tags: ['حبال'],
  body: [says('حبل واحد لا يكفي.')],
}

const undated: ArticleInput = {
  id: 'urn:uuid:6d9a4a6c-8a0f-5c5a-9f3e-0c3b7b1f9a10',
  title: '岸壁の綱',
  slug: 'kishi',
  language: 'ja',
  body: [
    { type: 'heading', depth: 2, data: { id: 'a' }, children: [text('綱')] },
    paragraph(
      text('綱を見よ'),
      { type: 'footnoteReference', identifier: 'a' },
      { type: 'link', url: '#a', children: [text('上')] },
    ),
    { type: 'footnoteDefinition', identifier: 'a', children: [says('注である。')] },
  ],
}

/** A publication made by hand, with everything. */
export const rich: Publication = createPublication({
  id: 'tag:quay.example,2021:quay',
  title: 'Quay & <i>Quill</i>',
  url: 'https://quay.example/',
  feedUrls: {
    rss: 'https://quay.example/feed.xml',
    atom: 'https://quay.example/atom.xml',
    json: 'https://quay.example/feed.json',
  },
  language: 'en-GB',
  description: 'Notes on rope & other gear.',
  publisher: { name: 'Bollard House', url: 'https://quay.example/about', email: 'desk@quay.example' },
  logo: { src: 'logo.png' },
  icon: { src: '/icon.png' },
  copyright: { year: '2024', holder: [{ kind: 'organisation', name: 'Bollard House' }] },
  articles: [undated, rope, wire, arabic],
})

/** An article that has only what it must have, in a publication that has only a title. */
export const minimal: Publication = createPublication({
  title: 'Example House',
  articles: [{ title: 'Slack water', url: 'https://example.org/slack-water' }],
})

/** A publication of one article with the given fields. */
export const publicationOf = (article: Partial<ArticleInput>, more: Partial<Publication> = {}): Publication =>
  createPublication({
    title: 'Quay',
    url: 'https://quay.example/',
    language: 'en',
    ...more,
    articles: [{ title: 'Rope', url: 'https://quay.example/rope', language: 'en', ...article }],
  })

/** The same publication, its own objects frozen as deep as they go. */
export const frozen = (publication: Publication): Publication => deepFreeze(structuredClone(publication))

export { paragraph, says, text }
