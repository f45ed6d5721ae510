const part =
  '[A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D][-.\\w\\u00B7\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u037D\\u037F-\\u1FFF\\u200C\\u200D]*'
const qualifiedName = new RegExp(`^${part}(?::${part})?$`)
const known = new Set<string>()

/**
 * Is this a qualified name (Namespaces in XML 1.0, section 4)?
 *
 * @param text - Such as `dc:title`.
 * @returns Whether it is; names beyond the scripts of Europe, Africa and Asia up to U+1FFF are refused.
 */
export function isName(text: string): boolean {
  if (known.has(text)) return true
  if (!qualifiedName.test(text)) return false
  // Documents use few names many times; the bound keeps hostile ones from filling memory.
  if (known.size < 1_000) known.add(text)
  return true
}
