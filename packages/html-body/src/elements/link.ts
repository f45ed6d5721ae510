import { wrap } from '../pieces/wrap.js'
import { isHarmful, resolve } from '../read/address.js'
import { dataOf, type Handler, inside } from '../read/context.js'
import { classesOf, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'
import { transparent } from './transparent.js'

/** A link; without an address that people can be sent to it is its words. */
export const link: Handler = (element, context) => {
  const note = context.notes.reference(element)
  if (note !== undefined) return [{ ...note, ...dataOf({ ...element, properties: {} }, context) }]
  const href = textOf(element, 'href')
  if (href === undefined || href === '') return transparent(element, context)
  if (isPermalink(classesOf(element), wordsOf([element]).trim())) {
    context.journal.leaveOut(wordsOf([element]), 'a heading’s link to itself')
    return []
  }
  if (isHarmful(href)) {
    context.journal.report('unusable-link', { url: shorten(href) })
    return transparent(element, context)
  }
  if (context.insideLink) return transparent(element, context)
  const url = resolve(href, context)
  const title = textOf(element, 'title')
  const { data } = dataOf(element, context)
  const pieces = context.read(element.children, inside(element, context, { insideLink: true }))
  return wrap(
    pieces,
    (children, isFirst) => ({
      type: 'link',
      url,
      children,
      ...(title === undefined || title === '' ? {} : { title }),
      ...(data === undefined || !isFirst ? {} : { data }),
    }),
    () => context.journal.report('linked-picture', { url: shorten(url) }),
  )
}

const isPermalink = (classes: string, words: string): boolean =>
  (words === '#' || words === '¶' || words === '§' || words === '🔗' || words === '') &&
  / (?:anchor|anchor-link|headerlink|permalink|heading-link|header-anchor|anchorjs-link|hash-link) /.test(classes)

const shorten = (url: string): string => (url.length > 120 ? `${url.slice(0, 119)}…` : url)
