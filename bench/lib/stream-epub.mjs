// Writes a book of chapters that are made on the way, and prints what it took.
//   node stream-epub.mjs COUNT [none]
import { createArticle, createPublication } from '@offprint/core'
import { toEpubStream } from '@offprint/to-epub'
import { makeChapter } from './make-chapter.mjs'

const count = Number(process.argv[2])

function* articles() {
  for (let made = 0; made < count; made++) yield createArticle(makeChapter(made))
}

const publication = createPublication({ title: 'Bench', url: 'https://example.org/', language: 'en' })
let written = 0
if (process.argv[3] === 'none') for (const { title } of articles()) written += title.length
else for await (const part of toEpubStream({ ...publication, articles: articles() })) written += part.length
console.log(JSON.stringify({ written, memory: process.resourceUsage().maxRSS / 1024 }))
