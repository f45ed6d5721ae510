import type { Agent } from '../model/agent.js'
import type { Imported } from './imported.js'
import type { ReaderOptions } from './reader.js'

/** A picture or other file that stood inside a source, for the caller to keep beside the article. */
export interface ImportedAsset {
  /** As the article's model names it. */
  readonly src: string
  readonly bytes: Uint8Array
}

/** One article of a source that may hold many, with the files that stood in it. */
export interface ImportedItem extends Imported {
  readonly assets?: readonly ImportedAsset[]
}

/**
 * The bytes of a source, in chunks of any size.
 *
 * An importer may iterate it more than once, since what stands early in a file may need what stands late. So whoever gives
 * one gives an iterable that begins anew each time: an array, or an object whose `Symbol.asyncIterator` opens the file.
 * A generator or a stream gives its bytes once only, and an importer that needs them twice refuses it.
 */
export type SourceBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** What a source says of the publication that its articles belong to. */
export interface ImportedSite {
  readonly title: string
  /** Home page, absolute http(s). */
  readonly url?: string
  /** BCP 47 tag. */
  readonly language?: string
  readonly description?: string
  /** Those whom the articles' credits name by their ids. */
  readonly people?: readonly Agent[]
}

/**
 * A reader of sources that hold many articles or are not text, as a plain object that can be chosen by file name.
 *
 * What such a source holds is brought in once, and written on as Markdown; a {@link Reader} reads at every build.
 */
export interface Importer {
  readonly name: string
  /** File name endings with their dot, such as `.docx`. */
  readonly extensions: readonly string[]
  /** @throws OffprintError when the source cannot be read at all. */
  import(source: SourceBytes, options?: ReaderOptions): AsyncIterable<ImportedItem>
  /** Reads what the source says of the publication; left out where such sources say nothing. */
  site?(source: SourceBytes, options?: ReaderOptions): Promise<ImportedSite>
}
