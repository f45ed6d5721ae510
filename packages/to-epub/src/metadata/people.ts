import type { Agent, Role } from '@offprint/core'
import type { Element } from 'xast'
import { oneLine } from '../chapter/title-of.js'
import type { Contributor } from '../facts/book-facts.js'
import { dublinCore, meta } from './metadata-elements.js'

/** MARC relators (id.loc.gov/vocabulary/relators). */
const relators: Readonly<Record<Role, string>> = {
  author: 'aut',
  reporter: 'rpt',
  reviewer: 'rev',
  editor: 'edt',
  translator: 'trl',
  photographer: 'pht',
  illustrator: 'ill',
  contributor: 'ctb',
  interviewer: 'ivr',
  narrator: 'nrt',
  producer: 'pro',
  factChecker: 'ctb',
}

/** Those who wrote; the others contributed. */
const creators: ReadonlySet<Role> = new Set(['author', 'reporter', 'reviewer', 'interviewer'])

/**
 * Did somebody write, rather than contribute?
 *
 * @param contributor - With all roles.
 * @returns Whether one of the roles is a writer's.
 */
export function isCreator({ roles }: Contributor): boolean {
  return [...roles].some((role) => creators.has(role))
}

/**
 * Everybody once, with all roles and the form to sort by; those who wrote first, since readers show the first.
 *
 * @param contributors - In order.
 * @returns `dc:creator` and `dc:contributor` with what refines them (EPUB 3.3, sections 5.5.3.2.1 and D.3).
 */
export function people(contributors: readonly Contributor[]): readonly Element[] {
  const named = contributors.filter(({ agent }) => oneLine(agent.name) !== '')
  const sorted = [...named.filter(isCreator), ...named.filter((entry) => !isCreator(entry))]
  return sorted.flatMap((entry, index) => {
    const id = `person-${index + 1}`
    const codes = [...new Set([...entry.roles].map((role) => relators[role]))]
    return [
      ...dublinCore(isCreator(entry) ? 'creator' : 'contributor', entry.agent.name, id),
      ...codes.flatMap((code) => meta('role', code, { refines: `#${id}`, scheme: 'marc:relators' })),
      ...meta('file-as', fileAs(entry.agent), { refines: `#${id}` }),
    ]
  })
}

/** `Family, Given particle Suffix`, as catalogues sort (CSL, "non-dropping particle" demoted). */
function fileAs({ nameParts }: Agent): string | undefined {
  const { given, family, particle, suffix } = nameParts ?? {}
  if (given === undefined || family === undefined) return undefined
  return `${family}, ${[given, particle].filter((part) => part !== undefined).join(' ')}${suffix === undefined ? '' : `, ${suffix}`}`
}
