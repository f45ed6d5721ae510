// Writes a feed of articles that are made on the way, and prints what it took.
//   node stream-feed.mjs rss|atom|json|none COUNT
import { createArticle, createPublication } from '@offprint/core'
import { toAtomStream, toJsonFeedStream, toRssStream } from '@offprint/to-feed'
import { makeArticle } from './make-article.mjs'

const [, , format, count] = process.argv
const streams = { rss: toRssStream, atom: toAtomStream, json: toJsonFeedStream }
let made = 0

function* articles() {
  for (; made < Number(count); made++) yield createArticle(makeArticle(made))
}

async function* sizes() {
  for (const { title } of articles()) yield title.length
}

const publication = createPublication({ title: 'Bench', url: 'https://example.org/', language: 'en' })
const chunks = format === 'none' ? sizes() : streams[format](publication, articles())
let written = 0
let early = 0
for await (const chunk of chunks) {
  written += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk
  if (made === 0) early = written
}
console.log(JSON.stringify({ written, early, memory: process.resourceUsage().maxRSS / 1024 }))
