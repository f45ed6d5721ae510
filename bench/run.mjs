// Times every channel, the readers and the writing of feeds, and prints one table each; see README.md.
//   npm run bench [ARTICLES] [ROUNDS]
import { channels } from './channels.mjs'
import { readPages } from './from-html.mjs'
import { markdown } from './from-markdown.mjs'
import { buildInner } from './lib/build-inner.mjs'
import { compare } from './lib/compare.mjs'
import { loadPeers } from './lib/load-peers.mjs'
import { measureStreams } from './memory.mjs'
import { writtenFeeds } from './written-feeds.mjs'

const count = Number(process.argv[2] ?? 1_000)
const rounds = Number(process.argv[3] ?? 5)

async function show(title, runs, many = count, what = 'articles of about 4 kB') {
  process.stderr.write(`measuring ${title}\n`)
  const results = Object.entries(await compare(runs, rounds))
  console.log(`\n${title}, ${many} ${what}, median of ${rounds} rounds`)
  console.table(
    Object.fromEntries(
      results.map(([name, { ratio, milliseconds }]) => [
        name,
        { 'ratio to the floor': ratio.toFixed(2), 'ms an article': (milliseconds / many).toFixed(3) },
      ]),
    ),
  )
}

// First, while little is in memory: what lies there is looked through again and again by the garbage collector.
const peers = await loadPeers(['feed', 'feedsmith', 'rss'])
await show('Feeds, from ready items', writtenFeeds(count, await buildInner('writers'), peers))

await show('Channels, from the model', channels(count))

const read = markdown()
console.log(`\nMarkdown to articles, ${read.count} texts, median of ${rounds} rounds`)
console.table(
  Object.fromEntries(
    Object.entries(await compare(read.runs, rounds)).map(([name, { ratio }]) => [
      name,
      { 'ratio to the floor': ratio.toFixed(2) },
    ]),
  ),
)

const pages = readPages(Math.min(count, 50), await loadPeers(['defuddle', 'linkedom']))
for (const { what, many, runs } of pages) await show('Reading pages', runs, many, what)

console.log('\nFeeds as streams, 20,000 articles of about 4 kB made on the way')
console.table(measureStreams(20_000))
