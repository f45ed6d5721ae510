import type { Role } from '@offprint/core'
import type { Byline, BylineName, BylineReading } from './byline.js'
import { isJobTitle } from './is-job-title.js'
import { isPlaceholder } from './is-placeholder.js'
import { readNames } from './read-names.js'
import { type RolePiece, splitRoles } from './split-roles.js'
import { stripClutter } from './strip-clutter.js'

const etAl = /,?\s+(?:et\.? al\.?|and others|u\. ?a\.)\s*$/i

/**
 * Reads a byline as people write it: "By A and B, C Staff Writer | Photographs by D | 3 May 2019".
 *
 * @param text - A byline, with line breaks where the page has them; only the first 1,000 characters are looked at.
 * @param reading - What is known of it.
 * @returns The names in order, each once in a role, with roles, job titles and organisations; dates, times, addresses
 *   and handles are taken off.
 */
export function readByline(text: string, reading: BylineReading = {}): Byline {
  const bare = text.slice(0, 1000).trim()
  const open = etAl.test(bare)
  const lines = linesOf(open ? bare.replace(etAl, '') : bare)
  const pieces = joinMarks(lines.flatMap((line) => splitRoles(line)))
  const marked = pieces.some(({ role }) => role !== undefined)
  const gathered: Gathered = { names: [], leftOut: [], confidence: 1 }
  // What stands before "by" and is not marked itself is the site's name or a section.
  const start = pieces.findIndex(({ role }) => role === 'author')
  const kept = pieces.filter(({ role }, index) => role !== undefined || index > start)
  const all = kept.reduce((sofar, piece) => addPiece(sofar, piece, reading, marked), gathered)
  const names = unique(all.names)
  const real = names.filter(({ name }) => !isPlaceholder(name))
  const empty = names.filter(({ name }) => isPlaceholder(name)).map(({ name }) => name)
  return { names: real, open, confidence: real.length === 0 ? 0 : all.confidence, leftOut: [...empty, ...all.leftOut] }
}

interface Gathered {
  readonly names: readonly BylineName[]
  readonly leftOut: readonly string[]
  readonly confidence: number
}

/** A line without a mark may say what the person of the line before is, or for whom they work. */
function addPiece(sofar: Gathered, piece: RolePiece, reading: BylineReading, marked: boolean): Gathered {
  const last = sofar.names.at(-1)
  const aside = marked && piece.role === undefined
  if (last?.kind === 'person' && piece.role === undefined && isJobTitle(piece.text))
    return { ...sofar, names: [...sofar.names.slice(0, -1), { ...last, jobTitle: last.jobTitle ?? piece.text.trim() }] }
  const { names, leftOut, confidence } = readNames(piece, reading, aside)
  const [first, ...more] = names
  const behind = last?.kind === 'person' && piece.role === undefined && !reading.trusted
  if (first?.kind === 'organisation' && behind) {
    // What follows its comma is the place where it is.
    const affiliations = [...(last.affiliations ?? []), piece.text.trim()]
    return { ...sofar, names: [...sofar.names.slice(0, -1), { ...last, affiliations }] }
  }
  // A single word on a line of its own behind a full name is a place.
  const isPlace = behind && more.length === 0 && isWord(first?.name) && !isWord(last.name)
  if (isPlace || (aside && first?.kind === 'organisation'))
    return { ...sofar, leftOut: [...sofar.leftOut, piece.text.trim()] }
  return {
    names: [...sofar.names, ...names],
    leftOut: [...sofar.leftOut, ...leftOut],
    confidence: Math.min(sofar.confidence, confidence),
  }
}

const isWord = (name: string | undefined): boolean => name !== undefined && /^[\p{Script=Latin}-]+$/u.test(name)

/** Lines, and what bars, bullets and lone dashes part. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n\t]+/)
    .flatMap((line) => stripClutter(line).split(/\s*[|•·●▪│]\s*|\s+[-–—]+\s+|\s+\/\/?\s+/u))
    .map((line) => line.replace(/\s+/g, ' ').replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''))
    .filter((line) => line !== '')

/** A mark at the end of a line speaks of the next line. */
function joinMarks(pieces: readonly RolePiece[]): readonly RolePiece[] {
  const joined: RolePiece[] = []
  let waiting: Role | undefined
  for (const piece of pieces) {
    if (piece.role !== undefined && piece.text.trim() === '') waiting = piece.role
    else {
      joined.push(waiting !== undefined && piece.role === undefined ? { ...piece, role: waiting } : piece)
      waiting = undefined
    }
  }
  return joined
}

function unique(names: readonly BylineName[]): readonly BylineName[] {
  const seen = new Map<string, BylineName>()
  for (const name of names) {
    const key = `${name.role} ${name.name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s.]+/g, ' ')
      .trim()}`
    const before = seen.get(key)
    seen.set(key, before === undefined ? name : { ...name, ...before })
  }
  return [...seen.values()]
}
