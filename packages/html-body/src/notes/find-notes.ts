import type { FootnoteReference } from '@offprint/core'
import type { Element } from 'hast'
import { isElement } from '../read/element.js'
import type { Journal } from '../read/journal.js'
import { type Survey, targetOf } from '../read/survey.js'
import { wordsOf } from '../read/words-of.js'
import { readDefinition } from './define.js'
import { looksLikeReference, saysReference } from './looks-like-reference.js'
import { noteBlockOf } from './note-block.js'
import type { NoteDefinition, Notes } from './notes.js'

/**
 * Finds notes before anything is read: links that look like marks of notes, and the blocks that they lead to.
 *
 * @param survey - Of the tree.
 * @param journal - Told of references whose notes are missing.
 * @returns The notes.
 */
export function findNotes(survey: Survey, journal: Journal): Notes {
  const definitions = new Map<Element, NoteDefinition>()
  const references = new Map<Element, FootnoteReference>()
  const insideNote = (link: Element): boolean => {
    for (let element = survey.parents.get(link); element !== undefined; element = survey.parents.get(element))
      if (definitions.has(element)) return true
    return false
  }
  for (const link of survey.links) {
    const id = targetOf(link)
    if (id === undefined || !looksLikeReference(link, id, survey)) continue
    const target = survey.ids.get(id)
    if (target === undefined) {
      if (saysReference(link)) journal.report('missing-note', { id })
      continue
    }
    const block = noteBlockOf(target, link, survey)
    if (block === undefined || insideNote(link)) continue
    const known = definitions.get(block)
    const label = labelOf(link)
    const definition = known ?? { identifier: id, ...(label === '' ? {} : { label }) }
    definitions.set(block, definition)
    const own = label === '' ? {} : { label }
    references.set(link, { type: 'footnoteReference', identifier: definition.identifier, ...own })
  }
  addSiblings(definitions, survey)
  const linksBack = findLinksBack(survey, definitions, references)
  return {
    definitions,
    reference: (link) => references.get(link),
    define: (element, definition, context) =>
      readDefinition(element, definition, linksBack.get(element) ?? [], context),
  }
}

const labelOf = (link: Element): string =>
  wordsOf([link])
    .replace(/[[\](){}\s]+/g, ' ')
    .trim()

/** In a list of notes the items that nothing refers to are notes too. */
function addSiblings(definitions: Map<Element, NoteDefinition>, survey: Survey): void {
  for (const [block] of [...definitions]) {
    if (block.tagName !== 'li') continue
    for (const sibling of survey.parents.get(block)?.children ?? []) {
      if (!isElement(sibling, 'li') || definitions.has(sibling)) continue
      const { id } = sibling.properties
      if (typeof id === 'string' && id.trim() !== '') definitions.set(sibling, { identifier: id })
    }
  }
}

/** Links from a note to the place where the text refers to it. */
function findLinksBack(
  survey: Survey,
  definitions: ReadonlyMap<Element, NoteDefinition>,
  references: ReadonlyMap<Element, FootnoteReference>,
): ReadonlyMap<Element, readonly Element[]> {
  const found = new Map<Element, Element[]>()
  if (definitions.size === 0) return found
  const places = new Set<string>()
  for (const link of references.keys()) {
    let element: Element | undefined = link
    // The id of a reference stands on the link or on what stands right round it.
    for (let step = 0; step < 3 && element !== undefined; step++, element = survey.parents.get(element)) {
      const { id, name } = element.properties
      for (const key of [id, name]) if (typeof key === 'string' && key !== '') places.add(key)
      for (const child of element.children)
        if (isElement(child, 'a', 'span') && typeof child.properties.id === 'string') places.add(child.properties.id)
    }
  }
  for (const link of survey.links) {
    if (references.has(link)) continue
    const id = targetOf(link)
    if (id === undefined || !(places.has(id) || saysBack(link))) continue
    for (let element = survey.parents.get(link); element !== undefined; element = survey.parents.get(element)) {
      if (!definitions.has(element)) continue
      found.set(element, [...(found.get(element) ?? []), link])
      break
    }
  }
  return found
}

const backClass = /(?:^|[ _-])(?:back-?ref|back-?link|reversefootnote|footnote-return|footnote-back|return)(?:[ _-]|$)/i

function saysBack(link: Element): boolean {
  const { role, className } = link.properties
  if (role === 'doc-backlink' || (Array.isArray(role) && role.includes('doc-backlink'))) return true
  if (Array.isArray(className) && className.some((name) => backClass.test(String(name)))) return true
  return /^(?:[↩↑^⏎↵⤴⬆⇧↲]\uFE0E?|\^\s*(?:jump up)?|back|return(?: to text)?)$/i.test(wordsOf([link]).trim())
}
