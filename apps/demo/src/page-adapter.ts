import type { Adapter, OutputFile, Publication, RenderContext } from '@offprint/core'
import { toNewsletter } from '@offprint/to-newsletter'
import { articlePage } from './article-page.js'
import { indexPage } from './index-page.js'
import { localFiles } from './local-files.js'

/**
 * A channel for people: an index of all outputs, a page an article, and the pictures that they show.
 *
 * @returns An adapter that writes `index.html`, `articles/…html`, `preview/…html` and pictures.
 */
export function pageAdapter(): Adapter {
  return { name: 'page', render }
}

async function* render(publication: Publication, context: RenderContext): AsyncGenerator<OutputFile> {
  const page = (path: string, content: string): OutputFile => ({ path, mediaType: 'text/html', content })
  yield page('index.html', indexPage(publication))
  for (const article of publication.articles) {
    yield page(`articles/${article.slug}.html`, articlePage(publication, article))
    const { html } = toNewsletter(publication, { article: article.id })
    // The mail itself has the site's addresses; its preview shows the pictures that lie here.
    yield page(`preview/${article.slug}.html`, html.replaceAll(`src="${publication.url}`, 'src="../'))
  }
  yield* localFiles(publication, context)
}
