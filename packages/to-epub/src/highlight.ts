import type { ElementContent } from 'hast'
import { common, createLowlight } from 'lowlight'
import type { Highlighter } from './options.js'

/**
 * Makes the function that cuts source text up by its language.
 *
 * @param languages - Grammars of highlight.js by name; the 37 most common when nothing is said.
 * @returns For `highlight` of the options; languages that it does not know stay as they are.
 */
export function highlighter(languages: Parameters<typeof createLowlight>[0] = common): Highlighter {
  const lowlight = createLowlight(languages)
  return (code, language) =>
    lowlight.registered(language) ? (lowlight.highlight(language, code).children as ElementContent[]) : undefined
}
