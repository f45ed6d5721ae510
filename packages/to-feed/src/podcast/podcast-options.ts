import { isHttpUrl } from '@offprint/core'
import { refuse, refuseOther, refuseUnknown } from '../options/refuse.js'
import { address } from '../record/resolve-person.js'
import { categories } from './categories.js'

/** What directories of podcasts ask for and the model does not know. */
export interface PodcastOptions {
  /** One or two of Apple's list: `'History'`, or a category with its subcategory, `['Arts', 'Books']`. */
  readonly categories: readonly (string | readonly [category: string, subcategory: string])[]
  /** Is there anything in it that is not for children (`itunes:explicit`)? */
  readonly explicit: boolean
  /** Whom directories write to; shown in the feed. */
  readonly owner?: { readonly name: string; readonly email: string }
  /** In any order (`episodic`, the default of directories), or from the first to the last (`serial`). */
  readonly type?: 'episodic' | 'serial'
  /** Absolute URL of a square JPEG or PNG of 1400 to 3000 pixels; the publication's logo or icon when there is none. */
  readonly image?: string
  /** May other directories not take it over (`podcast:locked`)? The owner decides. */
  readonly locked?: boolean
}

const keys = ['categories', 'explicit', 'owner', 'type', 'image', 'locked'] as const

/**
 * Checks the options of a podcast.
 *
 * @param podcast - As the caller gave them.
 * @throws OffprintError `feed/invalid-option`.
 */
export function checkPodcast(podcast: PodcastOptions): void {
  refuseUnknown(podcast, keys, 'podcast')
  if (typeof podcast.explicit !== 'boolean') refuse('podcast.explicit', podcast.explicit, '`true` or `false`')
  refuseOther('podcast.type', podcast.type, ['episodic', 'serial'])
  refuseOther('podcast.locked', podcast.locked, [true, false])
  if (!Array.isArray(podcast.categories) || podcast.categories.length === 0)
    refuse('podcast.categories', podcast.categories, 'one or two of Apple’s categories, such as `History`')
  for (const [index, category] of podcast.categories.entries()) checkCategory(category, `podcast.categories.${index}`)
  const { image, owner } = podcast
  if (image !== undefined && !(isHttpUrl(image) && isShowable(image)))
    refuse('podcast.image', image, 'an absolute http(s) URL of a JPEG or PNG')
  if (owner === undefined) return
  refuseUnknown(owner, ['name', 'email'], 'podcast.owner')
  if (typeof owner.name !== 'string' || owner.name.trim() === '') refuse('podcast.owner.name', owner.name, 'a name')
  if (!address.test(String(owner.email))) refuse('podcast.owner.email', owner.email, 'an e-mail address')
}

/**
 * Does a URL name a picture that podcast directories show (JPEG or PNG)?
 *
 * @param url - Absolute URL.
 * @returns Whether its path ends like one.
 */
export const isShowable = (url: string): boolean => /\.(?:jpe?g|png)$/i.test(url.split(/[?#]/)[0] ?? '')

function checkCategory(category: unknown, path: string): void {
  const [name, sub] = Array.isArray(category) ? category : [category]
  const subcategories = Object.hasOwn(categories, String(name)) ? categories[String(name)] : undefined
  if (subcategories === undefined) refuseOther(path, name ?? '', Object.keys(categories))
  else refuseOther(path, sub, subcategories)
}
