import type { Adapter, OutputFile } from '@offprint/core'
import type { NewsletterOptions } from './options.js'
import { resolveOptions } from './settings.js'
import { toEml } from './to-eml.js'
import { composeNewsletter } from './to-newsletter.js'

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
      for (const article of publication.articles) {
        const settings = resolveOptions(publication, article, { ...options, report })
        const newsletter = composeNewsletter(publication, article, settings)
        const file = (end: string, mediaType: string, content: OutputFile['content']): OutputFile => ({
          path: `newsletters/${article.slug}.${end}`,
          mediaType,
          content,
        })
        yield file('html', 'text/html', newsletter.html)
        yield file('txt', 'text/plain', newsletter.text)
        yield file('eml', 'message/rfc822', toEml(newsletter, settings))
      }
    },
  }
}
