import type { Element } from 'hast'
import type { Chapter } from '../chapter/chapter.js'
import { elementsOf, wordsOf } from '../chapter/tree.js'

/** An entry of the table of contents. */
export interface ContentsEntry {
  readonly title: string
  readonly href: string
  readonly children: readonly ContentsEntry[]
}

interface OpenEntry extends ContentsEntry {
  readonly children: OpenEntry[]
}

/**
 * The table of contents: chapters, and under each its headings as nested as they are.
 *
 * @param chapters - All of a book.
 * @returns Entries in the order of reading, none without words.
 */
export function contentsOf(chapters: readonly Chapter[]): readonly ContentsEntry[] {
  return chapters.map(({ article, path, section }) => ({
    title: oneLine(article.title),
    href: path,
    children: headingsOf(section, path),
  }))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function headingsOf(section: Element, path: string): readonly ContentsEntry[] {
  const top: OpenEntry[] = []
  const open: { readonly depth: number; readonly entry: OpenEntry }[] = []
  for (const element of elementsOf([section])) {
    const { id } = element.properties
    if (!/^h[2-6]$/.test(element.tagName) || typeof id !== 'string') continue
    const depth = Number(element.tagName[1])
    const entry: OpenEntry = { title: wordsOf(element.children), href: `${path}#${id}`, children: [] }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const siblings = open.at(-1)?.entry.children ?? top
    siblings.push(entry)
    open.push({ depth, entry })
  }
  return top
}
