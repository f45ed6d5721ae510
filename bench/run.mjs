// Times every channel against a floor in the same run: one bare pass of mdast to hast to HTML over the same articles.
//   npm run bench [ARTICLES]
// Ratios compare; milliseconds depend on the machine. Needs `npm run build` (npm run bench does it).
import { createPublication } from '@offprint/core'
import { toEpub } from '@offprint/to-epub'
import { feedAdapter } from '@offprint/to-feed'
import { toHeadTags, toJsonLd } from '@offprint/to-jsonld'
import { toNewsletter } from '@offprint/to-newsletter'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { makeArticle } from './make-article.mjs'

const count = Number(process.argv[2] ?? 200)
const rounds = 5

const publication = createPublication({
  title: 'Bench',
  url: 'https://example.org/',
  language: 'en',
  articles: Array.from({ length: count }, (_, index) => makeArticle(index)),
})
const plain = publication.articles.map(({ body }) => structuredClone(body))
const each = (run) => publication.articles.map(({ id }) => run(id))

const drain = async (files) => {
  for await (const { content } of files)
    if (content.length === 0) throw new Error('Unexpected empty file, expected one')
}

const runs = {
  'floor: mdast to hast to HTML': () => plain.map((body) => toHtml(toHast(body))),
  'RSS, Atom and JSON Feed': () => drain(feedAdapter().render(publication, { report() {} })),
  'JSON-LD and head tags': () =>
    each((article) => [toJsonLd(publication, { article }), toHeadTags(publication, { article })]),
  newsletters: () => each((article) => toNewsletter(publication, { article })),
  EPUB: () => toEpub(publication),
}

/** Median of the rounds in milliseconds, after one to warm up. */
async function measure(run) {
  await run()
  const times = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await run()
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)]
}

const results = []
for (const [name, run] of Object.entries(runs)) {
  process.stderr.write(`measuring ${name}\n`)
  results.push([name, await measure(run)])
}
const [[, floor]] = results
console.table(
  Object.fromEntries(
    results.map(([name, time]) => [
      name,
      { 'ratio to the floor': (time / floor).toFixed(2), 'ms an article': (time / count).toFixed(3) },
    ]),
  ),
)
