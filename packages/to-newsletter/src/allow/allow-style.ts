import { declarationFeatures } from '../support/declaration-features.js'
import { failingClients, type View } from '../support/failing-clients.js'
import type { UseContext } from '../support/feature-use.js'
import { allowedValues } from './allowed-values.js'

/**
 * The one feature that fails somewhere and is written all the same: a preheader is hidden by `display:none`, and the Gmail
 * app shows it for accounts of other providers (rule 14). Nothing hides text there.
 */
const waivedClient = 'gmail.mobile-webmail'
const waivedFeature = 'css-display-none'

/**
 * Keeps the declarations of a style that every client shows.
 *
 * @param style - `name:value` parted by semicolons; no value of ours holds one.
 * @param context - The element that it is on.
 * @param view - Who sees the element.
 * @returns The style without the others; the same string where none had to go.
 */
export function allowStyle(style: string, context: UseContext, view: View): string {
  const declarations = style.split(';')
  const kept = declarations.filter((declaration) => isAllowedDeclaration(declaration, context, view))
  return kept.length === declarations.length ? style : kept.join(';')
}

function isAllowedDeclaration(declaration: string, context: UseContext, view: View): boolean {
  const at = declaration.indexOf(':')
  const property = declaration.slice(0, at).trim()
  const value = declaration.slice(at + 1).trim()
  if (Object.hasOwn(allowedValues, property) && allowedValues[property]?.test(value) !== true) return false
  if (!Object.hasOwn(allowedValues, property)) return false
  return declarationFeatures(property, value.toLowerCase()).every((slug) =>
    failingClients({ ...context, slug, value: value.toLowerCase() }, view).every(
      ({ id }) => slug === waivedFeature && id === waivedClient,
    ),
  )
}
