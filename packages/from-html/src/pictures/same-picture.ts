/** Shorter names, such as `1.jpg`, are those of many pictures. */
const shortestName = 10

/**
 * Do two addresses show one picture, perhaps in two sizes?
 *
 * @param one - URL, absolute or relative.
 * @param other - The same.
 * @returns Whether they are equal but for the query, or end in the same long file name.
 */
export function isSamePicture(one: string, other: string): boolean {
  const [first, second] = [pathOf(one), pathOf(other)]
  if (first === second) return first !== ''
  const [name, otherName] = [fileName(first), fileName(second)]
  return name === otherName && name.length >= shortestName
}

const pathOf = (address: string): string => address.replace(/[?#][\s\S]*$/, '').replace(/^(?:https?:)?\/\//i, '')

/** The last part of a path, without what publishing systems add for a size: `-300x200`, `_640`, `@2x`. */
function fileName(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return last.replace(/(?:[-_]\d{2,4}(?:x\d{2,4})?|@\dx)(?=\.\w{3,4}$)/i, '').toLowerCase()
}
