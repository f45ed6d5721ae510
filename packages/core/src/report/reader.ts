import type { Agent } from '../model/agent.js'
import type { Imported } from './imported.js'

/** Facts that a source may lack; what the source says itself wins. */
export interface SourceFacts {
  /** Canonical http(s) URL of the article. */
  readonly url?: string
  /** Publication date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339. */
  readonly published?: string
  /** BCP 47 tag. */
  readonly language?: string
}

/** Options that every reader takes. */
export interface ReaderOptions {
  /** Name of the source, such as its path: for messages, and for the id where there is no URL. */
  readonly name?: string
  readonly facts?: SourceFacts
  /** Registry that credits of the source may refer to by id. */
  readonly people?: readonly Agent[]
}

/** A reader as a plain object that the press can choose by file name. */
export interface Reader {
  readonly name: string
  /** File name endings with their dot, such as `.md`. */
  readonly extensions: readonly string[]
  /**
   * The encoding that a file itself says it is in, where such files do; without it all are UTF-8.
   *
   * @param bytes - Of the file, all of them.
   * @returns A label of the Encoding standard; `undefined` where the file says nothing.
   */
  encodingOf?(bytes: Uint8Array): string | undefined
  /** @throws OffprintError when the source cannot be read at all. */
  read(source: string, options?: ReaderOptions): Imported
}
