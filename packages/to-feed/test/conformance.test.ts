import { testAdapter } from '@offprint/conformance'
import { feedAdapter } from '../src/index.js'
import { minimal, rich } from './publications.js'

testAdapter('feed', () => feedAdapter(), { publications: [rich, minimal] })

testAdapter(
  'feed',
  () =>
    feedAdapter({
      stylesheet: true,
      preview: true,
      headers: true,
      sections: { by: ['tag', 'author', 'section'] },
      hubs: ['https://hub.example/'],
      limit: { bytes: 100_000 },
      podcast: { categories: ['News'], explicit: false },
      now: '2030-01-01T00:00:00Z',
    }),
  { publications: [rich, minimal] },
)

const feedUrls = { rss: 'https://q.example/r', atom: 'https://q.example/a', json: 'https://q.example/j' }

testAdapter('feed', () => feedAdapter({ feedUrls, pages: { kind: 'archived', size: 1 }, sections: { by: ['tag'] } }), {
  publications: [rich, minimal],
})
