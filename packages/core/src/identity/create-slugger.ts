import { slugify } from './slugify.js'

/**
 * Makes ids that are unique among those that the same slugger made.
 *
 * @param taken - Ids that are in use already.
 * @returns A function from any text to a slug: `summary`, `summary-2`, `summary-3`; `part` where nothing is left.
 */
export function createSlugger(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken)
  return (text) => {
    const base = slugify(text) || 'part'
    let slug = base
    for (let count = 2; used.has(slug); count++) slug = `${base}-${count}`
    used.add(slug)
    return slug
  }
}
