import { isLanguageTag } from '@offprint/core'
import { readXml } from './read-xml.js'

/**
 * Reads the language in which a document is spell-checked: that of its default style.
 *
 * @param parts - Of the document.
 * @param file - Name of the source, for errors.
 * @returns A BCP 47 tag, or `undefined`.
 */
export function proofingLanguage(parts: ReadonlyMap<string, Uint8Array>, file: string | undefined): string | undefined {
  const bytes = parts.get('word/styles.xml')
  if (bytes === undefined) return undefined
  let isDefault = false
  let language: string | undefined
  readXml(
    'word/styles.xml',
    bytes,
    {
      open: (name, attributes) => {
        if (name === 'w:docDefaults') isDefault = true
        if (name === 'w:lang' && isDefault) language ??= attributes['w:val']
      },
      close: (name) => {
        if (name === 'w:docDefaults') isDefault = false
      },
    },
    file,
  )
  return language !== undefined && isLanguageTag(language) ? language : undefined
}
