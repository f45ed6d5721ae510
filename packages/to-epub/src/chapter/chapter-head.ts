import { type Article, phrasingText } from '@offprint/core'
import { type HastChild, h, type Renderer } from '@offprint/html'
import type { Element } from 'hast'
import { oneLine, titleOf } from './title-of.js'

/**
 * What stands over a chapter: series, kicker, title, deck, byline and date.
 *
 * @param article - Any article.
 * @param renderer - Of the article.
 * @param titleId - Id of the title.
 * @returns A `header`.
 */
export function chapterHead(article: Article, renderer: Renderer, titleId: string): Element {
  const { subtitle, titleContent, kicker, byline, dates } = article
  const deck =
    subtitle === undefined || oneLine(phrasingText(subtitle)) === ''
      ? undefined
      : h('p', { className: ['deck'], role: 'doc-subtitle' }, renderer.phrasing(subtitle))
  const isRich = titleContent !== undefined && oneLine(phrasingText(titleContent)) !== ''
  return h('header', { className: ['chapter-head'] }, [
    line('series', seriesLine(article)),
    line('kicker', kicker),
    h('h1', { id: titleId, className: ['title'] }, isRich ? renderer.phrasing(titleContent) : [titleOf(article)]),
    deck,
    line(
      'byline',
      byline
        .map(({ agent }) => oneLine(agent.name))
        .filter((name) => name !== '')
        .join(', '),
    ),
    line('date', dates.published?.iso.slice(0, 10)),
  ])
}

function seriesLine({ series }: Article): string | undefined {
  if (series === undefined) return undefined
  const { name, position, total } = series
  if (position === undefined) return name
  return total === undefined ? `${name} (${position})` : `${name} (${position}/${total})`
}

const line = (className: string, text: HastChild): Element | undefined =>
  text === undefined || (typeof text === 'string' && oneLine(text) === '')
    ? undefined
    : h('p', { className: [className] }, [text])
