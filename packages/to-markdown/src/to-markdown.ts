import type { Article, Report } from '@offprint/core'
import { writeBody } from './body/write-body.js'
import { cleanArticle } from './clean/clean-article.js'
import { frontMatter } from './front-matter/front-matter.js'
import { writeYaml } from './front-matter/write-yaml.js'
import { messages } from './messages.js'
import type { MarkdownOptions } from './options.js'

const nobody: Report = () => undefined

/**
 * Writes an article as Markdown with front matter, from which the same article can be read back.
 *
 * @param article - Any article.
 * @param options - The registry of people, and who hears of what Markdown cannot say.
 * @returns YAML between `---` lines, and CommonMark with GFM, directives and mathematics; ends in a line feed.
 */
export function toMarkdown(article: Article, { people = [], report = nobody }: MarkdownOptions = {}): string {
  const say: Parameters<typeof cleanArticle>[1] = (ruleId, values, path) =>
    report(messages(ruleId, values, { article: article.id, ...(path === undefined ? {} : { path }) }))
  const clean = cleanArticle(article, say)
  const { text, depths } = writeBody(clean.body, say)
  const front = writeYaml(frontMatter(clean, { people, say, depths }))
  return text === '' ? `---\n${front}---\n` : `---\n${front}---\n\n${text}`
}
