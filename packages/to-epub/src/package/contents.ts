import type { ChapterEntry, PartEntry } from '../book-entry.js'
import type { Heading } from '../chapter/finish-state.js'

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
 * Chapters with their headings, under the parts that they stand in; one top entry after the other, so that not all of
 * them have to be there at once.
 *
 * @param chapters - All of a book, in order.
 * @param parts - By number.
 * @returns Entries in the order of reading.
 */
export function* contentsOf(
  chapters: Iterable<ChapterEntry>,
  parts: readonly PartEntry[],
): Generator<ContentsEntry, void, void> {
  let open: { readonly number: number; readonly children: ContentsEntry[] } | undefined
  const close = function* (): Generator<ContentsEntry, void, void> {
    if (open === undefined) return
    const { title, path } = parts[open.number] as PartEntry
    yield { title, href: path, children: open.children }
    open = undefined
  }
  for (const chapter of chapters) {
    const { part } = chapter
    if (part !== open?.number) yield* close()
    if (part === undefined) yield chapterContents(chapter)
    else {
      open ??= { number: part, children: [] }
      open.children.push(chapterContents(chapter))
    }
  }
  yield* close()
}

const chapterContents = ({ title, path, headings }: ChapterEntry): ContentsEntry => ({
  title,
  href: path,
  children: nest(headings, path),
})

/** Headings as nested as they are. */
function nest(headings: readonly Heading[], path: string): readonly ContentsEntry[] {
  const top: OpenEntry[] = []
  const open: { readonly depth: number; readonly entry: OpenEntry }[] = []
  for (const { title, id, depth } of headings) {
    const entry: OpenEntry = { title, href: `${path}#${id}`, children: [] }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const siblings = open.at(-1)?.entry.children ?? top
    siblings.push(entry)
    open.push({ depth, entry })
  }
  return top
}

/**
 * How deep entries go.
 *
 * @param entry - With those under it.
 * @returns 1 for an entry with none.
 */
export function depthOf({ children }: ContentsEntry): number {
  return 1 + children.reduce((most, child) => Math.max(most, depthOf(child)), 0)
}
