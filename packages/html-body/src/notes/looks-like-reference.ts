import type { Element } from 'hast'
import { classesOf, isElement, textOf } from '../read/element.js'
import type { Survey } from '../read/survey.js'
import { wordsOf } from '../read/words-of.js'

/** A number, letter or sign, also in brackets, and with a word such as "note". */
const mark = /^[[({]?\s*(?:(?:note|nb|n|fn|ref)\.?\s*)?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[*†‡§¶‖#]{1,4})\s*[\])}.]?$/i
const referenceClass =
  /[ _-](?:footnotes?|footnote-?(?:ref|reference|anchor|link)|fn-?ref|noteref|note-?ref|endnote-?(?:ref|reference)?|reference|citation|sdfootnoteanc|sdendnoteanc|simple-footnote)[ _-]/
const noteId =
  /^[#_]*(?:fn|ftn|edn|footnote|endnote|note|cite[_-]note|sdfootnote|sdendnote|easy-footnote-bottom|en|n)[-_:.]?(?!ref)\w*/i

/**
 * Does an element say by its role or class that it refers to a note (DPUB-ARIA `doc-noteref`)?
 *
 * @param link - A link.
 * @returns Whether it says so.
 */
export function saysReference(link: Element): boolean {
  if (textOf(link, 'role') === 'doc-noteref' || textOf(link, 'epub:type') === 'noteref') return true
  if (textOf(link, 'rel') === 'footnote') return true
  return referenceClass.test(classesOf(link))
}

/**
 * Does a link look like the mark of a note?
 *
 * @param link - A link to a place of the page.
 * @param id - Where it leads.
 * @param survey - Of the tree.
 * @returns Whether its words are a mark, and its role, class, height or target says that it refers to a note.
 */
export function looksLikeReference(link: Element, id: string, survey: Survey): boolean {
  const says = saysReference(link)
  const words = wordsOf([link]).trim()
  if (words.length > 24 || !mark.test(words)) return false
  return says || isRaised(link, survey) || noteId.test(id)
}

function isRaised(link: Element, survey: Survey): boolean {
  const parent = survey.parents.get(link)
  if (parent?.tagName === 'sup' || (parent !== undefined && survey.parents.get(parent)?.tagName === 'sup')) return true
  if (parent !== undefined && referenceClass.test(classesOf(parent))) return true
  const [only, ...others] = link.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return others.length === 0 && isElement(only, 'sup')
}
