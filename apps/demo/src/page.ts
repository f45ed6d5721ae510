import type { Article, Publication } from '@offprint/core'
import { type HastChild, h, toHtml } from '@offprint/html'
import type { ElementContent } from 'hast'
import { parseHead } from './parse-head.js'
import { styles } from './styles.js'

/** What {@link page} puts together. */
export interface PageParts {
  readonly title: string
  readonly language: string
  readonly dir: string
  /** Head tags as markup, from `toHeadTags`. */
  readonly head?: string
  readonly body: readonly HastChild[]
}

/**
 * Writes a whole page.
 *
 * @param parts - Title, language, head and body.
 * @returns HTML with its doctype.
 */
export function page({ title, language, dir, head, body }: PageParts): string {
  const html = h('html', { lang: language, dir }, [
    h('head', {}, [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, [title]),
      ...(head === undefined ? [] : parseHead(head)),
      h('style', {}, [styles]),
    ]),
    h('body', {}, body),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`
}

/**
 * Who made an article, as one line.
 *
 * @param article - Any article.
 * @returns Names with roles and affiliations, parted by semicolons.
 */
export function bylineOf(article: Article): string {
  return article.byline
    .map(({ agent, role, affiliations }) => {
      const about = [
        role === 'author' ? agent.jobTitle : wordsOf(role),
        ...(affiliations ?? []).map(({ name }) => name),
      ]
      const known = about.filter((part) => part !== undefined)
      return known.length === 0 ? agent.name : `${agent.name}, ${known.join(', ')}`
    })
    .join('; ')
}

/** `factChecker` is read as `fact checker`; a role that is a URI stays as it is. */
const wordsOf = (role: string): string =>
  role.includes(':') ? role : role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/**
 * The head of every page: logo and title.
 *
 * @param publication - Whose page.
 * @param base - Relative path to the site's root, such as `../`.
 * @returns A header.
 */
export function masthead(publication: Publication, base: string): ElementContent {
  return h('header', { className: ['masthead'] }, [h('a', { href: `${base}index.html` }, [publication.title])])
}
