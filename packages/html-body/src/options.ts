import type { Direction, Flow, Message, Residue } from '@offprint/core'

/** How a body is read. */
export interface BodyOptions {
  /** Absolute URL that relative addresses are resolved against; without one they are kept as they stand. */
  readonly base?: string
  /** Name of the source, for messages. */
  readonly file?: string
  /** BCP 47 tag of what stands round the nodes: elements of the same language get no mark of it. */
  readonly language?: string
  /** Direction of what stands round the nodes. */
  readonly direction?: Direction
}

/** A body as it was read, with what was said and left out. */
export interface HtmlBody {
  readonly children: readonly Flow[]
  readonly messages: readonly Message[]
  readonly residue: readonly Residue[]
}
