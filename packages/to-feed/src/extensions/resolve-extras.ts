import { type Article, type Json, OffprintError, type Publication } from '@offprint/core'
import { isName } from '@offprint/xml'
import type { Element } from 'xast'
import type { Extension } from '../options.js'
import type { Extras } from '../record/item.js'
import { namespaces } from '../xml/namespaces.js'

/**
 * Asks the caller's extensions what they have to say of an article.
 *
 * @param extensions - Checked already.
 * @param article - Any article.
 * @returns Elements and members.
 * @throws OffprintError `feed/invalid-extension` on an element or attribute that no declared prefix stands for.
 */
export function itemExtras(extensions: readonly Extension[], article: Article): Extras {
  return extrasOf(extensions, article.id, {
    elements: ({ item }) => item?.(article),
    json: ({ jsonItem }) => jsonItem?.(article),
  })
}

/**
 * Asks the caller's extensions what they have to say of the feed.
 *
 * @param extensions - Checked already.
 * @param publication - Any publication.
 * @returns Elements and members.
 * @throws OffprintError `feed/invalid-extension`.
 */
export function feedExtras(extensions: readonly Extension[], publication: Publication): Extras {
  return extrasOf(extensions, publication.id, {
    elements: ({ feed }) => feed?.(publication),
    json: ({ jsonFeed }) => jsonFeed?.(publication),
  })
}

interface Questions {
  readonly elements: (extension: Extension) => readonly Element[] | undefined
  readonly json: (extension: Extension) => Json | undefined
}

function extrasOf(extensions: readonly Extension[], owner: string, ask: Questions): Extras {
  const known = new Set([...Object.keys(namespaces), ...extensions.map(({ prefix }) => prefix)])
  const elements = extensions.flatMap((extension) => ask.elements(extension) ?? [])
  for (const element of elements) checkElement(element, known, owner)
  const json = extensions.flatMap((extension): (readonly [string, Json])[] => {
    const value = ask.json(extension)
    return value === undefined ? [] : [[`_${extension.prefix}`, value]]
  })
  return { elements, json: Object.fromEntries(json) }
}

function checkElement(node: Element, known: ReadonlySet<string>, owner: string): void {
  if (!isBound(node.name, known)) fail(node.name, owner, 'an element whose prefix is declared')
  for (const name of Object.keys(node.attributes)) {
    const isPlain = isName(name) && !name.includes(':') && name !== 'xmlns'
    if (!isPlain && !name.startsWith('xml:') && !isBound(name, known))
      fail(name, owner, 'an attribute whose prefix, if any, is declared')
  }
  for (const child of node.children) if (child.type === 'element') checkElement(child, known, owner)
}

const isBound = (name: string, known: ReadonlySet<string>): boolean =>
  isName(name) && name.includes(':') && known.has(name.slice(0, name.indexOf(':')))

function fail(name: string, owner: string, expected: string): never {
  const reason = `Unexpected \`${name}\` of an extension at \`${owner}\`, expected ${expected}`
  throw new OffprintError('feed/invalid-extension', reason, { issues: [{ path: 'extensions', reason }] })
}
