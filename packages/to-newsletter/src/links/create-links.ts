import { isHttpUrl, OffprintError } from '@offprint/core'
import type { TagStore } from '../merge/create-tag-store.js'
import { isMergeTag } from '../merge/merge-tag.js'
import type { LinkHook, LinkKind, MailLink } from './mail-link.js'

/** Writes the addresses of a mail's links, through the caller's hook where there is one. */
export interface Links {
  /**
   * The links of one article, or of the mail itself, counted from 1 in each kind.
   *
   * @param article - Its id.
   * @returns A function that takes each address in the order of the text and gives what to write.
   */
  from(article?: string): (url: string, kind: LinkKind) => string
  /** What was written for an address the first time, for the text part; the address itself where it was not asked for. */
  written(url: string): string
}

/**
 * Makes the writer of one mail's links.
 *
 * @param hook - Of the caller; it is asked once for each link.
 * @param tags - Keeps what the hook returns as a tag.
 * @returns The writer.
 * @throws OffprintError `newsletter/invalid-link` when the hook returns anything but an absolute http(s) URL or a tag.
 */
export function createLinks(hook: LinkHook | undefined, tags: TagStore): Links {
  const asked = new Map<string, string>()
  const first = new Map<string, string>()
  const rewrite = (link: MailLink): string => {
    if (hook === undefined) return link.url
    // A mail may be put together more than once until it fits: the hook sees each link once all the same.
    const key = JSON.stringify([link.article, link.kind, link.position, link.url])
    const before = asked.get(key)
    if (before !== undefined) return before
    const made = checked(hook(link), link, tags)
    asked.set(key, made)
    if (!first.has(link.url)) first.set(link.url, made)
    return made
  }
  return {
    from: (article) => {
      const counts = new Map<LinkKind, number>()
      return (url, kind) => {
        if (!/^https?:/i.test(url)) return url
        const position = (counts.get(kind) ?? 0) + 1
        counts.set(kind, position)
        return rewrite({ url, kind, position, ...(article === undefined ? {} : { article }) })
      }
    },
    written: (url) => first.get(url) ?? url,
  }
}

function checked(made: ReturnType<LinkHook>, { url }: MailLink, tags: TagStore): string {
  if (isMergeTag(made)) return tags.mark(made, 'href')
  if (isHttpUrl(made)) return made
  throw new OffprintError(
    'newsletter/invalid-link',
    `Unexpected \`${String(made)}\` from \`link\` for \`${url}\`, expected an absolute http(s) URL or a merge tag`,
  )
}
