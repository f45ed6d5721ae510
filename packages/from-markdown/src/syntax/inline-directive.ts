import { directive } from 'micromark-extension-directive'
import type { Code, Construct, Effects, State } from 'micromark-util-types'
import { inlineDirectiveNames } from '../directives/names.js'

const colon = 58
const openingBracket = 91

const original = directive().text?.[colon] as Construct

const known: Construct = { tokenize: tokenizeName, partial: true }

/**
 * Inline directives that exist: a known name and a label. Everything else with a colon (`10:30pm`, `Re:invent`,
 * `std::vector`) stays ordinary Markdown, byte for byte.
 */
export const inlineDirective: Construct = {
  ...original,
  tokenize: (effects, ok, nok) => effects.check(known, effects.attempt(original, ok, nok), nok),
}

function tokenizeName(effects: Effects, ok: State, nok: State): State {
  let name = ''
  const inName: State = (code) => {
    if (isNameCharacter(code)) {
      name += String.fromCharCode(code)
      effects.consume(code)
      return inName
    }
    effects.exit('data')
    return code === openingBracket && inlineDirectiveNames.has(name) ? ok(code) : nok(code)
  }
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    return inName
  }
}

/** The names of the dialect are made of small ASCII letters and hyphens. */
function isNameCharacter(code: Code): code is number {
  return code !== null && ((code >= 97 && code <= 122) || code === 45)
}
