/** Private use: a sign stands for what was folded, in texts that have none of their own. For character classes. */
export const signRange: string = String.raw`\uE000-\uF8FF`

const first = 0xe000

/** How many there are. */
export const mostSigns: number = 0xf8ff - first + 1

/**
 * The sign of a fold.
 *
 * @param index - Of the fold, below {@link mostSigns}.
 * @returns One character.
 */
export const signOf = (index: number): string => String.fromCharCode(first + index)

/**
 * Which fold a sign stands for.
 *
 * @param sign - One character.
 * @returns The index of the fold; for other characters one that no fold has.
 */
export const indexOfSign = (sign: string): number => sign.charCodeAt(0) - first
