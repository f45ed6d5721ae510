import { createArticle } from '@offprint/core'
import { toHast, toHtml } from '@offprint/html'
import { makeArticle } from './make-article.mjs'

/** A list of links, as pages have them beside their article. */
const links = (name, count) =>
  `<ul class="${name}">${Array.from({ length: count }, (_, at) => `<li class="${name}-item"><a href="/${name}/${at}">The notes of harbour ${at}</a></li>`).join('')}</ul>`

const card = (at) =>
  `<div class="card teaser-${at}"><a href="/articles/${at}"><img src="/pictures/${at}.jpg" alt=""><span>The tide turns in harbour ${at}</span></a></div>`

/**
 * Makes a page of about 25 kB round an article of about 4 kB: menus, teasers, a form and data for machines.
 *
 * @param {number} index Sets its words and its address.
 * @returns {string} HTML.
 */
export function makePage(index) {
  const input = makeArticle(index)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: input.title,
    author: { name: 'Ada Quay' },
  }
  const cards = Array.from({ length: 40 }, (_, at) => card(at)).join('')
  return `<!doctype html><html lang="en"><head><title>${input.title} | The Harbour</title>
<meta property="og:title" content="${input.title}"><meta property="article:published_time" content="${input.dates.published}">
<link rel="canonical" href="${input.url}"><style>${'.card { margin: 0 1em }\n'.repeat(100)}</style>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><header class="site-header">${links('menu', 60)}</header><div class="page"><div class="column">
<article class="post"><h1>${input.title}</h1><p class="byline">By Ada Quay</p>${toHtml(toHast(createArticle(input)))}
<div class="share-tools">${links('share', 6)}</div></article>
<section class="related">${cards}</section></div><aside class="sidebar">${links('latest', 40)}
<form class="newsletter"><p>News every week</p><input name="mail"><button>Send</button></form></aside></div>
<footer>${links('about', 40)}</footer><script>${'window.data = [1, 2, 3];\n'.repeat(60)}</script></body></html>`
}
