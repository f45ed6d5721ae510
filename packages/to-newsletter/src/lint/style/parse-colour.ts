import { parseHex, type Rgb } from '../../theme/contrast.js'

/** The names that mails are written with (CSS Color 4, 6.1, the first sixteen and some more). */
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
  whitesmoke: '#f5f5f5',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
}

/**
 * Reads a colour of a mail.
 *
 * @param text - Lower case.
 * @returns `undefined` where it cannot be told, such as for a name that is not known here or for a half-transparent one.
 */
export function parseColour(text: string): Rgb | undefined {
  const named = Object.hasOwn(names, text) ? names[text] : text
  const hex = parseHex(named ?? '')
  if (hex !== undefined) return hex
  const [, red, green, blue] =
    /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+(?:1|1\.0|100%))?\s*\)$/.exec(text.slice(0, 60)) ?? []
  return red === undefined ? undefined : [Number(red), Number(green), Number(blue)]
}
