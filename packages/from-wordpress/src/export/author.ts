import { plainText } from '../html/plain-text.js'
import { childText, type WxrElement } from '../xml/element.js'
import { detached } from './detached.js'
import type { WxrItem } from './item.js'

/** An author as the export lists them. */
export interface WxrAuthor {
  readonly login: string
  /** As it is shown. */
  readonly name: string
  readonly email: string
  readonly given: string
  readonly family: string
  readonly url: string
}

/**
 * Reads a `wp:author`.
 *
 * @param element - As it was parsed.
 * @returns The author; the login stands in for a display name that is missing.
 */
export function readAuthor(element: WxrElement): WxrAuthor {
  const text = (name: string): string => childText(element, name)
  const login = text('wp:author_login')
  const given = plainText(text('wp:author_first_name'))
  const family = plainText(text('wp:author_last_name'))
  return detached({
    login,
    name: plainText(text('wp:author_display_name')) || `${given} ${family}`.trim() || login,
    email: text('wp:author_email'),
    given,
    family,
    url: '',
  })
}

/**
 * Reads an author without an account, as the plugin Co-Authors Plus keeps them.
 *
 * @param item - An item of the type `guest-author`.
 * @returns The author.
 */
export function readGuestAuthor(item: WxrItem): WxrAuthor {
  const meta = (key: string): string => item.meta.get(`cap-${key}`) ?? ''
  const login = meta('user_login') || item.name.replace(/^cap-/, '')
  return detached({
    login,
    name: plainText(meta('display_name') || item.title) || login,
    email: meta('user_email'),
    given: meta('first_name'),
    family: meta('last_name'),
    url: meta('website'),
  })
}
