/** The package's version, as articles name it in `source`; a test holds it to `package.json`. */
export const version = '0.0.0'
