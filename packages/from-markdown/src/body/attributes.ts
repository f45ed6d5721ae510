import { type Direction, didYouMean, isHttpUrl, isLanguageTag, type NodeData } from '@offprint/core'
import type { Directives } from 'mdast-util-directive'
import type { BodyContext } from './context.js'
import { without } from './without.js'

/** Reads the attributes of one directive; each that nobody asks for is reported by {@link Attributes.rest}. */
export interface Attributes {
  /** A text that is not empty. */
  readonly text: (name: string) => string | undefined
  /** A whole number from 0, or a number where `fraction` says so. */
  readonly number: (name: string, fraction?: boolean) => number | undefined
  /** An absolute http(s) URL. */
  readonly url: (name: string) => string | undefined
  /** A language tag. */
  readonly language: (name: string) => string | undefined
  /** `type`, a media type. */
  readonly mediaType: () => string | undefined
  /** `true` or `false`. */
  readonly flag: (name: string) => boolean | undefined
  /** Is the attribute there? */
  readonly has: (name: string) => boolean
  /** `id`, `lang` and `dir`, as a field to spread. */
  readonly data: () => { readonly data?: NodeData }
  /** Reports the attributes that were not read. */
  readonly rest: () => void
}

const mediaType = /^[\w.+-]+\/[\w.+-]+$/

/**
 * Begins to read the attributes of a directive.
 *
 * @param node - The directive.
 * @param context - Of its body.
 * @returns Readers that report what they cannot use.
 */
export function attributesOf(node: Directives, context: BodyContext): Attributes {
  const given = node.attributes ?? {}
  const asked = new Set<string>()
  const text = (name: string): string | undefined => {
    asked.add(name)
    const value = given[name]?.trim()
    return value === undefined || value === '' ? undefined : value
  }
  const checked = (name: string, expected: string, fits: (value: string) => boolean): string | undefined => {
    const value = text(name)
    if (value === undefined || fits(value)) return value
    context.report('wrong-attribute', { value, attribute: name, name: node.name, expected }, node)
    context.leaveOut(`${name}="${value}"`, `an attribute that \`${node.name}\` cannot use`, node)
    return undefined
  }
  const language = (name: string): string | undefined => checked(name, 'a language tag (BCP 47)', isLanguageTag)
  const claimed = (id: string | undefined): string | undefined => {
    if (id === undefined || context.claim(id)) return id
    context.report('duplicate-id', { id }, node)
    return undefined
  }
  return {
    text,
    language,
    mediaType: () => checked('type', 'a media type, such as `image/png`', (value) => mediaType.test(value)),
    number: (name, fraction = false) => {
      const pattern = fraction ? /^\d{1,15}(\.\d+)?$/ : /^\d{1,15}$/
      const value = checked(name, fraction ? 'a number' : 'a whole number', (written) => pattern.test(written))
      return value === undefined ? undefined : Number(value)
    },
    url: (name) => checked(name, 'an absolute http(s) URL', isHttpUrl),
    flag: (name) => {
      const value = checked(name, '`true` or `false`', (written) => written === 'true' || written === 'false')
      return value === undefined ? undefined : value === 'true'
    },
    has: (name) => {
      asked.add(name)
      return name in given
    },
    data: () => {
      const id = claimed(text('id'))
      const lang = language('lang')
      const dir = checked('dir', '`ltr`, `rtl` or `auto`', (value) => ['ltr', 'rtl', 'auto'].includes(value))
      const data = without({ id, lang, dir: dir as Direction | undefined })
      return Object.keys(data).length === 0 ? {} : { data }
    },
    rest: () => {
      for (const attribute of Object.keys(given)) {
        if (asked.has(attribute)) continue
        const near = didYouMean(attribute, [...asked])
        const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
        context.report('unknown-attribute', { attribute, name: node.name, hint }, node)
        context.leaveOut(`${attribute}="${given[attribute] ?? ''}"`, `an attribute that \`${node.name}\` has not`, node)
      }
    },
  }
}
