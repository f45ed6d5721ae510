/** Name of this reader, in messages and in `article.source`. */
export const importer = 'from-html'

/** Version of this package, for `article.source`; a test holds it to `package.json`. */
export const importerVersion = '0.0.0'
