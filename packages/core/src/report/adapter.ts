import type { Publication } from '../model/publication.js'
import type { Report } from './message.js'

/** Bytes of a picture, sound or film. */
export interface Asset {
  readonly bytes: Uint8Array
}

/**
 * Finds the bytes behind a `src`; nothing is read without one.
 *
 * @param src - As it stands in the model.
 * @param article - Id of the article that it stands in; absent for the publication's own pictures.
 */
export type AssetSource = (src: string, article?: string) => Promise<Asset | undefined>

/** One file that an adapter makes. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly mediaType: string
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>
}

/** What an adapter may use beside the publication. */
export interface RenderContext {
  readonly report: Report
  readonly assets?: AssetSource
  readonly signal?: AbortSignal
}

/** A channel as a plain object that anything can run. */
export interface Adapter {
  readonly name: string
  render(publication: Publication, context: RenderContext): AsyncIterable<OutputFile> | Iterable<OutputFile>
}
