import type { Adapter, OutputFile } from '@offprint/core'
import { toEml } from './mime/to-eml.js'
import type { NewsletterOptions } from './options.js'
import { toNewsletter } from './to-newsletter.js'

/**
 * Newsletters as a channel: a mail for each article.
 *
 * @param options - As of {@link toNewsletter}; the report comes with the rendering.
 * @returns An adapter that makes `newsletters/<slug>.html`, `.txt` and `.eml`.
 */
export function newsletterAdapter(options: NewsletterOptions = {}): Adapter {
  return {
    name: 'newsletter',
    *render(publication, { report }) {
      for (const { id, slug } of publication.articles) {
        const newsletter = toNewsletter(publication, { ...options, article: id, report })
        const file = (end: string, mediaType: string, content: OutputFile['content']): OutputFile => ({
          path: `newsletters/${slug}.${end}`,
          mediaType,
          content,
        })
        yield file('html', 'text/html', newsletter.html)
        yield file('txt', 'text/plain', newsletter.text)
        yield file('eml', 'message/rfc822', toEml(newsletter))
      }
    },
  }
}
