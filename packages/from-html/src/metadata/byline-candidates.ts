import type { Element } from 'hast'
import { attribute, tokens } from './attribute.js'
import { otherWords, startsByline, strengths } from './byline-words.js'
import { elementText } from './element-text.js'
import { hintWords, type Placed } from './place-elements.js'

/** An element that may be a byline. */
export interface Candidate {
  readonly placed: Placed
  /** Points for what its tag, classes and text say. */
  readonly strength: number
  /** The page marks it as the author. */
  readonly marked: boolean
}

/**
 * Finds the elements that may be bylines, by their marks, classes, addresses and first words.
 *
 * @param placed - All elements.
 * @returns At most 3,000, in document order.
 */
export function candidatesOf(placed: readonly Placed[]): readonly Candidate[] {
  const after = afterMarkers(placed)
  return placed
    .flatMap((own) => {
      const { element } = own
      if (/^(?:html|body|link|meta|input|form|script|h1|main|article|img|svg)$/.test(element.tagName)) return []
      const rel = tokens(element, 'rel').includes('author')
      const property = tokens(element, 'itemProp').some((name) => name === 'author' || name === 'creator')
      const words = [...hintWords(element), ...testWords(element)]
      const strength = Math.max(
        rel || property ? 3.5 : 0,
        opensByline(element) || after.has(element) ? 2.5 : 0,
        element.tagName === 'a' && authorPage.test(attribute(element, 'href') ?? '') ? 0.25 : 0,
        ...words.map((word) => strengths.get(word) ?? 0),
      )
      if (strength === 0) return []
      const other = words.some((word) => otherWords.has(word)) ? 1.5 : 0
      return [{ placed: own, strength: strength - other, marked: rel || property || words.includes('author') }]
    })
    .slice(0, 3000)
}

/** Addresses of pages about people. */
const authorPage =
  /^[^?#]{0,200}\/(?:(?:authors?|by|byline|contributors?|writers?|columnists?|journalists?|staff|people|profiles?|users?|autor(?:es|en)?|auteurs?|signataires|autori|reporters?)\/[^?#/]{1,100}|@[^?#/]{2,60})\/?(?:[?#]|$)/i

/** Names that sites give their elements for their own tests are as good as classes. */
const testWords = (element: Element): readonly string[] =>
  ['dataTestId', 'dataTestid', 'dataComponent', 'dataQa']
    .map((name) => attribute(element, name) ?? '')
    .flatMap((name) =>
      name
        .slice(0, 80)
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    )

const bareMarker = /^(?:by|written by|posted by|von|par|por|door|di|author|autor|auteur|autore|作者)\s?:?$/iu

/** Elements that begin right behind one which says "by" and nothing else. */
function afterMarkers(placed: readonly Placed[]): ReadonlySet<Element> {
  const found = new Set<Element>()
  let behind = -1
  let more = 0
  for (const { element, start, end } of placed) {
    if (start === behind && end > start && more > 0) {
      found.add(element)
      more--
    }
    if (end - start >= 2 && end - start < 12 && bareMarker.test(elementText(element, 20) ?? '')) {
      behind = end
      more = 3
    }
  }
  return found
}

/** Cheap first: the whole text is taken only where its first piece can be the beginning of a byline. */
function opensByline(element: Element): boolean {
  const first = element.children.find((child) => child.type !== 'text' || child.value.trim() !== '')
  if (first?.type !== 'text' || !mayOpen.test(first.value.slice(0, 60))) return false
  return startsByline.test(elementText(element, 250) ?? '')
}

const mayOpen =
  /^\s*(?:by|von|par|por|door|av|af|di|posted|published|written|words|text|story|reviewed|ein|eine|autor|author|作者|文|記者|记者|撰文|取材|著者|автор)/iu
