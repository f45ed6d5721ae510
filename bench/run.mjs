// Times every channel and the writing of feeds, and prints one table each; see README.md.
//   npm run bench [ARTICLES] [ROUNDS]
import { channels } from './channels.mjs'
import { buildWriters } from './lib/build-writers.mjs'
import { compare } from './lib/compare.mjs'
import { loadPeers } from './lib/load-peers.mjs'
import { measureStreams } from './memory.mjs'
import { writtenFeeds } from './written-feeds.mjs'

const count = Number(process.argv[2] ?? 1_000)
const rounds = Number(process.argv[3] ?? 5)

async function show(title, runs) {
  process.stderr.write(`measuring ${title}\n`)
  const results = Object.entries(await compare(runs, rounds))
  console.log(`\n${title}, ${count} articles of about 4 kB, median of ${rounds} rounds`)
  console.table(
    Object.fromEntries(
      results.map(([name, { ratio, milliseconds }]) => [
        name,
        { 'ratio to the floor': ratio.toFixed(2), 'ms an article': (milliseconds / count).toFixed(3) },
      ]),
    ),
  )
}

// First, while little is in memory: what lies there is looked through again and again by the garbage collector.
const peers = await loadPeers(['feed', 'feedsmith', 'rss'])
await show('Feeds, from ready items', writtenFeeds(count, await buildWriters(), peers))

await show('Channels, from the model', channels(count))

console.log('\nFeeds as streams, 20,000 articles of about 4 kB made on the way')
console.table(measureStreams(20_000))
