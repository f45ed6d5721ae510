/** Name that messages and articles carry. */
export const importer = 'from-docx'

/** Version of this package, for `article.source`; a test holds it to `package.json`. */
export const importerVersion = '0.0.0'
