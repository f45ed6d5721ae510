import type { AgentKind, Role } from '@offprint/core'
import type { BylineName, BylineReading } from './byline.js'
import { isJobTitle } from './is-job-title.js'
import { isOrganisation } from './is-organisation.js'
import { looksLikeName } from './looks-like-name.js'
import { namedRole } from './role-markers.js'
import { leadingAnd, splitAnd, splitCommas } from './split-list.js'
import type { RolePiece } from './split-roles.js'

/** Names of one piece of a byline. */
export interface PieceNames {
  readonly names: readonly BylineName[]
  readonly confidence: number
  readonly leftOut: readonly string[]
}

/** "with B" behind A: B took part. */
const companions = /\s*[([]?(?<![\p{L}\d])(?:with|avec|con|mit|med|com)\s+(?=\p{Lu})/u

const employer =
  /^(\p{L}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){1,4})\s(for|FOR|at|AT|of|OF|from|FROM|[Ss]pecial to|SPECIAL TO|pour|für|para|per|voor)\s((?:(?:the|THE)\s)?\p{Lu}.{1,60})$/u

/** "Ada Quay in Oslo": where somebody writes from. */
const located = /^(\p{L}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){1,4})\s(?:in|IN|aus)\s\p{Lu}[\p{L} .'’-]{1,40}$/u

/**
 * Reads the names of a piece of a byline that is in one role.
 *
 * @param piece - The role, where one is marked, and the text behind the mark.
 * @param reading - What is known of the byline.
 * @param aside - Nothing marks this piece while others are marked; then it must look like a name to count.
 * @returns Names, with what was said of each.
 */
export function readNames(piece: RolePiece, reading: BylineReading, aside: boolean): PieceNames {
  const trusted = reading.trusted === true && !aside
  const role = piece.role ?? reading.role ?? 'author'
  const known = reading.organisations?.find((name) => name.toLowerCase() === piece.text.trim().toLowerCase())
  if (known !== undefined)
    return { names: [named(piece.text.trim(), role, 'organisation')], confidence: 0.9, leftOut: [] }
  const [text = '', ...others] = firstSentence(piece.text).split(companions)
  const logins = reading.logins === true && piece.role !== undefined
  const withLogins = readList(text, { ...reading, role, trusted, logins })
  // A sentence that begins with "by" has other parts, which are no names.
  const main =
    withLogins.leftOut.length === 0 ? withLogins : readList(text, { ...reading, role, trusted, logins: false })
  const help = others.map((other) =>
    readList(other.replace(/[)\]]\s*$/, ''), { ...reading, role: 'contributor', trusted, logins: false }),
  )
  return {
    names: [main, ...help].flatMap(({ names }) => names),
    confidence: Math.min(main.confidence, ...help.map(({ confidence }) => confidence)),
    leftOut: main.leftOut,
  }
}

/** What follows a full stop is about somebody; a stop behind an initial or a short form is none. */
const firstSentence = (text: string): string =>
  /^.*?\p{L}{4,}(?<!(?:Prof|Capt|Insp|Supt|Brig|Comm|Assoc|Dipl|Ing))\.(?=\s+\p{Lu}[\p{Ll}’']+\s)/u
    .exec(text)?.[0]
    .slice(0, -1) ?? text

/** How a part of a list is read. */
interface PartReading extends BylineReading {
  readonly role: Role
  readonly trusted: boolean
  readonly logins: boolean
}

function readList(text: string, reading: PartReading): PieceNames {
  const names: BylineName[] = []
  const leftOut: string[] = []
  let confidence = 1
  const parts = splitCommas(text)
  for (const [index, whole] of parts.entries()) {
    const last = names.at(-1)
    const part = whole.replace(leadingAnd, '')
    if (last !== undefined && belongsTo(last, part, { joined: part !== whole, next: parts[index + 1] }, reading)) {
      names[names.length - 1] = withPart(last, isJobTitle(part) ? part : whole)
      continue
    }
    for (const name of isOrganisation(part) ? [part] : splitAnd(part)) {
      const read = readName(name, reading)
      if (read === undefined) leftOut.push(name)
      else names.push(read)
      if (read !== undefined && !/[\s\p{Script=Han}]/u.test(read.name)) confidence = 0.6
    }
  }
  return { names, confidence, leftOut }
}

/** Does a part of a list speak of the person before it: what they are, or where they work? */
function belongsTo(
  last: BylineName,
  part: string,
  place: { readonly joined: boolean; readonly next: string | undefined },
  reading: PartReading,
): boolean {
  if (isJobTitle(part)) return true
  if (last.kind !== 'person') return false
  if (isOrganisation(part)) return !knownOrganisation(part, reading) || last.jobTitle !== undefined
  // "A, professor, Faculty of Law, Oxford": behind a title, another person comes behind "and" or has a title too.
  return last.jobTitle !== undefined && !place.joined && !(place.next !== undefined && isJobTitle(place.next))
}

function withPart(last: BylineName, part: string): BylineName {
  if (isJobTitle(part) && last.jobTitle === undefined) return { ...last, jobTitle: part }
  const [before, ...more] = last.affiliations ?? []
  // The parts of one organisation's name were parted at its commas.
  if (before === undefined || more.length > 0) return affiliated(last, part)
  return { ...last, affiliations: [`${before}, ${part}`] }
}

/** One name, with an organisation or a role in brackets, an organisation behind a slash or behind "for". */
function readName(text: string, reading: PartReading): BylineName | undefined {
  const { role, trusted } = reading
  const bare = text
    .replace(/^\s*[(（]([^()（）]*)[)）]\s*$/u, '$1')
    .replace(/[(（]\s*[)）]?\s*$/u, '')
    .replace(/^[\s.,:–—-]+|[\s,:–—-]+$/g, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    // "Reporter" stands behind the name in Korean and Chinese.
    .replace(/(?<=\p{L})\s?(?:기자|記者|记者)$/u, '')
  const [, inner, behind] = /^([^()（）/／]{2,80}?)\s*(?:[(（/／]\s*([^()（）/／]{2,60})\s*[)）]?)$/u.exec(bare) ?? []
  if (inner !== undefined && behind !== undefined && looksLikeName(inner, trusted) && !/^\p{Lu}\./u.test(behind)) {
    const ownRole = namedRole(behind)
    if (ownRole !== undefined) return named(inner, ownRole === 'reporter' ? role : ownRole, kindOf(inner, reading))
    return isOrganisation(behind) || /^[A-Z]{2,5}$/.test(behind)
      ? affiliated(named(inner, role, 'person'), behind)
      : named(inner, role, kindOf(inner, reading))
  }
  const [, person, word, place] = employer.exec(bare) ?? []
  const works = place !== undefined && (!/^of$/i.test(word ?? '') || isOrganisation(place))
  if (person !== undefined && works && looksLikeName(person) && !isOrganisation(person))
    return affiliated(named(person, role, 'person'), place)
  const [, writer] = located.exec(bare) ?? []
  if (writer !== undefined && looksLikeName(writer) && !isOrganisation(bare)) return named(writer, role, 'person')
  if (!trusted && isJobTitle(bare) && !isOrganisation(bare)) return undefined
  if (reading.logins && /^[\p{L}\d_.-]{2,30}$/u.test(bare)) return named(bare, role, kindOf(bare, reading))
  return looksLikeName(bare, trusted) ? named(bare, role, kindOf(bare, reading)) : undefined
}

const knownOrganisation = (name: string, reading: BylineReading): boolean =>
  reading.organisations?.some((known) => known.toLowerCase() === name.trim().toLowerCase()) ?? false

const kindOf = (name: string, reading: BylineReading): AgentKind =>
  knownOrganisation(name, reading) || isOrganisation(name) ? 'organisation' : 'person'

const named = (name: string, role: Role, kind: AgentKind): BylineName => ({ name: name.trim(), role, kind })

const affiliated = (name: BylineName, organisation: string): BylineName => ({
  ...name,
  affiliations: [...(name.affiliations ?? []), organisation.trim()],
})
