/** Name that messages and articles carry. */
export const importer = 'from-wordpress'

/** The package's version, as articles name it in `source`; a test holds it to `package.json`. */
export const importerVersion = '0.0.0'
