import type { Feed } from '../record/feed.js'
import { labelsFor } from './labels.js'

/**
 * The stylesheet of the feeds themselves, RSS and Atom, for people who open one in a browser.
 *
 * @param feed - Whose language its two sentences are in, and whose direction.
 * @returns CSS.
 */
export function feedStyles({ language, dir }: Pick<Feed, 'language' | 'dir'>): string {
  const { what, here } = labelsFor(language ?? 'und')
  return `/* Readers of feeds do not look at this. */
:root { color-scheme: light dark; background: light-dark(#fbfaf7, #171614); color: light-dark(#1d1b18, #e9e6e0); }
rss, feed { display: block; max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; font: 1.0625rem/1.6 system-ui, sans-serif; direction: ${dir === 'rtl' ? 'rtl' : 'ltr'}; overflow-wrap: anywhere; }
channel, item, entry { display: block; }
channel > *, feed > *, item > *, entry > * { display: none; }
rss::before, feed::before { content: "${what}\\A ${here}"; white-space: pre-line; display: block; margin-bottom: 2rem; padding: 1rem 1.35rem; border: 1px solid light-dark(#dedad2, #35322d); border-inline-start: 0.25rem solid light-dark(#c2410c, #f59e5b); border-radius: 0.4rem; background: light-dark(#f1eee7, #211f1c); }
channel > title, feed > title { display: block; font-size: 2.1rem; line-height: 1.15; font-weight: 700; }
channel > description, feed > subtitle { display: block; margin-bottom: 2rem; color: light-dark(#6a655d, #a39d93); }
channel > item, feed > entry { display: flex; flex-direction: column; padding: 1.25rem 0; border-top: 1px solid light-dark(#dedad2, #35322d); }
item > title, entry > title { display: block; order: -2; font-size: 1.25rem; line-height: 1.3; font-weight: 700; }
item > pubDate, item > link, entry > published, entry > link[rel="alternate"] { display: block; color: light-dark(#6a655d, #a39d93); font-size: 0.92rem; }
item > pubDate, entry > published { order: -1; }
item > link[rel] { display: none; }
entry > link[rel="alternate"]::before { content: attr(href); }
item > description, entry > summary { display: block; margin-top: 0.5rem; }
`
}
