import type { Adapter } from '@offprint/core'
import type { EpubOptions } from './options.js'
import { toEpub } from './to-epub.js'

/**
 * The book as a channel.
 *
 * @param options - As of {@link toEpub}; asset source, report and signal come with the rendering.
 * @returns An adapter that makes one file, named after the publication.
 */
export function epubAdapter(options: EpubOptions = {}): Adapter {
  return {
    name: 'epub',
    async *render(publication, { report, assets = options.assets, signal = options.signal }) {
      const content = await toEpub(publication, {
        ...options,
        report,
        ...(assets === undefined ? {} : { assets }),
        ...(signal === undefined ? {} : { signal }),
      })
      yield { path: `${publication.slug}.epub`, mediaType: 'application/epub+zip', content }
    },
  }
}
