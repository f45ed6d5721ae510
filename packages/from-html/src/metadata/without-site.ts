import { fold } from './fold.js'

/** Signs that part a title from the name of its site. */
const separator = /\s+[|–—»›·•:/\\-]+\s+|\s*[|｜»]\s*|:\s+|_(?=\p{L})/u

/**
 * Takes the site's name off a title.
 *
 * @param title - One line.
 * @param sites - Names of the site.
 * @param guess - Without a known name: also take off the last part, when it is short and a sentence stays.
 * @returns The title; unchanged where nothing stands at its ends that is a site's name.
 */
export function withoutSite(title: string, sites: readonly string[], guess = false): string {
  if (title.length > 1000) return title
  const known = new Set(sites.map(fold).filter((name) => name !== ''))
  const cuts = cutsOf(title)
  const ends = cuts.filter(({ end }) => known.has(fold(title.slice(end))))
  const starts = cuts.filter(({ start }) => known.has(fold(title.slice(0, start))))
  const from = starts.at(-1)?.end ?? 0
  const to = ends.find(({ start }) => start > from)?.start ?? title.length
  const rest = title.slice(from, to).trim()
  if (rest !== title && rest !== '') return rest
  return guess ? withoutLastPart(title, cuts) : title
}

interface Cut {
  readonly start: number
  readonly end: number
}

function cutsOf(title: string): readonly Cut[] {
  return [...title.matchAll(new RegExp(separator, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A colon parts a title from its subtitle more often than from a name. */
function withoutLastPart(title: string, cuts: readonly Cut[]): string {
  // Chinese sites write title_channel_site.
  const last = cuts.find(({ start, end }) => title.slice(start, end).trim() === '_') ?? cuts.at(-1)
  if (last === undefined || /:/.test(title.slice(last.start, last.end))) return title
  const rest = title.slice(0, last.start).trim()
  const name = title.slice(last.end)
  const words = (text: string): number => text.split(/\s+/).length
  const isSentence = words(rest) >= 4 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(rest)
  return isSentence && words(name) <= 4 && name.length < rest.length ? rest : title
}

/**
 * What a document's title says beside the article's.
 *
 * @param document - Text of the `title` element.
 * @param title - The article's title.
 * @returns The parts at its ends, which name the site, and a blog's name without "Blog".
 */
export function besideTitle(document: string, title: string): readonly string[] {
  const place = document.length > 1000 ? -1 : document.indexOf(title)
  if (place < 0) return []
  // The outermost parts only: next to the title some sites write its author.
  const first = document
    .slice(0, place)
    .split(separator)
    .find((part) => part.trim() !== '')
  const last = document
    .slice(place + title.length)
    .split(separator)
    .findLast((part) => part.trim() !== '')
  const parts = [first, last].flatMap((part) => part?.trim() ?? [])
  return parts.flatMap((part) => [part, part.replace(/\s+(?:blog|news)$/i, '')])
}
