import table from './schema-org.json' with { type: 'json' }

/** A type, property or enumeration member of schema.org. */
interface Term {
  /** Not settled yet, or given up. */
  readonly status: 'core' | 'pending' | 'attic'
  /** Names of what replaced it. */
  readonly supersededBy: readonly string[]
}

/** A type. */
export interface ClassTerm extends Term {
  readonly parents: readonly string[]
  readonly isDatatype: boolean
}

/** A property. */
export interface PropertyTerm extends Term {
  /** Types that have it. */
  readonly domain: readonly string[]
  /** Types of its values. */
  readonly range: readonly string[]
  /** Does the context of schema.org read its texts as addresses? */
  readonly isAddress: boolean
}

/** A member of an enumeration. */
export interface MemberTerm extends Term {
  readonly types: readonly string[]
}

/** schema.org's terms by their local names. */
export interface Vocabulary {
  readonly classes: ReadonlyMap<string, ClassTerm>
  readonly properties: ReadonlyMap<string, PropertyTerm>
  readonly members: ReadonlyMap<string, MemberTerm>
}

let loaded: Vocabulary | undefined

/**
 * schema.org 30.0, read from its table when it is first asked for.
 *
 * @returns The same vocabulary each time.
 */
export function loadVocabulary(): Vocabulary {
  loaded ??= {
    classes: new Map(table.classes.map(readClass)),
    properties: new Map(table.properties.map(readProperty)),
    members: new Map(table.members.map(readMember)),
  }
  return loaded
}

const words = (text = ''): readonly string[] => (text === '' ? [] : text.split(' '))

function readTerm(flags = '', superseded = ''): Term {
  const status = flags.includes('p') ? 'pending' : flags.includes('a') ? 'attic' : 'core'
  return { status, supersededBy: words(superseded) }
}

function readClass(line: string): readonly [string, ClassTerm] {
  const [name = '', flags = '', superseded, parents] = line.split('|')
  return [name, { ...readTerm(flags, superseded), parents: words(parents), isDatatype: flags.includes('d') }]
}

function readProperty(line: string): readonly [string, PropertyTerm] {
  const [name = '', flags = '', superseded, domain, range] = line.split('|')
  const lists = { domain: words(domain), range: words(range), isAddress: flags.includes('i') }
  return [name, { ...readTerm(flags, superseded), ...lists }]
}

function readMember(line: string): readonly [string, MemberTerm] {
  const [name = '', flags, superseded, types] = line.split('|')
  return [name, { ...readTerm(flags, superseded), types: words(types) }]
}
