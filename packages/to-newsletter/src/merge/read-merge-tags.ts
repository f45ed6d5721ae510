import { OffprintError } from '@offprint/core'
import { type MergeService, type MergeSyntax, mergeServices } from './merge-services.js'
import { type MergeName, type MergeTag, mergeTag } from './merge-tag.js'

/**
 * Finds a service's own tags in a text.
 *
 * @param text - Any text, such as `Hello *|FNAME|*`.
 * @param service - Whose syntax.
 * @returns Pieces of text and tags, in order; empty pieces are left out.
 * @throws OffprintError `newsletter/unknown-merge-tag` for something that looks like a tag and is none.
 */
export function readMergeTags(text: string, service: MergeService): readonly (string | MergeTag)[] {
  const syntax: MergeSyntax = mergeServices[service]
  const pieces: (string | MergeTag)[] = []
  let at = 0
  for (const match of text.matchAll(syntax.whole)) {
    if (match.index > at) pieces.push(text.slice(at, match.index))
    pieces.push(tagOf(match[0], service, syntax))
    at = match.index + match[0].length
  }
  return at < text.length ? [...pieces, text.slice(at)] : pieces
}

const squeezed = (tag: string): string => tag.replace(/\s+/g, '')

function tagOf(found: string, service: MergeService, { names, field }: MergeSyntax): MergeTag {
  const bare = squeezed(found)
  for (const [name, tag] of Object.entries(names)) if (squeezed(tag) === bare) return mergeTag(name as MergeName)
  const [before = '', after = ''] = squeezed(field).split('$')
  const inner = bare.startsWith(before) && bare.endsWith(after) ? bare.slice(before.length, -after.length) : ''
  if (/^[A-Za-z_][\w.-]{0,99}$/.test(inner)) return mergeTag({ field: inner })
  throw new OffprintError(
    'newsletter/unknown-merge-tag',
    `Unexpected merge tag \`${found}\`, expected one that ${service} has or a field of the list`,
  )
}
