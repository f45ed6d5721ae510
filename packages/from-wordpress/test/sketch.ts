import { type Flow, type Phrasing, phrasingText } from '@offprint/core'

const words = (nodes: readonly Phrasing[] | undefined): string => phrasingText(nodes ?? []).replaceAll('\n', ' / ')
const name = (src: string): string => src.replace(/^https:\/\/example\.org\//, '')
const inner = (nodes: readonly Flow[]): string => `(${nodes.map(sketchOne).join(', ')})`
const said = (text: string): string => (text === '' ? '' : ` “${text}”`)

/** Blocks in short, one a text: what they are and what they say. */
export const sketch = (nodes: readonly Flow[]): readonly string[] => nodes.map(sketchOne)

function sketchOne(node: Flow): string {
  switch (node.type) {
    case 'paragraph':
      return words(node.children)
    case 'heading':
      return `h${node.depth} ${words(node.children)}`
    case 'figure':
      return `figure ${node.media.map(({ src, alt }) => `${name(src)}[${alt ?? ''}]`).join('+')}${said(words(node.caption))}`
    case 'gallery':
      return `gallery${inner(node.children)}${said(words(node.caption))}`
    case 'embed':
      return `embed ${node.provider ?? '?'} ${node.url}${said(node.title ?? '')}`
    case 'audio':
    case 'video':
    case 'file':
      return `${node.type} ${name(node.media.src)}${said(node.title ?? '')}`
    case 'code':
      return `code${node.lang === undefined ? '' : `:${node.lang}`} ${node.value.replaceAll('\n', ' / ')}`
    case 'blockquote':
    case 'pullquote':
      return `${node.type}${inner(node.children)}${said(words(node.attribution))}`
    case 'list':
      return `list${inner(node.children.flatMap(({ children }) => children))}`
    case 'verse':
      return `verse(${node.children.map((line) => words(line.children)).join(' / ')})`
    case 'table':
      return `table${said(words(node.caption))}(${node.children.map((row) => row.children.map((cell) => words(cell.children)).join('|')).join(' / ')})`
    case 'details':
    case 'aside':
    case 'callout':
      return `${node.type}${inner(node.children)}`
    case 'pageBreak':
      return `page ${node.label}`
    default:
      return node.type
  }
}
