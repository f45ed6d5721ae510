import { escapeAttribute, instruction } from '@offprint/xml'
import type { Instruction } from 'xast'

/**
 * Names a CSS stylesheet (Associating Style Sheets with XML documents, section 3).
 *
 * @param href - URL, absolute or relative to the document; nothing for no stylesheet.
 * @returns The instructions before the document's element.
 */
export function stylesheetInstructions(href: string | undefined): readonly Instruction[] {
  if (href === undefined) return []
  return [instruction('xml-stylesheet', `type="text/css" href="${escapeAttribute(href)}"`)]
}
