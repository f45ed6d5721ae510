import { type Article, type Json, visit } from '@offprint/core'
import { pageUrl } from '../identity/page-url.js'
import type { HttpUrl } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { Scope } from './scope.js'

/** Another work, as far as the article names it. */
export interface WorkFacts {
  readonly name: string
  readonly url?: HttpUrl
  /** DOI, bare. */
  readonly doi?: string
}

/** The works that an article points to. */
export interface SourceFacts {
  /** What it cites, replies to or corrects. */
  readonly citations: readonly WorkFacts[]
  /** What it is a part of. */
  readonly wholes: readonly WorkFacts[]
  /** Further reading. */
  readonly relatedLinks: readonly HttpUrl[]
  /** Where it was taken from. */
  readonly basedOn?: HttpUrl
}

/**
 * The works that an article points to.
 *
 * @param scope - The article.
 * @returns Each of them once; a citation without a title has no name to be stated by.
 */
export function sourceFacts({ article, url }: Scope): SourceFacts {
  const related = (...kinds: readonly string[]): readonly WorkFacts[] =>
    (article.related ?? [])
      .filter(({ rel }) => kinds.includes(rel))
      .map((one) => withoutGaps<WorkFacts>({ name: one.title, url: pageUrl(one.url) }))
  const links = related('related', 'background').flatMap((work) => (work.url === undefined ? [] : [work.url]))
  const origin = pageUrl(article.source?.url)
  return withoutGaps<SourceFacts>({
    citations: distinct([...citedIn(article), ...related('replyTo', 'corrects')]),
    wholes: distinct(related('partOf')),
    relatedLinks: [...new Set(links)].filter((link) => link !== url),
    basedOn: origin === url ? undefined : origin,
  })
}

function citedIn({ body }: Article): readonly WorkFacts[] {
  const items: Json[] = []
  visit(body, (node) => {
    if (node.type === 'citation') items.push(...node.items)
  })
  return items.flatMap(workOf)
}

/** CSL-JSON: `title`, `URL` and `DOI` (citation-style-language/schema, csl-data.json). */
function workOf(item: Json): readonly WorkFacts[] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return []
  const { title, URL: address, DOI: doi } = item as { readonly [key: string]: Json | undefined }
  if (typeof title !== 'string' || title.trim() === '') return []
  return [
    withoutGaps<WorkFacts>({
      name: title,
      url: typeof address === 'string' ? pageUrl(address) : undefined,
      doi: typeof doi === 'string' && doi !== '' ? doi : undefined,
    }),
  ]
}

const distinct = (works: readonly WorkFacts[]): readonly WorkFacts[] => [
  ...new Map(works.map((work) => [JSON.stringify(work), work])).values(),
]
