import { math } from 'micromark-extension-math'
import type { Code, Construct, Effects, State } from 'micromark-util-types'

const dollar = 36

const original = math().text?.[dollar] as Construct

const formula: Construct = { tokenize: tokenizeFormula, partial: true }

/**
 * Mathematics between single dollars, and not prices: after the opening dollar stands no space, before the closing one
 * no space, and after it no digit (Pandoc, extension `tex_math_dollars`). Two dollars or more need no such guess.
 */
export const dollarMath: Construct = {
  ...original,
  tokenize: (effects, ok, nok) => effects.check(formula, effects.attempt(original, ok, nok), nok),
}

function tokenizeFormula(effects: Effects, ok: State, nok: State): State {
  let before: Code = null
  const take = (code: Code, next: State): State => {
    const type = isLineEnding(code) ? 'lineEnding' : 'data'
    effects.enter(type)
    effects.consume(code)
    effects.exit(type)
    before = code
    return next
  }
  const first: State = (code) => {
    if (code === dollar) return ok(code)
    return isSpace(code) ? nok(code) : take(code, inside)
  }
  const inside: State = (code) => {
    if (code === null) return nok(code)
    if (code !== dollar) return take(code, inside)
    return isSpace(before) ? nok(code) : take(code, closed)
  }
  const closed: State = (code) => (isDigit(code) || code === dollar ? nok(code) : ok(code))
  return (code) => take(code, first)
}

/** Micromark's codes of CR, LF and CR LF. */
const isLineEnding = (code: Code): boolean => code !== null && code <= -3

/** Tabs and line endings are negative codes. */
const isSpace = (code: Code): boolean => code === null || code < 0 || code === 32

const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57
