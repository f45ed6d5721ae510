import type { Flow, Phrasing } from '@offprint/core'

/** Lines of text, without line ends. */
export type Lines = readonly string[]

/** Blocks, parted by an empty line. */
export type Blocks = readonly Lines[]

/** What a block is written with. */
export interface Writer {
  readonly inline: (nodes: readonly Phrasing[]) => string
  /** An author's text that is no node, such as a title. */
  readonly words: (text: string) => string
  /** Source text, in which no merge tag is read. */
  readonly source: (text: string) => string
  readonly blocks: (nodes: readonly Flow[]) => Blocks
  /** Notes a link and gives its number in brackets. */
  readonly link: (url: string) => string
}
