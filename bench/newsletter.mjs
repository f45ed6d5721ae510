// Times the newsletter beside others, each making one mail of the same article when all are warm, and says what each promise
// comes to.
//   node bench/newsletter.mjs [ROUNDS] [ARTICLES]
import { createPublication } from '@offprint/core'
import { toHtml as ownToHtml } from '@offprint/html'
import { toEml, toNewsletter } from '@offprint/to-newsletter'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { buildInner } from './lib/build-inner.mjs'
import { compareWork } from './lib/compare-work.mjs'
import { makeArticle } from './lib/make-article.mjs'
import { writtenMails } from './written-mails.mjs'

// React is measured as it is used.
process.env.NODE_ENV ??= 'production'

const rounds = Number(process.argv[2] ?? 25)
const count = Number(process.argv[3] ?? 4)

const publication = createPublication({
  title: 'Bench',
  url: 'https://example.org/',
  language: 'en',
  articles: Array.from({ length: count }, (_, index) => makeArticle(index)),
})
const options = {
  from: 'Bench <letters@example.org>',
  unsubscribeUrl: 'https://example.org/leave',
  postalAddress: '1 Quay Street',
}
const envelope = { from: options.from, to: 'reader@example.org', date: '2024-02-29T09:30:00Z' }

const ids = publication.articles.map(({ id }) => id)
const mails = ids.map((article) => toNewsletter(publication, { ...options, article }))
const trees = mails.map(({ html }) => fromHtml(html))

const { articleHtml, resolveOptions } = await buildInner('mail-html')
const htmlOf = (article) =>
  articleHtml(publication, { article, isCut: false }, resolveOptions(publication, article, options)).html
if (publication.articles.some((article, at) => htmlOf(article) !== mails[at].html))
  throw new Error('Unexpected other HTML, expected the mail’s')

const floor = 'floor: hast-util-to-html of the mail’s tree'
const html = 'newsletter: the HTML, from the model'
const runs = {
  [floor]: () => trees.map((tree) => toHtml(tree)),
  'the mail’s tree by our own serialiser': () => trees.map((tree) => ownToHtml(tree)),
  [html]: () => publication.articles.map(htmlOf),
  'newsletter: HTML, text and headers': () => ids.map((article) => toNewsletter(publication, { ...options, article })),
  'its message (.eml)': () => mails.map((mail) => toEml(mail, envelope)),
  ...(await writtenMails(publication, mails)),
}
const results = await compareWork(runs, rounds)

const kilobytes = mails.reduce((sum, { html }) => sum + html.length, 0) / count / 1e3
console.log(`One mail of ${kilobytes.toFixed(1)} kB, mean of ${count}, least of ${rounds} rounds`)
console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, { ratio, milliseconds }]) => [
      name,
      {
        'ratio to the floor': ratio.toFixed(2),
        'ratio to our HTML': (ratio / results[html].ratio).toFixed(1),
        'ms a mail': (milliseconds / count).toFixed(3),
      },
    ]),
  ),
)

/** What is promised: the name of a run begins so, and ours is so many times as fast, or as slow at most. */
const promises = [
  ['juice', 20],
  ['react-email', 30],
  ['mjml', 50],
]
const verdict = (holds) => (holds ? 'holds' : 'DOES NOT HOLD')
const written = results[html].ratio
console.log(
  `the HTML in at most 2 × hast-util-to-html of the same tree: ${written.toFixed(2)}, ${verdict(written <= 2)}`,
)
for (const [name, least] of promises) {
  const found = Object.entries(results).filter(([run]) => run.startsWith(name))
  // The quickest way of each, against our HTML, since the others write nothing else.
  const quickest = Math.min(...found.map(([, { ratio }]) => ratio)) / written
  const words = found.length === 0 ? 'not measured' : `${quickest.toFixed(0)}, ${verdict(quickest >= least)}`
  console.log(`the HTML at least ${least} × as fast as ${name}: ${words}`)
}
