import { SaxesParser } from 'saxes'

/** An element as an independent, namespace-aware parser sees it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** Reads a document; anything that is not well-formed throws. */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  const append = (part: string): void => {
    const inner = open.at(-1)
    if (inner !== undefined) inner.text += part
  }
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (root === undefined) throw new Error('expected a root element')
  return root
}

/** All elements along a path of names, such as `channel/item/guid`. */
export function all(root: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [root],
    )
}

/** The texts of all elements along a path. */
export const texts = (root: XmlElement, path: string): readonly string[] => all(root, path).map(({ text }) => text)
