import type { Role } from '@offprint/core'
import type { TextRules } from '../rules/text-rules.js'
import { afterOpener } from './after-opener.js'

/** Names with one role. */
export interface RolePiece {
  readonly role: Role
  /** What follows the opener, without the mark that ends it. */
  readonly people: string
}

/** Where an opener of a further role may stand. */
const joint = /[,;.|•·–—]\s+(?:and\s)?|\s[|•·–—]\s|；|。|、\s?/gu

/**
 * Parts a line such as "Reporting by A and B; editing by C" by its openers.
 *
 * @param text - A line of modest length.
 * @param rules - The openers.
 * @returns Pieces in order, `undefined` when the line does not begin with an opener.
 */
export function splitRoles(text: string, rules: TextRules): readonly RolePiece[] | undefined {
  const starts = [0, ...[...text.matchAll(joint)].map(({ 0: mark, index }) => index + mark.length)]
  const opened = starts.flatMap((start) => {
    const found = openerOf(text.slice(start), rules)
    return found === undefined ? [] : [{ start, ...found }]
  })
  if (opened[0]?.start !== 0) return undefined
  return opened.map(({ role, rest }, at) => {
    const next = opened[at + 1]
    const end = next === undefined ? rest.length : rest.length - (text.length - next.start)
    return { role, people: trimJoint(rest.slice(0, Math.max(0, end))) }
  })
}

/**
 * What opens this text, and what follows it.
 *
 * @param text - A text.
 * @param rules - The openers.
 * @returns The role and the rest; `undefined` where nothing opens it.
 */
export function openerOf(text: string, rules: TextRules): { readonly role: Role; readonly rest: string } | undefined {
  for (const { opener, role } of rules.roleOpeners) {
    const rest = afterOpener(text, opener)
    if (rest !== undefined) return { role, rest }
  }
  return undefined
}

/** By hand, since a full stop after an initial belongs to the name. */
function trimJoint(text: string): string {
  const bare = text.trim().replace(/[\s,;|•·–—；。、]{1,4}(?:and)?$/u, '')
  return /(?:^|[^\p{L}])\p{Lu}\.$|\b(?:Jr|Sr)\.$/u.test(bare.slice(-5)) ? bare : bare.replace(/\.$/, '')
}
