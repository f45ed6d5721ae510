import { type HastChild, h, toHtml } from '@offprint/html'
import type { Element, Root } from 'hast'
import { mediaTypes } from '../links/media-types.js'
import { fileNames, formats } from '../pages/with-place.js'
import type { Feed, Format } from '../record/feed.js'
import type { Item } from '../record/item.js'
import { type Labels, labelsFor } from './labels.js'
import { pageStyles } from './page-styles.js'

const names: Readonly<Record<Format, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/** XML has them, a page may not (HTML, 13.1.3); none of them is a part of markup. */
const controls = /[\u007f-\u009f]/g

/**
 * A page for people beside a feed: what a feed is, how to subscribe, and what is in it.
 *
 * Browsers give up XSLT, by which feeds used to be shown; this page needs neither that nor a script.
 *
 * @param feed - The publication's record, whose three formats lie in the folder of the page.
 * @returns A whole HTML document that asks nothing of other places.
 */
export function feedPage(feed: Feed): string {
  const labels = labelsFor(feed.language ?? 'und')
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: feed.language, dir: feed.dir === 'auto' ? undefined : feed.dir }, [
        head(feed),
        h('body', {}, [
          h('header', {}, [
            h('p', { className: ['kind'] }, [labels.kind]),
            h('h1', { dir: 'auto' }, [linked(feed.title, feed.homePage)]),
            feed.description === undefined
              ? undefined
              : h('p', { className: ['description'], dir: 'auto' }, [feed.description]),
          ]),
          h('main', {}, [subscribe(feed, labels), ...articles(feed.items, labels)]),
        ]),
      ]),
    ],
  }
  return `${toHtml(tree).replace(controls, '')}\n`
}

function head(feed: Feed): Element {
  return h('head', {}, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    // The articles have pages of their own; this one is not for search engines.
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', {}, [feed.title]),
    ...formats.map((format) =>
      h('link', { rel: ['alternate'], type: mediaTypes[format], title: names[format], href: addressOf(feed, format) }),
    ),
    h('style', {}, [pageStyles]),
  ])
}

/** Where it is served, or else its file in the same folder. */
const addressOf = ({ selfUrls }: Feed, format: Format): string => selfUrls[format] ?? fileNames[format]

function subscribe(feed: Feed, labels: Labels): Element {
  return h('section', { className: ['subscribe'] }, [
    h('p', {}, [labels.what]),
    h('p', {}, [labels.how]),
    h(
      'dl',
      {},
      formats.flatMap((format) => {
        const href = addressOf(feed, format)
        return [h('dt', {}, [names[format]]), h('dd', {}, [h('a', { href, dir: 'ltr' }, [href])])]
      }),
    ),
  ])
}

function articles(items: readonly Item[], labels: Labels): readonly Element[] {
  if (items.length === 0) return []
  return [h('h2', {}, [labels.articles]), h('ol', {}, items.map(article))]
}

function article({ title, link, language, summary, published, authors }: Item): Element {
  const day = published?.slice(0, 10)
  const facts: readonly HastChild[][] = [
    ...(day === undefined ? [] : [[h('time', { dateTime: day }, [day])]]),
    ...(authors.length === 0 ? [] : [[h('bdi', {}, [authors.map(({ name }) => name).join(', ')])]]),
  ]
  return h('li', { lang: language }, [
    h('h3', { dir: 'auto' }, [linked(title, link)]),
    facts.length === 0
      ? undefined
      : h(
          'p',
          { className: ['facts'] },
          facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact])),
        ),
    summary === undefined ? undefined : h('p', { className: ['summary'], dir: 'auto' }, [summary]),
  ])
}

const linked = (words: string, href: string | undefined): HastChild =>
  href === undefined ? words : h('a', { href }, [words])
