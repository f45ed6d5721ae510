import type { Flow, Phrasing } from '@offprint/core'

/** Lines of text, without line ends. */
export type Lines = readonly string[]

/** Blocks, parted by an empty line. */
export type Blocks = readonly Lines[]

/** What a block is written with. */
export interface Writer {
  readonly inline: (nodes: readonly Phrasing[]) => string
  readonly blocks: (nodes: readonly Flow[]) => Blocks
  /** Notes a link and gives its number in brackets. */
  readonly link: (url: string) => string
}
