// Whether independent readers find what the structured data of a page's head states.
import { extractJsonLd } from './extract-json-ld.mjs'
import { pageOf, readPage } from './read-page.mjs'

const list = (value) => (value === undefined ? [] : [value].flat())
const ARTICLES = ['Article', 'NewsArticle', 'BlogPosting']

/** The article's node, at the top or in the graph. */
function articleIn(head) {
  const documents = extractJsonLd(head).map(({ text }) => JSON.parse(text))
  const nodes = documents.flatMap((document) => list(document['@graph'] ?? document))
  return nodes.find((node) => list(node['@type']).some((type) => ARTICLES.includes(type)))
}

const nameIn = (text, names) => names.some((name) => String(text ?? '').includes(name))
const sameDay = (text, dates) =>
  dates.some((date) => Number.isFinite(Date.parse(text)) && Date.parse(text) === Date.parse(date))

/** What a reader has not found of what the article states. */
function missedBy(reader, found, article) {
  const authors = list(article.author).flatMap(({ name }) => list(name))
  const dates = [article.datePublished, article.dateModified].flatMap(list)
  const publishers = list(article.publisher).flatMap(({ name }) => list(name))
  const missed = [
    authors.length && !nameIn(found.author, authors) && `author ${found.author ?? 'none'}, not ${authors.join(' or ')}`,
    dates.length && !sameDay(found.date, dates) && `date ${found.date ?? 'none'}, not ${dates.join(' or ')}`,
    publishers.length &&
      !nameIn(found.publisher, publishers) &&
      `publisher ${found.publisher ?? 'none'}, not ${publishers.join(' or ')}`,
  ]
  return missed.filter(Boolean).map((what) => `${reader} found ${what}`)
}

/** Errors of one head, and a note of what was asked. */
export async function checkReaders(head) {
  const article = articleIn(head)
  if (!article) return { note: 'no article' }
  const url = list(article.url)[0] ?? 'https://example.org/'
  const readings = await readPage(pageOf(head), url)
  const errors = Object.entries(readings).flatMap(([reader, found]) => missedBy(reader, found, article))
  return { errors, note: Object.keys(readings).join(', ') }
}
