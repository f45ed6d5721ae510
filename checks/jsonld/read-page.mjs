// Four readers that nobody here wrote, each asked for author, date and publisher of a page.

import { pathToFileURL } from 'node:url'
import { requireTool } from '../lib/load-tool.mjs'

const load = (name) => import(pathToFileURL(requireTool.resolve(name)).href)
const tool = async (name) => (await load(name)).default

// Long enough for the readers to take it for an article.
const SENTENCE =
  'The tide turns, and for a quarter of an hour nothing in the harbour moves but the gulls and the water. '
const BODY = `<main><article><h1>A page</h1>${`<p>${SENTENCE.repeat(6)}</p>`.repeat(4)}</article></main>`

/** A whole page around what stands in its head. */
export const pageOf = (head) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${BODY}</body></html>`

/**
 * What each reader makes of a page.
 * @returns {Promise<Record<string, { author?: string, date?: string, publisher?: string }>>}
 */
export async function readPage(html, url) {
  const { parseHTML } = await load('linkedom')
  const rules = await Promise.all(['author', 'date', 'publisher'].map((name) => tool(`metascraper-${name}`)))
  const scrape = (await tool('metascraper'))(rules.map((rule) => rule()))
  const { Readability } = await load('@mozilla/readability')
  const { extractFromHtml } = await load('@extractus/article-extractor')
  // A door for `import` alone, which `require.resolve` does not see.
  const { Defuddle } = await import(new URL('node.js', pathToFileURL(requireTool.resolve('defuddle'))).href)
  const readable = new Readability(parseHTML(html).document).parse()
  const extracted = await extractFromHtml(html, url)
  const defuddled = await Defuddle(parseHTML(html).document, url)
  return {
    metascraper: await scrape({ html, url }),
    readability: { author: readable?.byline, date: readable?.publishedTime, publisher: readable?.siteName },
    'article-extractor': { author: extracted?.author, date: extracted?.published, publisher: extracted?.source },
    defuddle: { author: defuddled.author, date: defuddled.published, publisher: defuddled.site },
  }
}
