import type { Agent, Rights } from '@offprint/core'
import { confidence } from '../rules/confidence.js'
import type { TextRules } from '../rules/text-rules.js'
import { afterOpener } from './after-opener.js'
import { agentOf } from './agent-of.js'
import { fold } from './fold.js'
import { splitNames } from './split-names.js'

/** A picture credit that was read. */
export interface ParsedCredit {
  readonly rights: Rights
  readonly confidence: number
  /** Is it no more than the name of an agency? */
  readonly bare: boolean
}

/** UTF-16 units of a credit; what is longer is prose. */
const longest = 140
const mostWords = 14
/** Words of a credit that ends in a full stop, as prose does. */
const mostSentenceWords = 8

type Names = Omit<Rights, 'text'>

/**
 * Reads a picture credit: "Photo: A", "A/Pool via B", "A/B", "B Photo/A", "Courtesy of A", "© A", or an agency alone.
 *
 * @param text - What may be a credit, without brackets around it.
 * @param rules - Openers and agencies.
 * @returns The credit with its text word for word, or `undefined` when it is none.
 */
export function parseCredit(text: string, rules: TextRules): ParsedCredit | undefined {
  if (text === '' || text.length > longest) return undefined
  const bare = text.endsWith('.') && !/\p{Lu}\.$/u.test(text.slice(-3)) ? text.slice(0, -1) : text
  if (text.split(/\s+/).length > (bare === text ? mostWords : mostSentenceWords)) return undefined
  const labelled = readLabelled(bare, rules)
  if (labelled !== undefined)
    return { rights: { text, ...labelled.names }, confidence: labelled.confidence, bare: false }
  const slashed = readSlashed(bare, rules)
  if (slashed !== undefined) return { rights: { text, ...slashed }, confidence: confidence.agencyCredit, bare: false }
  // "Who found it? NASA." is prose: an agency alone has no full stop.
  const agency = readAgency(text, rules)
  if (agency === undefined) return undefined
  return { rights: { text, ...agency }, confidence: confidence.weakCredit, bare: agency.creator === undefined }
}

const makerStart = /^[\p{Lu}\p{Lo}\p{N}@"“‘(]/u
const holderStart = /^(?:(?:the|la|le|les|du|de la|der|die|das) )?[\p{Lu}\p{Lo}\p{N}@"“‘(]/u

interface Labelled {
  readonly names: Names
  readonly confidence: number
}

function readLabelled(text: string, rules: TextRules): Labelled | undefined {
  for (const { opener, names } of rules.creditOpeners) {
    const rest = afterOpener(text, opener)
    if (rest === undefined || rest === '') continue
    // "Photo by the river" and "Copyright lasts" are no credits: a name begins with a capital, or in a script without.
    if (!(names === 'holder' ? holderStart : makerStart).test(rest)) continue
    if (names === 'holder') return { names: {}, confidence: confidence.weakCredit }
    const read =
      readSlashed(rest, rules) ?? readAgency(rest, rules) ?? makers(rest.split(/ (?:on|for|\|) /)[0] ?? '', rules)
    return { names: read, confidence: confidence.labelCredit }
  }
  return undefined
}

/** "A/Pool via B", "A/B via C", "A/B", and the other way round, "AP Photo/A". */
function readSlashed(text: string, rules: TextRules): Names | undefined {
  const slash = text.indexOf('/')
  if (slash === -1) return undefined
  const [left, right] = [text.slice(0, slash).trim(), text.slice(slash + 1).trim()]
  const before = agencyOf(left, rules)
  if (before !== undefined) return { ...makers(right.split('/')[0] ?? '', rules), agency: before }
  const { creator } = makers(left, rules)
  const supply = readSupply(right, rules)
  return creator === undefined || supply === undefined ? undefined : { creator, ...supply }
}

/** What stands after the slash: "Pool", "Pool via B", "B", "B via C". */
function readSupply(text: string, rules: TextRules): Names | undefined {
  const [source = '', via] = text.split(/ via /i)
  const pool = source.toLowerCase() === 'pool' ? { pool: true } : {}
  const agency = agencyOf(via ?? source, rules)
  if (agency !== undefined) return { agency, ...pool }
  if ('pool' in pool) return via === undefined ? pool : { agency: via.trim(), ...pool }
  return agencyOf(source, rules) === undefined || via === undefined ? undefined : { agency: via.trim() }
}

/** "B", "via B", "A via B": an agency without a slash. */
function readAgency(text: string, rules: TextRules): Names | undefined {
  const [source = '', via] = ` ${text}`.split(/ via /i)
  const agency = agencyOf(via ?? source, rules)
  return agency === undefined ? undefined : { ...(via === undefined ? {} : makers(source, rules)), agency }
}

function agencyOf(text: string, rules: TextRules): string | undefined {
  const form = text.trim()
  const known = rules.agencies.get(fold(form))
  if (known !== undefined) return known.name ?? form
  // Several agencies in a row, as in "NASA/ESA": the last one supplies the picture.
  const last = form.includes('/') ? form.slice(form.lastIndexOf('/') + 1).trim() : ''
  const listed = rules.agencies.get(fold(last))
  return listed === undefined ? undefined : (listed.name ?? last)
}

function makers(text: string, rules: TextRules): { readonly creator?: readonly Agent[] } {
  const creator = splitNames(text, rules).map((name) => agentOf(name, rules))
  const known = creator.filter((agent) => agent !== undefined)
  return known.length === 0 || known.length < creator.length ? {} : { creator: known }
}
