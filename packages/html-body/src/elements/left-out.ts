import type { Piece } from '../pieces/piece.js'
import { type Handler, inside } from '../read/context.js'
import { findBy, isElement, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'

/** What no browser shows. */
export const silent: Handler = () => []

/** Controls of a form: nothing to read; their words are residue. */
export const control: Handler = (element, context) => {
  const words = wordsOf([element])
  context.journal.leaveOut(words, `a \`${element.tagName}\` of a form`)
  if (words.trim() !== '') context.journal.reportOnce('left-out', element.tagName, { tag: element.tagName })
  return []
}

/** A drawing in the page: no channel takes it; its words are residue. */
export const svg: Handler = (element, context) => {
  const words = wordsOf([element])
  context.journal.leaveOut(words, 'the words of a drawing')
  const isIcon = words.trim() === '' && textOf(element, 'role') !== 'img'
  if (!isIcon) context.journal.reportOnce('left-out', 'svg', { tag: 'svg' })
  return []
}

/** Shown without scripts: the twin of a picture that is loaded late is read; words are for readers without scripts. */
export const noscript: Handler = (element, context) => {
  const inner = inside(element, context)
  if (findBy(element, (found) => isElement(found, 'img', 'iframe', 'video', 'audio')) === undefined) {
    context.journal.leaveOut(wordsOf(element.children), 'shown without scripts only')
    return []
  }
  const before = new Set(context.seen)
  const pieces = context.read(element.children, inner)
  return pieces.filter((piece) => !isTwin(piece, before))
}

function isTwin(piece: Piece, seen: ReadonlySet<string>): boolean {
  if (piece.type === 'image') return seen.has(piece.url)
  if (piece.type === 'figure') return piece.media.every(({ src }) => seen.has(src))
  if (piece.type === 'link') return piece.children.length > 0 && piece.children.every((inner) => isTwin(inner, seen))
  return false
}

/** A script that holds a formula, as MathJax writes them; all others are silent. */
export const script: Handler = (element) => {
  const type = textOf(element, 'type')?.toLowerCase() ?? ''
  const [content] = element.children
  if (!type.startsWith('math/tex') || content?.type !== 'text') return []
  const value = content.value.replace(/^\s*(?:%\s*)?<!\[CDATA\[|%?\s*\]\]>\s*$/g, '').trim()
  if (value === '') return []
  return [/mode\s*=\s*display/.test(type) ? { type: 'math', value } : { type: 'inlineMath', value }]
}
