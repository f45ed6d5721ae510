import { isAbsoluteIri } from '@offprint/core'
import { isName } from '@offprint/xml'
import { refuse, refuseUnknown } from '../options/refuse.js'
import type { Extension } from '../options.js'
import { namespaces } from '../xml/namespaces.js'

const keys = ['prefix', 'uri', 'feed', 'item', 'jsonFeed', 'jsonItem'] as const satisfies readonly (keyof Extension)[]
const functions = ['feed', 'item', 'jsonFeed', 'jsonItem'] as const

/** Members of a caller's own begin with `_` and a letter and hold no dot (JSON Feed 1.1, "Extensions"). */
const jsonName = /^[a-z][^.]*$/i

/**
 * Checks the caller's namespaces: no prefix may stand for two of them, this package's own included.
 *
 * @param extensions - As the caller gave them.
 * @throws OffprintError `feed/invalid-option`.
 */
export function checkExtensions(extensions: readonly Extension[]): void {
  if (!Array.isArray(extensions)) refuse('extensions', extensions, 'a list of namespaces')
  const bound = new Map(Object.entries(namespaces))
  for (const [index, extension] of extensions.entries()) {
    const path = `extensions.${index}`
    refuseUnknown(extension, keys, path)
    const { prefix, uri, jsonFeed, jsonItem } = extension
    if (typeof prefix !== 'string' || !isName(prefix) || prefix.includes(':') || /^xml/i.test(prefix))
      refuse(`${path}.prefix`, prefix, 'a name without `:` that does not begin with `xml` (Namespaces in XML 1.0)')
    if ((jsonFeed ?? jsonItem) !== undefined && !jsonName.test(prefix))
      refuse(`${path}.prefix`, prefix, 'a letter first and no dot, for JSON Feed')
    if (typeof uri !== 'string' || !isAbsoluteIri(uri)) refuse(`${path}.uri`, uri, 'an absolute IRI')
    const other = bound.get(prefix)
    if (other !== undefined && other !== uri) refuse(`${path}.uri`, uri, `\`${other}\`, which \`${prefix}\` stands for`)
    bound.set(prefix, uri)
    for (const key of functions)
      if (extension[key] !== undefined && typeof extension[key] !== 'function')
        refuse(`${path}.${key}`, extension[key], 'a function')
  }
}
