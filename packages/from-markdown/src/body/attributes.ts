import { type Direction, didYouMean, isHttpUrl, isLanguageTag, type NodeData } from '@offprint/core'
import type { Directives } from 'mdast-util-directive'
import type { BodyContext } from './context.js'

/** Reads the attributes of one directive; each that nobody asks for is reported by {@link Attributes.rest}. */
export interface Attributes {
  /** A text that is not empty. */
  readonly text: (name: string) => string | undefined
  /** A whole number from 0, or a number where `fraction` says so. */
  readonly number: (name: string, fraction?: boolean) => number | undefined
  /** An absolute http(s) URL. */
  readonly url: (name: string) => string | undefined
  /** Is the attribute there? */
  readonly has: (name: string) => boolean
  /** `id`, `lang` and `dir`, as a field to spread. */
  readonly data: () => { readonly data?: NodeData }
  /** Reports the attributes that were not read. */
  readonly rest: () => void
}

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
    return undefined
  }
  return {
    text,
    number: (name, fraction = false) => {
      const pattern = fraction ? /^\d+(\.\d+)?$/ : /^\d+$/
      const value = checked(name, fraction ? 'a number' : 'a whole number', (given) => pattern.test(given))
      return value === undefined ? undefined : Number(value)
    },
    url: (name) => checked(name, 'an absolute http(s) URL', isHttpUrl),
    has: (name) => {
      asked.add(name)
      return name in given
    },
    data: () => {
      const id = text('id')
      const lang = checked('lang', 'a language tag (BCP 47)', isLanguageTag)
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
      }
    },
  }
}

/**
 * Leaves out the fields that are undefined.
 *
 * @param value - Any object.
 * @returns A copy without them.
 */
export function without<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>
  }
}
