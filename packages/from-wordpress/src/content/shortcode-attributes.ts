import { decodeReferences } from '../html/decode-references.js'

/** Attributes of a shortcode. */
export interface ShortcodeAttributes {
  readonly named: ReadonlyMap<string, string>
  /** Values without a name, such as an address. */
  readonly bare: readonly string[]
}

const pattern =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”″]([^“”″]*)[“”″]|([^\s"']+))|"([^"]*)"|'([^']*)'|([^\s"'“”″]+)/g

/**
 * Reads the attributes of a shortcode, also where quotes were made curly on the way.
 *
 * @param text - What stands between the name and the closing bracket.
 * @returns Names in lower case with their values, and values without a name.
 */
export function shortcodeAttributes(text: string): ShortcodeAttributes {
  const named = new Map<string, string>()
  const bare: string[] = []
  const plain = text.replace(/&quot;|&#34;|&#82(?:20|21|43);|&[lr]dquo;/g, '"').replace(/\u00a0/g, ' ')
  for (const [, name, ...values] of plain.matchAll(pattern)) {
    const value = decodeReferences(values.find((part) => part !== undefined) ?? '').trim()
    if (name === undefined) bare.push(value.replace(/^=/, ''))
    else if (!named.has(name.toLowerCase())) named.set(name.toLowerCase(), value)
  }
  return { named, bare: bare.filter((value) => value !== '' && value !== '/') }
}
