import { canBeResource } from './can-be-resource.js'
import { directiveNames } from './directive-names.js'
import type { TextPlace } from './escape-text.js'

type Judge = (value: string, index: number, place: TextPlace) => boolean

const isWord = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character)
const isSpace = (character: string): boolean => /^\s$/.test(character)
const isPunctuation = (character: string): boolean => /^[!-/:-@[-`{-~]$/.test(character)

const before = (value: string, index: number, place: TextPlace): string =>
  index === 0 ? place.before.slice(-1) : value.charAt(index - 1)
const after = (value: string, index: number, place: TextPlace): string =>
  index === value.length - 1 ? place.after.slice(0, 1) : value.charAt(index + 1)

/** Space on both sides keeps a sign from being one of emphasis, as long as it is written as a space. */
const isApart = (value: string, start: number, end: number, place: TextPlace): boolean =>
  /\S $/.test(value.slice(0, start)) &&
  (/^ \S/.test(value.slice(end)) || (end === value.length && place.after === '\n'))

/** A run of underscores inside a word is none of emphasis; beside a node nothing is sure. */
const underscore: Judge = (value, index, place) => {
  const start = index - (/_*$/.exec(value.slice(0, index))?.[0].length ?? 0)
  const end = index + (/^_*/.exec(value.slice(index))?.[0].length ?? 0)
  const isInside = isWord(value.charAt(start - 1)) && isWord(value.charAt(end))
  return !isInside && !isApart(value, start, end, place)
}

const asterisk: Judge = (value, index, place) => !isApart(value, index, index + 1, place)

/** Characters that form something in this surrounding. */
const judges: Readonly<Record<string, Judge>> = {
  '\\': (value, index, place) => {
    const next = index === value.length - 1 ? '' : value.charAt(index + 1)
    return next === '' || isPunctuation(next) || isSpace(next) || (place.label && /[[\]]/.test(place.after))
  },
  '`': () => true,
  '*': asterisk,
  _: underscore,
  '[': (value, index, { label }) => label || value.charAt(index + 1) === '^',
  ']': (value, index, place) =>
    place.label || (after(value, index, place) === '(' && canBeResource(value.slice(index + 1) || '(', place.after)),
  '(': (value, index, place) => index === 0 && before(value, index, place) === ']',
  '{': (value, index, { heading, after: next }) =>
    (heading && next === '\n' && /^\{#[^\s{}]+\}\s*$/.test(value.slice(index))) || false,
  '!': (value, index, place) => index === value.length - 1 && place.after === '[',
  '<': (value, index, place) => /^[!/?A-Za-z]/.test(value.slice(index + 1) || place.after),
  '&': (value, index) =>
    /^&(?:#?[A-Za-z0-9]*$|#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][A-Za-z\d]*;)/.test(value.slice(index)),
  '~': (value, index, place) => before(value, index, place) === '~' || after(value, index, place) === '~',
  $: (_, index, { dollars }) => dollars.has(index),
  '|': (_, _index, { cell }) => cell,
  '#': (value, index, place) =>
    place.heading && place.after === '\n' && /^#+\s*$/.test(value.slice(index)) && !/#$/.test(value.slice(0, index)),
  ':': (value, index, place) =>
    // A colon before a directive would keep it from being one.
    (index === value.length - 1 && place.after === ':') ||
    isDirective(value.slice(index + 1) + place.after) ||
    (index === 0 && before(value, index, place) === ']') ||
    (!place.link && /(?:https?|mailto|xmpp)$/i.test(value.slice(0, index)) && isAddress(value, index)),
  '.': (value, index, place) => !place.link && /www$/i.test(value.slice(0, index)),
  '@': (value, index, place) =>
    !place.link && /[\w.+-]$/.test(value.slice(0, index)) && /^[\w-]/.test(value.slice(index + 1)),
}

const isAddress = (value: string, index: number): boolean =>
  /^:\/\/./.test(value.slice(index)) ||
  (/^:[\w.+-]+@/.test(value.slice(index)) && !/https?$/i.test(value.slice(0, index)))

function isDirective(rest: string): boolean {
  const name = /^([a-z-]+)\[/.exec(rest)?.[1]
  return name !== undefined && directiveNames.has(name)
}

/**
 * Would this character be read as a sign of Markdown?
 *
 * @param character - At the index.
 * @param value - The whole text.
 * @param index - Its place.
 * @param place - Where the text stands.
 * @returns Whether it takes a backslash.
 */
export function isUnsafe(character: string, value: string, index: number, place: TextPlace): boolean {
  const judge = Object.hasOwn(judges, character) ? judges[character] : undefined
  return judge?.(value, index, place) ?? false
}
