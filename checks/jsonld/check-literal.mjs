// A literal value against the range of its property.
import { isAbsoluteUrl } from './absolute-url.mjs'
import { checkDateText, DURATION, TIME } from './check-date-text.mjs'
import { isTerm, short, shortList, term } from './schema-terms.mjs'

const TEXTS = ['Text', 'CssSelectorType', 'XPathType', 'PronounceableText'].map(term)
const DECIMAL = /^-?\d+(\.\d+)?$/

/** What the range of a property lets in: `has` looks at a datatype and what it descends from, `names` at the range itself. */
function readRange({ datatypes, vocabulary }) {
  return {
    has: (name) => datatypes.some((type) => vocabulary.ancestors(type).has(term(name))),
    names: (name) => datatypes.includes(term(name)),
    takesText: datatypes.some((type) => TEXTS.includes(type)),
    takesIntegersOnly: datatypes.every((type) => type === term('Integer')),
    quantities: datatypes.filter((type) => vocabulary.ancestors(type).has(term('Quantity'))),
  }
}

/** Quantities (Duration, Distance, …) may stand beside QuantitativeValue. True when the value is settled. */
function checkQuantity(value, quantities, { where, say }) {
  if (!quantities.length) return false
  if (typeof value === 'number') {
    say(
      'info',
      'V006',
      where,
      'bare number; the vocabulary wants a QuantitativeValue or Distance (accepted in practice)',
    )
    return true
  }
  if (quantities.includes(term('Duration')) && !DURATION.test(String(value))) {
    say('error', 'V005', where, `"${value}" is not an ISO 8601 duration`)
    return true
  }
  return typeof value === 'string'
}

function checkBoolean(range, { property, where, say }) {
  if (!range.has('Boolean')) say('error', 'V005', where, `boolean given; expected ${shortList(property.range)}`)
}

function checkNumber(value, range, { property, where, say }) {
  if (!range.has('Number') && !range.takesText)
    say('error', 'V005', where, `number given; expected ${shortList(property.range)}`)
  else if (range.takesIntegersOnly && !Number.isInteger(value))
    say('error', 'V005', where, `${value} is not an integer`)
}

function checkNumberText(text, { where, say }) {
  if (!DECIMAL.test(text)) say('error', 'V005', where, `"${text}" is not a number`)
  else say('info', 'V005', where, `"${text}" is a string; write a JSON number`)
}

function checkBooleanText(text, { where, say }) {
  const severity = /^(true|false)$/i.test(text) ? 'warning' : 'error'
  say(severity, 'V005', where, `"${text}" is a string; write a JSON boolean`)
}

/** Datatypes of the range, in the order that settles most. True when the value is settled. */
function checkDatatype(value, range, slot) {
  const { where, say } = slot
  if (typeof value === 'boolean') checkBoolean(range, slot)
  else if (typeof value === 'number') checkNumber(value, range, slot)
  else if (range.names('Date') || range.names('DateTime')) {
    const mayBeOther = range.takesText || (range.names('Time') && TIME.test(String(value)))
    checkDateText(String(value), { ...slot, mayBeOther })
  } else if (range.takesText) return true
  else if (range.names('Boolean')) checkBooleanText(String(value), slot)
  else if (range.has('Number')) checkNumberText(String(value), slot)
  else if (range.names('URL')) {
    if (!isAbsoluteUrl(String(value))) say('error', 'D003', where, `"${value}" is not an absolute URL`)
  } else return range.names('Time')
  return true
}

function checkMember(text, enumeration, { entities, vocabulary, where, say }) {
  const member = vocabulary.members.get(term(short(text)))
  if (!member || !entities.some((type) => vocabulary.isA(member.types, type))) {
    const severity = isAbsoluteUrl(text) && !isTerm(text) ? 'warning' : 'error'
    say(severity, 'V008', where, `"${text}" is not a member of ${short(enumeration)}`)
  } else if (!isTerm(text)) say('warning', 'V008', where, `write the enumeration member as https://schema.org/${text}`)
}

/** Says what is wrong with a literal; `slot` is the property that it stands under. */
export function checkLiteral(value, slot) {
  const { property, datatypes, entities, vocabulary, where, say } = slot
  const range = readRange(slot)
  if (checkQuantity(value, range.quantities, slot)) return
  if (datatypes.length && checkDatatype(value, range, slot)) return
  const text = String(value)
  const enumeration = entities.find((type) => vocabulary.isA([type], term('Enumeration')))
  if (enumeration) return checkMember(text, enumeration, slot)
  const severity = isAbsoluteUrl(text) ? 'info' : 'warning'
  say(severity, 'V006', where, `text "${text.slice(0, 40)}" given; expected ${shortList(property.range)}`)
}
