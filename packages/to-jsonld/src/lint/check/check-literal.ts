import type { LintLiteral } from '../expand/lint-graph.js'
import { ancestorsOf, isA, isDatatype } from '../vocabulary/ancestors.js'
import { loadVocabulary } from '../vocabulary/vocabulary.js'
import { type Expected, listNames } from './expected.js'
import { dateForm, isAddress, isDuration, isTime } from './forms.js'
import type { LintScope } from './lint-scope.js'

/** Datatypes that take any text. */
const texts: ReadonlySet<string> = new Set(['Text', 'CssSelectorType', 'XPathType', 'PronounceableText'])

const takes = (range: readonly string[], datatype: string): boolean =>
  range.some((type) => isDatatype(type) && ancestorsOf(type).has(datatype))

const takesText = (range: readonly string[]): boolean => range.some((type) => texts.has(type))

/**
 * Checks a plain value against what its property may have.
 *
 * @param literal - The value.
 * @param expected - What the property may have.
 * @param scope - Takes findings.
 */
export function checkLiteral(literal: LintLiteral, expected: Expected, scope: LintScope): void {
  const { value } = literal
  const { range } = expected
  const quantities = range.filter((type) => isDatatype(type) && ancestorsOf(type).has('Quantity'))
  if (quantities.length > 0 && checkQuantity(literal, expected, quantities, scope)) return
  if (range.some(isDatatype) && typeof value !== 'string') checkNumber(literal, expected, scope)
  else if (!range.some(isDatatype) || !checkText(literal, String(value), expected, scope))
    checkMember(literal, expected, scope)
}

/** Durations and distances; says whether nothing more is to be said. */
function checkQuantity(
  { value, path }: LintLiteral,
  { property, range }: Expected,
  quantities: readonly string[],
  { say }: LintScope,
): boolean {
  if (typeof value === 'number') say('bare-number', path, { property, range: listNames(range) })
  else if (quantities.includes('Duration') && !isDuration(String(value)))
    say('wrong-datatype', path, { what: `\`${value}\``, property, range: 'an ISO 8601 duration such as `PT4M`' })
  return typeof value !== 'boolean'
}

function checkNumber({ value, path }: LintLiteral, { property, range }: Expected, { say }: LintScope): void {
  const wrong = (what: string): void => say('wrong-datatype', path, { what, property, range: listNames(range) })
  if (typeof value === 'boolean') {
    if (!takes(range, 'Boolean')) wrong('a boolean')
  } else if (!takes(range, 'Number') && !takesText(range)) wrong('a number')
  else if (range.filter(isDatatype).every((type) => type === 'Integer') && !Number.isInteger(value))
    wrong(`\`${value}\``)
}

/** Says whether the text was one of a datatype, right or wrong. */
function checkText({ path }: LintLiteral, text: string, { property, range }: Expected, { say }: LintScope): boolean {
  const wrong = (form: string): void => say('wrong-datatype', path, { what: `\`${text}\``, property, range: form })
  if (range.includes('Date') || range.includes('DateTime')) {
    checkDate(text, path, { property, range }, say)
    return true
  }
  if (takesText(range)) return true
  if (range.includes('Boolean')) {
    if (/^(true|false)$/i.test(text)) say('boolean-as-text', path, { text, property })
    else wrong('a JSON boolean')
    return true
  }
  if (takes(range, 'Number')) {
    if (/^-?\d+(\.\d+)?$/.test(text)) say('number-as-text', path, { text, property })
    else wrong('a number')
    return true
  }
  if (range.includes('URL')) {
    if (!isAddress(text)) say('relative-url', path, { text, property })
    return true
  }
  return range.includes('Time')
}

function checkDate(text: string, path: string, { property, range }: Expected, say: LintScope['say']): void {
  const form = dateForm(text)
  if (form === 'without-offset') say('date-without-zone', path, { text, property })
  else if (form === 'day' && /^date(Published|Modified)$/.test(property))
    say('date-without-time', path, { text, property })
  else if (form === undefined && !takesText(range) && !(range.includes('Time') && isTime(text)))
    say('wrong-datatype', path, { what: `\`${text}\``, property, range: 'an ISO 8601 date such as `2024-05-02`' })
}

/** A text where a node is expected: a member of an enumeration, or a name without its node. */
function checkMember({ value, path }: LintLiteral, { property, range }: Expected, { say }: LintScope): void {
  const text = String(value)
  const enumerations = range.filter((type) => isA([type], 'Enumeration'))
  const isOwn = /^https?:\/\/schema\.org\//.test(text)
  const member = loadVocabulary().members.get(text.replace(/^https?:\/\/schema\.org\//, ''))
  const isMember = member !== undefined && enumerations.some((type) => isA(member.types, type))
  if (enumerations.length === 0) {
    const place = { text: text.slice(0, 40), property, range: listNames(range) }
    say(isAddress(text) ? 'address-for-node' : 'text-for-node', path, place)
  } else if (!isMember) {
    const place = { text, property, range: listNames(enumerations) }
    say(isAddress(text) && !isOwn ? 'foreign-member' : 'unknown-member', path, place)
  } else if (!isOwn) say('short-member', path, { text, property })
}
