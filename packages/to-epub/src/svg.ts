import { toXhtml } from '@offprint/html'
import { readSvg } from './markup/read-svg.js'
import type { SvgReader } from './options.js'

/**
 * Makes the function that reads SVG pictures: only what draws is let through, nothing that runs, moves or refers to
 * another file (EPUB 3.3, section 6.2).
 *
 * @returns For `svg` of the options.
 */
export function svgReader(): SvgReader {
  return (bytes) => {
    const svg = readSvg(new TextDecoder().decode(bytes))
    return svg === undefined
      ? undefined
      : new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${toXhtml(svg)}\n`)
  }
}
