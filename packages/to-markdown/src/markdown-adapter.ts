import type { Adapter } from '@offprint/core'
import type { MarkdownOptions } from './options.js'
import { toMarkdown } from './to-markdown.js'

/**
 * Makes the channel of Markdown files; pictures stay where they are.
 *
 * @param options - As for {@link toMarkdown}; people are the publication's where none are given.
 * @returns An adapter that yields `<slug>.md` for each article.
 */
export function markdownAdapter(options: Omit<MarkdownOptions, 'report'> = {}): Adapter {
  return {
    name: 'markdown',
    *render({ articles, people }, { report, signal }) {
      for (const article of articles) {
        signal?.throwIfAborted()
        const content = toMarkdown(article, { people, ...options, report })
        yield { path: `${article.slug}.md`, mediaType: 'text/markdown; charset=utf-8', content }
      }
    },
  }
}
