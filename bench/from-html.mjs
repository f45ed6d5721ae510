import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fromHtml } from '@offprint/from-html'
import { makePage } from './lib/make-page.mjs'

/** Pages that people wrote; no part of the project. */
const corpus = fileURLToPath(new URL('../../shared/corpora/readability-pages/', import.meta.url))

const url = 'https://example.org/articles/1'

/** Every eighth page of the corpus, but for the largest. */
function realPages() {
  if (!existsSync(corpus)) return []
  const files = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return files
    .map(({ name }) => `${corpus}${name}/source.html`)
    .filter((file) => existsSync(file))
    .sort()
    .filter((_, index) => index % 8 === 0)
    .map((file) => readFileSync(file, 'utf8'))
    .filter(({ length }) => length < 600_000)
}

/**
 * Reading web pages, ours and Defuddle over linkedom, from text to an article.
 *
 * @param {number} count Number of pages that are made.
 * @param {object | undefined} peers Modules of `defuddle` and `linkedom`.
 * @returns Runs by name, over made pages and over those of the corpus where it is at hand; the floor is Defuddle.
 */
export function readPages(count, peers) {
  const made = Array.from({ length: count }, (_, index) => makePage(index))
  return [
    ['pages that are made', made],
    ['pages of a corpus', realPages()],
  ]
    .filter(([, pages]) => pages.length > 0)
    .map(([what, pages]) => ({ what, many: pages.length, runs: runsOver(pages, peers) }))
}

function runsOver(pages, peers) {
  const ours = { 'from-html': () => checked(pages.map((page) => fromHtml(page, { url }).article.body.children.length)) }
  if (peers === undefined) return ours
  const Defuddle = peers.defuddle.default.default ?? peers.defuddle.default
  const read = (page) => new Defuddle(peers.linkedom.parseHTML(page).document, { url }).parse()
  return {
    'floor: Defuddle over linkedom': () => checked(pages.map((page) => read(page).content.length)),
    ...ours,
  }
}

/** A reader that finds nothing is fast. */
function checked(sizes) {
  const empty = sizes.filter((size) => size === 0).length
  if (empty > sizes.length / 10) throw new Error(`Unexpected ${empty} empty articles, expected text`)
}
