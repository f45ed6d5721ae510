import type { Agent, Rights } from '@offprint/core'
import { isOrganisation } from '../names/is-organisation.js'
import { looksLikeName } from '../names/looks-like-name.js'
import { splitNames } from '../names/split-names.js'
import { agencies } from './agencies.js'
import { withoutBrackets } from './without-brackets.js'

/** What a credit line says of a picture. */
export type CreditFacts = Pick<Rights, 'creator' | 'agency' | 'pool' | 'notice'>

/** UTF-16 units; what is longer is prose. */
const longest = 160

/** "Photo:", "Photograph by", "Image credit:", in the languages of pages that credit pictures. */
const maker =
  /^(?:(?:photo|image|picture|video|illustration|graphic|drawing)(?:graph(?:y|s)?)?s?(?: (?:credit|source)s?)?(?:\s?[:：]\s?| by )|(?:credits?|photographer|foto|fotos|bild|bilder|bildquelle|crédits?(?: photo)?|fotografía|imagen)\s?[:：]\s?|(?:photo par|foto von|foto de) |(?:تصوير|صورة|写真|撮影|사진|图|摄影|צילום)\s?[:：]\s?)/iu

/** Whom the picture belongs to or who lent it, which says nothing of who made it. */
const holder =
  /^(?:(?:(?:photo|image|picture)s? )?courtesy(?: of|\s?:)|(?:source|bildquelle|写真提供|提供)\s?[:：]|©|\(c\)|copyright)\s?/iu

const copyright = /©|\(c\)|\bcopyright\b/i

/** What stands where a maker's name would. */
const nobody =
  /^(?:handout|files?|file photo|archives?|supplied|submitted|contributed|provided|stock|staff|screenshot|public domain|pool|unknown|own work)$/i

const byForm: ReadonlyMap<string, string> = new Map(
  agencies.map(({ form, name }) => [form.toLowerCase(), name ?? form]),
)

/**
 * Reads a picture's credit: "Photo: A", "A/B", "A/Pool via B", "A | B", "B Photo/A", "© A".
 *
 * @param line - The credit, word for word.
 * @returns Makers, agency, whether it was made for a pool, and the copyright notice, as far as the line says them.
 */
export function readCredit(line: string): CreditFacts {
  const text = withoutBrackets(line.replace(/\s+/g, ' ').trim()).trim()
  if (text === '' || text.length > longest) return {}
  const notice = copyright.test(text) ? { notice: text } : {}
  const bare = text.replace(/(?<=[\p{Ll}\p{Lo}]{2})\.$/u, '')
  const isHeld = holder.test(bare)
  const names = readNames(bare.replace(isHeld ? holder : maker, '').trim())
  if (!isHeld) return { ...names, ...notice }
  // "© A/B": the agency is known, and whether A took it or owns it is not.
  const { creator, ...supply } = names
  return { ...supply, ...notice }
}

function readNames(text: string): Omit<CreditFacts, 'notice'> {
  const [first = '', ...others] = text.split(/\s?\/\s?|\s[|—–]\s|\svia\s|\sfor\s(?=the\s|\p{Lu})/iu)
  const pool = others.some((part) => /^pool$/i.test(part.trim())) ? { pool: true } : {}
  const before = agencyOf(first)
  const last = others.findLast((part) => agencyOf(part) !== undefined)
  const agency = last === undefined ? before : agencyOf(last)
  const supply = { ...(agency === undefined ? {} : { agency }), ...pool }
  // "AP Photo/A" and "AFP/Getty Images" begin with an agency.
  const makers = before === undefined ? first : (others.find((part) => agencyOf(part) === undefined) ?? '')
  return { ...makersOf(makers), ...supply }
}

const agencyOf = (text: string): string | undefined => byForm.get(text.trim().toLowerCase())

function makersOf(text: string): Pick<CreditFacts, 'creator'> {
  const { names } = splitNames(text)
  const makers = names.map(agentOf)
  const known = makers.filter((agent) => agent !== undefined)
  return known.length === 0 || known.length < makers.length ? {} : { creator: known }
}

/** One word in an alphabet is as likely a place, a paper or a login as somebody's name. */
const fullName = /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function agentOf(text: string): Agent | undefined {
  const name = text.trim()
  if (nobody.test(name) || !fullName.test(name) || !looksLikeName(name)) return undefined
  return { kind: isOrganisation(name) ? 'organisation' : 'person', name }
}
