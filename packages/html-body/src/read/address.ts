import type { Context } from './context.js'

/** Schemes that run something or bring a document of their own. */
const harmful = /^(?:javascript|vbscript|data|blob|about|file):/
/** Pictures among them, which only show themselves. */
const picture = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/

/**
 * Is this an address that no reader may be sent to?
 *
 * @param url - As it stands in the source.
 * @returns Whether its scheme runs something, also where white space or control characters hide it (WHATWG URL, 4.4).
 */
export function isHarmful(url: string): boolean {
  const bare = url
    .slice(0, 200)
    .replace(/[\u0000-\u0020]/g, '')
    .toLowerCase()
  return harmful.test(bare) && !picture.test(bare)
}

/**
 * Resolves an address against the base, where there is one.
 *
 * @param url - As it stands in the source.
 * @param context - With the base.
 * @returns The absolute address; as it stands where it cannot be resolved, or leads to a place of the same page.
 */
export function resolve(url: string, context: Pick<Context, 'base'>): string {
  const bare = url.trim().replace(/[\t\n\r]/g, '')
  if (context.base === undefined || bare.startsWith('#') || bare.startsWith('data:')) return bare
  return URL.canParse(bare, context.base) ? new URL(bare, context.base).href : bare
}

/**
 * Resolves an address to an absolute one for the web.
 *
 * @param url - As it stands in the source.
 * @param context - With the base.
 * @returns An http(s) URL, or `undefined`.
 */
export function webAddress(url: string | undefined, context: Pick<Context, 'base'>): string | undefined {
  if (url === undefined || url.trim() === '') return undefined
  const text = resolve(url.trim().startsWith('//') && context.base === undefined ? `https:${url.trim()}` : url, context)
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : undefined
}
