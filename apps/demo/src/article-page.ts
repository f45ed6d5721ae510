import type { Article, Publication } from '@offprint/core'
import { createRenderer, createResolveUrl, h } from '@offprint/html'
import { toHeadTags } from '@offprint/to-jsonld'
import type { ElementContent } from 'hast'
import { bylineOf, masthead, page } from './page.js'

/**
 * The page of one article, with its structured data in the head.
 *
 * @param publication - Where it appears.
 * @param article - Which one.
 * @returns HTML.
 */
export function articlePage(publication: Publication, article: Article): string {
  const pages = new Map(publication.articles.map(({ url, slug }) => [url, `${slug}.html`]))
  const absolute = createResolveUrl(article.url)
  const renderer = createRenderer(article, {
    // Pictures lie where the site has them; links between articles lead to the pages here.
    resolveUrl: (url, use) => {
      const resolved = absolute(url, use)
      if (use === 'link') return pages.get(resolved) ?? resolved
      return resolved !== undefined && publication.url !== undefined && use !== 'cite'
        ? resolved.replace(publication.url, '../')
        : resolved
    },
  })
  const line = (className: string, text: string | undefined): ElementContent | undefined =>
    text === undefined || text === '' ? undefined : h('p', { className: [className] }, [text])
  const body = h('article', { lang: article.language, dir: article.dir }, [
    line('kicker', article.kicker),
    h('h1', {}, article.titleContent === undefined ? [article.title] : renderer.phrasing(article.titleContent)),
    article.subtitle === undefined ? undefined : h('p', { className: ['deck'] }, renderer.phrasing(article.subtitle)),
    line('byline', bylineOf(article)),
    line('dateline', article.dates.published?.iso.slice(0, 10)),
    ...renderer.hero(),
    ...renderer.disclosures(),
    ...(renderer.body().children as ElementContent[]),
    ...renderer.corrections(),
  ])
  const head = toHeadTags(publication, { article: article.id })
  const { language, dir } = article
  return page({
    title: article.title,
    language,
    dir,
    head,
    body: [masthead(publication, '../'), h('main', {}, [body])],
  })
}
