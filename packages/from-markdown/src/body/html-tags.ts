import { decorative, isLanguageTag, type NodeData, type Phrasing } from '@offprint/core'
import type { Element } from 'hast'
import { isHarmfulUrl } from './harmful-url.js'
import { without } from './without.js'

type ReadTag = (element: Element, children: readonly Phrasing[]) => Phrasing | undefined

const wrap =
  (
    type: 'superscript' | 'subscript' | 'underline' | 'mark' | 'kbd' | 'cite' | 'emphasis' | 'strong' | 'delete',
  ): ReadTag =>
  (_, children) => ({ type, children })

const textOf = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Text in another language; without one the tag said nothing that the model has a word for. */
const span: ReadTag = (element, children) => {
  const lang = textOf(element, 'lang')
  const dir = textOf(element, 'dir')
  const data: NodeData = {
    ...(lang !== undefined && isLanguageTag(lang) ? { lang } : {}),
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  }
  return Object.keys(data).length === 0 ? undefined : { type: 'span', data, children }
}

const anchor: ReadTag = (element, children) => {
  const url = textOf(element, 'href')
  return url === undefined || isHarmfulUrl(url) ? undefined : { type: 'link', url, children }
}

/** Tags inside a line that mean exactly one node of the model; every other tag goes and leaves its words. */
export const inlineTags: Readonly<Record<string, ReadTag>> = {
  a: anchor,
  abbr: (element, children) => ({ type: 'abbr', ...without({ title: textOf(element, 'title') }), children }),
  b: wrap('strong'),
  cite: wrap('cite'),
  del: wrap('delete'),
  em: wrap('emphasis'),
  i: wrap('emphasis'),
  ins: wrap('underline'),
  kbd: wrap('kbd'),
  mark: wrap('mark'),
  s: wrap('delete'),
  span,
  strike: wrap('delete'),
  strong: wrap('strong'),
  sub: wrap('subscript'),
  sup: wrap('superscript'),
  u: wrap('underline'),
}

/** Tags that hold nothing and mean one node. */
export const voidTags: Readonly<Record<string, (element: Element) => Phrasing | undefined>> = {
  br: () => ({ type: 'break' }),
  img: (element) => {
    const url = textOf(element, 'src')
    if (url === undefined || isHarmfulUrl(url)) return undefined
    const alt = textOf(element, 'alt')
    return { type: 'image', url, ...without({ alt: alt?.toLowerCase() === decorative ? decorative : alt }) }
  },
}

/** Elements whose content is no text of the article. */
export const silentTags: ReadonlySet<string> = new Set([
  'head',
  'iframe',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
])
