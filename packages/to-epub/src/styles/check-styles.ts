import { OffprintError } from '@offprint/core'

/** Strings, comments and unquoted addresses, which hide everything else; then what a book's CSS may not say. */
const token =
  /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|url\(\s*[^"')]*\)|@(?:import|charset|namespace)\b|\b(?:direction|unicode-bidi)\s*:|position\s*:\s*fixed|url\(|[{}"'<]/gi

/** The paths that a theme may name: fonts of the book, by their number. */
const ownFont = /^url\(\s*["']?fonts\/font-(\d+)\.(?:otf|ttf|woff2?)["']?\s*\)?$/i

/**
 * Looks through a theme's CSS before it comes into the book (EPUB 3.3, section 6.3).
 *
 * @param css - A stylesheet.
 * @param fonts - Number of fonts that the book has.
 * @throws OffprintError `epub/invalid-styles` for `@import`, addresses of what is not in the book, `direction` and
 *   `unicode-bidi` (which belong in the markup), `position: fixed`, markup, and blocks or strings that are left open.
 */
export function checkStyles(css: string, fonts: number): void {
  let depth = 0
  for (const [found] of css.matchAll(token)) {
    if (found === '{') depth++
    else if (found === '}') depth--
    else if (found.startsWith('/*') || /^["'].+["']$|^""$|^''$/s.test(found)) continue
    else if (!isOwnFont(found, fonts)) refuse(found)
    if (depth < 0) refuse('}')
  }
  if (depth > 0) refuse('the end')
  if (/\/\*/.test(css.replace(token, ''))) refuse('/*')
}

const isOwnFont = (found: string, fonts: number): boolean => Number(ownFont.exec(found)?.[1] ?? Number.NaN) <= fonts

function refuse(found: string): never {
  throw new OffprintError(
    'epub/invalid-styles',
    `Unexpected \`${found}\` at \`styles\`, expected balanced CSS that refers to nothing outside the book`,
  )
}
