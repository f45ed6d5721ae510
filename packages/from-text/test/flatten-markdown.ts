import type { FlatBlock, FlatKind } from './flat-text.js'

/** Takes the inline markup off a line: pictures, links, emphasis, attributes. */
const inline = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\{:?[^}]*\}/g, '')
    .replace(/[*_`]+/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** Front matter, template tags and HTML tags go; underlined headings become marked ones. */
const withoutBlocks = (source: string): string =>
  source
    .replace(/\r/g, '')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\n(.+)\n(?:-{4,}|={4,})\n/g, '\n\n## $1\n\n')

/**
 * Flattens a Markdown post into what a reader without eyes for markup would have: a rough likeness of scraped text.
 *
 * @param source - Markdown with front matter.
 * @returns Its blocks, list items without their marks; code keeps its lines.
 */
export function flattenMarkdown(source: string): readonly FlatBlock[] {
  const blocks: FlatBlock[] = []
  let open: string[] = []
  let kind: FlatKind = 'text'
  let code: string[] | undefined
  const close = (): void => {
    const source = open.join(' ').trim()
    const text = inline(source)
    const strong = kind === 'text' && /^(\*\*|__)(?!.*\1.*\1).*\1:?$/.test(source)
    if (text !== '') blocks.push({ kind: strong ? 'strong' : kind, text })
    open = []
    kind = 'text'
  }
  for (const line of withoutBlocks(source).split('\n')) {
    if (/^\s*```/.test(line)) {
      close()
      const lines = code?.map((each) => each.trim()).filter((each) => each !== '') ?? []
      if (lines.length > 0) blocks.push({ kind: 'text', text: lines.join('\n') })
      code = code === undefined ? [] : undefined
      continue
    }
    if (code !== undefined) {
      code.push(line)
      continue
    }
    const heading = inline(/^#{1,6}\s*(.*?)\s*#*$/.exec(line)?.[1] ?? '')
    const item = /^\s*(?:[-*+]|\d+\.)\s+(.*)$/.exec(line)?.[1]
    if (line.trim() === '' || heading !== '' || item !== undefined) close()
    if (heading !== '') {
      blocks.push({ kind: 'heading', text: heading })
    } else if (!/^\[[^\]]+\]:/.test(line)) {
      if (item !== undefined) kind = 'item'
      open.push(item ?? line.replace(/^>\s?/, ''))
    }
  }
  close()
  return blocks
}
