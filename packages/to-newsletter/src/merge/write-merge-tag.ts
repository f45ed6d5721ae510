import { OffprintError } from '@offprint/core'
import { type MergeService, type MergeSyntax, mergeServices } from './merge-services.js'
import type { MergeTag } from './merge-tag.js'

/** Where a tag stands: an address is followed, so it can have no fallback of words. */
export type MergePlace = 'href' | 'text' | 'header'

/**
 * Writes a tag in the syntax of a service; nothing escapes it afterwards.
 *
 * @param tag - Which one.
 * @param service - Whose syntax.
 * @param place - Where it stands.
 * @returns Such as `{{ UnsubscribeURL }}`; without quotes in a `href`.
 * @throws OffprintError `newsletter/unknown-merge-tag` for what the service does not have, and for a field or a fallback
 *   with characters that could end the tag.
 */
export function writeMergeTag(tag: MergeTag, service: MergeService, place: MergePlace): string {
  const syntax: MergeSyntax = mergeServices[service]
  const plain = plainTag(tag, service, syntax)
  if (tag.fallback === undefined) return plain
  if (!/^[\p{L}\p{N} .-]*$/u.test(tag.fallback)) {
    refuse(`fallback ${tag.fallback}`, 'letters, digits, spaces, full stops and hyphens')
  }
  if (syntax.fallback === undefined) refuse(`fallback ${tag.fallback}`, `none, since ${service} has no words instead`)
  if (place === 'href') refuse(`fallback ${tag.fallback}`, 'none in an address')
  const inside = plain.replace(/^(?:%%\{|\{\{ ?)|(?: ?\}\}|\}%%)$/g, '')
  return syntax.fallback.replace('$', () => inside).replace('?', () => tag.fallback ?? '')
}

function plainTag({ name }: MergeTag, service: MergeService, { names, field }: MergeSyntax): string {
  if (typeof name === 'string') {
    return (Object.hasOwn(names, name) ? names[name] : undefined) ?? unknown(name, service, Object.keys(names))
  }
  if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name.field))
    refuse(name.field, 'the name of a field: letters, digits, `_`, `.`, `-`')
  return field.replace('$', () => name.field)
}

const unknown = (name: string, service: string, names: readonly string[]): never =>
  refuse(name, `one that ${service} has: ${names.join(', ')}, or a field of the list`)

function refuse(found: string, expected: string): never {
  throw new OffprintError('newsletter/unknown-merge-tag', `Unexpected merge tag \`${found}\`, expected ${expected}`)
}
