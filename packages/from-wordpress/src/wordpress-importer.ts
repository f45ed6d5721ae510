import type { ImportedSite, Importer } from '@offprint/core'
import { fromWordpress } from './from-wordpress.js'
import { readSite } from './read-site.js'

/** This reader, to be chosen by file name; it refuses XML that is no WordPress export. */
export const wordpressImporter: Importer = {
  name: 'wordpress',
  extensions: ['.xml', '.wxr'],
  import: fromWordpress,
  // Only what is for publication, so without the accounts.
  site: async (source, options): Promise<ImportedSite> => {
    const { title, url, language, description, people } = await readSite(source, options)
    return {
      title,
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
      ...(description === undefined ? {} : { description }),
      people,
    }
  },
}
