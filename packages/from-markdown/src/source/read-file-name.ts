import { parseStamp, type Stamp, slugify } from '@offprint/core'

/** What a dated file name says. */
export interface FileNameFacts {
  readonly published?: Stamp
  readonly slug?: string
}

const ending = /\.[a-z]+$/i

/** Names that say only that a folder is one page; the folder's name is the page's then. */
const ofFolder = /^_?index$/i

const dated = /^(\d{4}-\d{2}-\d{2})(?:[-_ ](.+))?$/

/**
 * Reads date and slug out of a name such as `2024-02-29-slack-water.md`, as Jekyll has it, where the name of a post is its
 * only date and its address.
 *
 * Other names say nothing here: a site that was published has its slugs from the titles.
 *
 * @param name - Path of the source, with `/` or `\`; a page of its own folder may be `2024-02-29-slack-water/index.md`.
 * @returns What it says; nothing without a day that there is.
 */
export function readFileName(name: string | undefined): FileNameFacts {
  const parts = (name ?? '').split(/[/\\]/)
  const file = (parts.at(-1) ?? '').replace(ending, '')
  const [, day = '', title = ''] = dated.exec(ofFolder.test(file) ? (parts.at(-2) ?? '') : file) ?? []
  const published = parseStamp(day)
  if (published === undefined) return {}
  const slug = slugify(title)
  return slug === '' ? { published } : { published, slug }
}
