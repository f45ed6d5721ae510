import { type Article, excerpt, type OutlineEntry, outline, type Publication } from '@offprint/core'
import { h } from '@offprint/html'
import { serializeJsonLd, toJsonLd } from '@offprint/to-jsonld'
import type { Element } from 'hast'
import { bylineOf, masthead, page } from './page.js'

/**
 * The page that shows every output of a publication.
 *
 * @param publication - What was built.
 * @returns HTML.
 */
export function indexPage(publication: Publication): string {
  const [lead] = publication.articles
  const description =
    publication.description === undefined ? undefined : h('p', { className: ['deck'] }, [publication.description])
  const sections =
    lead === undefined
      ? []
      : [
          section('The article, and its structured data in the head', [
            frame(`articles/${lead.slug}.html`, lead.title),
            structuredData(publication, lead),
          ]),
          section('The feed', [
            files(['feed.html', 'feed.xml', 'atom.xml', 'feed.json', 'feeds.opml']),
            h('ol', { className: ['feed'] }, publication.articles.map(entry)),
          ]),
          section('The newsletter', [
            frame(`preview/${lead.slug}.html`, `Newsletter: ${lead.title}`),
            files([...newsletterFiles(lead), ...newsletterFiles({ slug: 'digest' })]),
          ]),
          section('The book', [files([`${publication.slug}.epub`]), h('ol', {}, publication.articles.map(chapter))]),
          section('Everything', [
            files(['manifest.json']),
            h('ul', { className: ['all'] }, publication.articles.map(outputs)),
          ]),
        ]
  const { title, language, dir } = publication
  return page({
    title,
    language,
    dir,
    body: [
      masthead(publication, ''),
      h('main', { className: ['index'] }, [h('h1', {}, [title]), description, ...sections]),
    ],
  })
}

const section = (title: string, children: readonly Element[]): Element =>
  h('section', {}, [h('h2', {}, [title]), ...children])

const frame = (src: string, title: string): Element => h('iframe', { src, title, loading: 'lazy' })

const files = (paths: readonly string[]): Element =>
  h(
    'p',
    { className: ['files'] },
    paths.flatMap((path) => [h('a', { href: path }, [path]), ' ']),
  )

const newsletterFiles = ({ slug }: Pick<Article, 'slug'>): readonly string[] =>
  ['html', 'txt', 'eml'].map((end) => `newsletters/${slug}.${end}`)

function structuredData(publication: Publication, article: Article): Element {
  const json = JSON.stringify(JSON.parse(serializeJsonLd(toJsonLd(publication, { article: article.id }))), null, 2)
  return h('details', {}, [h('summary', {}, [`articles/${article.slug}.jsonld`]), h('pre', { tabIndex: 0 }, [json])])
}

const entry = (article: Article): Element =>
  h('li', { lang: article.language, dir: article.dir }, [
    h('a', { href: `articles/${article.slug}.html` }, [article.title]),
    h('span', { className: ['byline'] }, [
      ` ${bylineOf(article)} · ${article.dates.published?.iso.slice(0, 10) ?? ''}`,
    ]),
    h('p', {}, [excerpt(article)]),
  ])

const chapter = (article: Article): Element =>
  h('li', { lang: article.language, dir: article.dir }, [article.title, ...contents(outline(article.body))])

const contents = (entries: readonly OutlineEntry[]): readonly Element[] =>
  entries.length === 0
    ? []
    : [
        h(
          'ol',
          {},
          entries.map(({ title, children }) => h('li', {}, [title, ...contents(children)])),
        ),
      ]

const outputs = (article: Article): Element =>
  h('li', {}, [
    h('strong', { lang: article.language, dir: article.dir }, [article.title]),
    files([
      `articles/${article.slug}.html`,
      `articles/${article.slug}.jsonld`,
      `articles/${article.slug}.head.html`,
      ...newsletterFiles(article),
    ]),
  ])
