import type { Element } from 'hast'
import { badHints, furnitureHints, goodHints, type HintList, proseHints } from './hint-lists.js'
import type { Reason } from './left-out.js'

/** What the class and id of an element say of it. */
export interface Hint {
  /** Class and id, lower case. */
  readonly name: string
  /** What kind of furniture they name, where they do not name prose too. */
  readonly furniture: Reason | undefined
  /** 25 each for a class or id that names prose, less 25 for one that names furniture. */
  readonly weight: number
  /** Do they name buttons for sharing? */
  readonly shares: boolean
}

/** Longer names tell nothing and cost time. */
const longestName = 300

const step = 25

/**
 * Makes a reader of classes and ids, which remembers those that it has read.
 *
 * @returns A function that gives an element's hint.
 */
export function createReadHint(): (element: Element) => Hint {
  const known = new Map<string, Hint>()
  return ({ properties: { className, id } }) => {
    const names = Array.isArray(className) ? className.join(' ').slice(0, longestName) : ''
    const idName = typeof id === 'string' ? id.slice(0, longestName) : ''
    const key = `${names}#${idName}`
    const found = known.get(key) ?? hintOf(names, idName)
    known.set(key, found)
    return found
  }
}

function hintOf(className: string, given: string): Hint {
  const id = isSlug(given) ? '' : given
  const name = `${className} ${id}`.trim()
  const words = wordsOf(name)
  const furniture = has(words, proseHints)
    ? undefined
    : Object.entries(furnitureHints).find(([, list]) => has(words, list))?.[0]
  return {
    name: name.toLowerCase(),
    furniture: furniture as Reason | undefined,
    weight: weightOf(wordsOf(className)) + weightOf(wordsOf(id)),
    shares: words.some((word) => word === 'share' || word === 'sharedaddy'),
  }
}

/** An id of many words is made from a heading, such as `sharing-a-boat-with-others`, and names nothing. */
const isSlug = (id: string): boolean => id.split(/[-_]/).length > mostNameParts

const mostNameParts = 3

/** The words as they stand, and once more parted where a capital begins a new one: `mainNav` is also `main` and `nav`. */
function wordsOf(name: string): readonly string[] {
  const parted = name.replace(/([a-z\d])([A-Z])/g, '$1 $2')
  const both = (parted === name ? name : `${name} ${parted}`).toLowerCase()
  return both.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

function weightOf(words: readonly string[]): number {
  return (has(words, goodHints) ? step : 0) - (has(words, badHints) ? step : 0)
}

function has(names: readonly string[], { words, stems }: HintList): boolean {
  return names.some((name) => words.has(name) || stems.some((stem) => name.includes(stem)))
}
