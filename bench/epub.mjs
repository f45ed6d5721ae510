// Times the book, and measures the memory that a long one needs.
//   node bench/epub.mjs [ROUNDS] [CHAPTERS]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deflateRawSync, gzipSync, inflateRawSync, gzip as zlibGzip } from 'node:zlib'
import { createPublication } from '@offprint/core'
import { toEpub } from '@offprint/to-epub'
import { compare } from './lib/compare.mjs'
import { makeArticle } from './lib/make-article.mjs'
import { makeChapter } from './lib/make-chapter.mjs'
import { timePandoc, writtenBooks } from './written-books.mjs'

const rounds = Number(process.argv[2] ?? 9)
const many = Number(process.argv[3] ?? 20_000)
const stream = fileURLToPath(new URL('lib/stream-epub.mjs', import.meta.url))

const gzip = promisify(zlibGzip)

const book = (articles) => createPublication({ title: 'Bench', url: 'https://example.org/', language: 'en', articles })
const long = book(Array.from({ length: 200 }, (_, index) => makeChapter(index)))
const short = book([makeArticle(0)])

/** The content of every deflated entry, by the local headers (APPNOTE 6.3.10, section 4.3.7). */
function contents(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = []
  for (let at = 0; buffer.readUInt32LE(at) === 0x04034b50; ) {
    const size = buffer.readUInt32LE(at + 18)
    const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
    if (buffer.readUInt16LE(at + 8) === 8) found.push(inflateRawSync(buffer.subarray(start, start + size)))
    at = start + size
  }
  return found
}

const files = contents(await toEpub(long))
const size = files.reduce((sum, { length }) => sum + length, 0)
const results = await compare(
  {
    'floor: node zlib, level 6': () => files.map((file) => deflateRawSync(file, { level: 6 })),
    'book, node zlib passed in': () => toEpub(long, { gzip: gzipSync }),
    'book, node zlib on threads': () => toEpub(long, { gzip }),
    'book, platform streams': () => toEpub(long),
    'book, reproducible': () => toEpub(long, { reproducible: true }),
    'one article': () => toEpub(short),
    ...(await writtenBooks(long)),
  },
  rounds,
)
console.log(`A book of 200 chapters, ${(size / 1e6).toFixed(1)} MB, median of ${rounds} rounds`)
console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, { ratio, milliseconds }]) => [
      name,
      { 'ratio to the floor': ratio.toFixed(2), ms: milliseconds.toFixed(1) },
    ]),
  ),
)

const pandoc = timePandoc(long)
if (pandoc !== undefined) console.log(`pandoc, from HTML, once: ${pandoc.toFixed(0)} ms`)

/** Peak memory of a process of its own, in MB, and how much it wrote. */
function peakOf(what, ...flags) {
  const argv = [...flags, stream, String(many), what]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const { written, memory } = JSON.parse(stdout)
  return { 'MB written': (written / 1e6).toFixed(0), 'MB of memory at most': memory.toFixed(0) }
}

console.log(`\n${many} chapters as a stream, made on the way, in a process of its own`)
console.table({
  'articles alone': peakOf('none'),
  book: peakOf('all'),
  'book, heap of 64 MB': peakOf('all', '--max-old-space-size=64'),
})
