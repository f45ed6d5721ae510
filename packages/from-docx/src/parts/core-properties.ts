import { readXml } from './read-xml.js'

/** What a document's properties say (ECMA-376 Part 2, core properties). */
export interface CoreProperties {
  readonly title?: string
  readonly subject?: string
  readonly creator?: string
  readonly keywords?: string
  readonly description?: string
  readonly category?: string
  readonly language?: string
  readonly created?: string
  readonly modified?: string
}

const keys: Readonly<Record<string, keyof CoreProperties>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:creator': 'creator',
  'cp:keywords': 'keywords',
  'dc:description': 'description',
  'cp:category': 'category',
  'dc:language': 'language',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
}

/**
 * Reads a document's properties.
 *
 * @param parts - Of the document.
 * @param file - Name of the source, for errors.
 * @returns Those that say anything, trimmed.
 */
export function coreProperties(parts: ReadonlyMap<string, Uint8Array>, file: string | undefined): CoreProperties {
  const bytes = parts.get('docProps/core.xml')
  if (bytes === undefined) return {}
  const found: Partial<Record<keyof CoreProperties, string>> = {}
  let key: keyof CoreProperties | undefined
  readXml(
    'docProps/core.xml',
    bytes,
    {
      open: (name) => {
        key = Object.hasOwn(keys, name) ? keys[name] : key
      },
      close: (name) => {
        if (Object.hasOwn(keys, name)) key = undefined
      },
      text: (text) => {
        if (key !== undefined) found[key] = (found[key] ?? '') + text
      },
    },
    file,
  )
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, value]) => {
      const text = value.replace(/\s+/g, ' ').trim()
      return text === '' ? [] : [[name, text]]
    }),
  )
}
