import { fromHtml } from 'hast-util-from-html'
import type { FlatBlock, FlatKind } from './flat-text.js'

type Node = ReturnType<typeof fromHtml>['children'][number]
type Element = Extract<Node, { readonly type: 'element' }>

const block =
  /^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/
const silent = /^(?:script|style|noscript|template|svg|math|iframe|head|object|video|audio)$/

const kindOf = (name: string, outer: FlatKind): FlatKind => {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'figcaption') return 'caption'
  if (name === 'li') return 'item'
  return /^(?:td|th|pre|dt|dd)$/.test(name) ? 'text' : outer
}

const cellsOf = ({ children }: Element): readonly Element[] =>
  children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName))

const plain = (node: Node): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(plain).join('') : ''

/** A row of data, and not of a layout. */
const isRow = (row: Element): boolean => {
  const cells = cellsOf(row)
  const flat = (node: Node): boolean =>
    node.type !== 'element' || (!block.test(node.tagName) && node.children.every(flat))
  return cells.length > 1 && cells.every((cell) => cell.children.every(flat))
}

/** Cells with tabs between them, as a browser writes them into a clipboard. */
const rowText = (row: Element): string =>
  cellsOf(row)
    .map((cell) => plain(cell).replace(/\s+/g, ' ').trim())
    .join('\t')
    .trim() || '-'

/** A paragraph in which all words are bold. */
const isStrong = ({ tagName, children }: Element): boolean => {
  const full = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return (
    tagName === 'p' &&
    full.length > 0 &&
    full.every((child) => child.type === 'element' && /^(?:b|strong)$/.test(child.tagName))
  )
}

/**
 * Flattens HTML block by block into what is left of it once its markup is gone.
 *
 * @param source - HTML of an article.
 * @returns Its blocks; of an item only the first block counts as one.
 */
export function flattenHtml(source: string): readonly FlatBlock[] {
  const blocks: FlatBlock[] = []
  let open = ''
  const close = (kind: FlatKind, pre: boolean): boolean => {
    const space = pre ? /[^\S\n]+/g : /[^\S\u0001]+/g
    const lines = open.replace(space, ' ').split(pre ? /[\n\u0001]/ : '\u0001')
    const text = lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')
    open = ''
    if (text === '') return false
    blocks.push({ kind, text })
    return true
  }
  const walk = (nodes: readonly Node[], outer: FlatKind, pre: boolean): void => {
    let kind = outer
    for (const node of nodes) {
      if (node.type === 'text') open += node.value
      if (node.type !== 'element' || silent.test(node.tagName)) continue
      if (node.tagName === 'br') open += '\u0001'
      else if (!block.test(node.tagName)) walk(node.children, kind, pre)
      else {
        if (close(kind, pre) && kind === 'item') kind = 'text'
        const before = blocks.length
        if (node.tagName === 'tr' && isRow(node)) {
          blocks.push({ kind: 'text', text: rowText(node) })
          continue
        }
        const inner = isStrong(node) ? 'strong' : kindOf(node.tagName, kind)
        const inPre = pre || node.tagName === 'pre'
        walk(node.children, inner, inPre)
        close(blocks.length > before && inner === 'item' ? 'text' : inner, inPre)
        if (blocks.length > before && kind === 'item') kind = 'text'
      }
    }
  }
  walk(fromHtml(source, { fragment: true }).children, 'text', false)
  close('text', false)
  return blocks
}
