/** A post as it looks once its markup is gone. */
export interface FlatPost {
  /** Blocks parted by blank lines, as scraped text is. */
  readonly text: string
  /** Its headings, as lines of that text. */
  readonly headings: readonly string[]
}

/** Takes the inline markup off a line: pictures, links, emphasis, attributes. */
const inline = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\{:?[^}]*\}/g, '')
    .replace(/[*_`]+/g, '')
    .trim()

/** Front matter, code, template tags and HTML tags go; underlined headings become marked ones. */
const withoutBlocks = (source: string): string =>
  source
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\n(.+)\n(?:-{4,}|={4,})\n/g, '\n\n## $1\n\n')

/**
 * Flattens a Markdown post into what a reader without eyes for markup would have: a rough likeness of scraped text.
 *
 * @param source - Markdown with front matter.
 * @returns Bare text, list items as blocks of their own, and the headings that were in it.
 */
export function flattenMarkdown(source: string): FlatPost {
  const headings: string[] = []
  const blocks: string[] = []
  let open: string[] = []
  const close = (): void => {
    const text = inline(open.join(' '))
    if (text !== '') blocks.push(text)
    open = []
  }
  for (const line of withoutBlocks(source).split('\n')) {
    const heading = inline(/^#{1,6}\s*(.*?)\s*#*$/.exec(line)?.[1] ?? '')
    const item = /^\s*(?:[-*+]|\d+\.)\s+(.*)$/.exec(line)?.[1]
    if (line.trim() === '' || heading !== '' || item !== undefined) close()
    if (heading !== '') {
      headings.push(heading)
      blocks.push(heading)
    } else if (!/^\[[^\]]+\]:/.test(line)) {
      open.push(item ?? line.replace(/^>\s?/, ''))
    }
  }
  close()
  return { text: blocks.join('\n\n'), headings }
}
