import { OffprintError } from '@offprint/core'

/** A font to embed; whoever gives it has the right to. */
export interface Font {
  readonly family: string
  readonly bytes: Uint8Array
  /** From 1 to 1000; 400 when nothing is said. */
  readonly weight?: number
  readonly style?: 'normal' | 'italic'
}

/** A font in the book. */
export interface FontFile {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** By the first four bytes (OpenType 1.9, "Organization of an OpenType font"; WOFF 1.0 and 2.0). */
const kinds: Readonly<Record<string, { readonly extension: string; readonly mediaType: string }>> = {
  '00010000': { extension: 'ttf', mediaType: 'font/ttf' },
  '74727565': { extension: 'ttf', mediaType: 'font/ttf' },
  '4f54544f': { extension: 'otf', mediaType: 'font/otf' },
  '774f4646': { extension: 'woff', mediaType: 'font/woff' },
  '774f4632': { extension: 'woff2', mediaType: 'font/woff2' },
}

/**
 * Names the files of fonts, by what their bytes are (EPUB 3.3, section 3.2).
 *
 * @param fonts - As the caller gave them.
 * @returns A file for each.
 * @throws OffprintError `epub/invalid-option` for bytes that are no font.
 */
export function fontFiles(fonts: readonly Font[]): readonly FontFile[] {
  return fonts.map(({ bytes }, index) => {
    const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const kind = kinds[start]
    if (kind === undefined) {
      throw new OffprintError(
        'epub/invalid-option',
        `Unexpected bytes at \`fonts.${index}\`, expected TrueType, OpenType, WOFF or WOFF2`,
      )
    }
    return { path: `fonts/font-${index + 1}.${kind.extension}`, mediaType: kind.mediaType, bytes }
  })
}

/**
 * Writes the rules that name fonts, and sets the book in the first of them.
 *
 * @param fonts - As the caller gave them.
 * @param files - Their files, in the same order.
 * @returns CSS.
 */
export function fontFaces(fonts: readonly Font[], files: readonly FontFile[]): string {
  const faces = fonts.map(({ family, weight = 400, style = 'normal' }, index) =>
    [
      '@font-face {',
      `font-family: ${quoted(family)};`,
      `font-weight: ${Math.round(weight)};`,
      `font-style: ${style};`,
      `src: url(${files[index]?.path});`,
      '}\n',
    ].join(' '),
  )
  const [first] = fonts
  const text = first === undefined ? '' : `body { font-family: ${quoted(first.family)}, serif; }\n`
  return faces.join('') + text
}

/** Everything but letters, digits and spaces as an escape (CSS Syntax 3, section 4.3.7). */
const quoted = (family: string): string =>
  `"${family.replace(/[^\p{L}\p{N} _-]/gu, (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `)}"`
