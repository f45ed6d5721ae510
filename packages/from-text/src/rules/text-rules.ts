import type { Agency } from '@offprint/facts'
import type { RoleOpener } from './bylines.js'
import type { CreditOpener } from './credits.js'

/** Lines that a site's profile names. */
export interface LineTest {
  /** Name of the profile. */
  readonly profile: string
  readonly matches: (text: string) => boolean
}

/** All tables that the steps read: data, so that rules of one site can be put beside them. */
export interface TextRules {
  readonly interfaceLabels: ReadonlySet<string>
  readonly interfaceOpeners: ReadonlySet<string>
  readonly interfaceWords: ReadonlySet<string>
  readonly homeLabels: ReadonlySet<string>
  readonly relatedLabels: ReadonlySet<string>
  readonly noticePhrases: readonly string[]
  readonly postsLink: { readonly verbs: readonly string[]; readonly nouns: readonly string[] }
  readonly authorLabels: ReadonlySet<string>
  readonly authorsLabels: ReadonlySet<string>
  readonly roleOpeners: readonly RoleOpener[]
  readonly reporterSuffixes: readonly string[]
  readonly connectors: ReadonlySet<string>
  readonly nameParticles: ReadonlySet<string>
  readonly nameSuffixes: ReadonlySet<string>
  readonly jobWords: ReadonlySet<string>
  readonly organisationWords: ReadonlySet<string>
  readonly groupWords: ReadonlySet<string>
  readonly creditOpeners: readonly CreditOpener[]
  /** By folded form. */
  readonly agencies: ReadonlyMap<string, Agency>
  readonly abbreviations: ReadonlySet<string>
  readonly headingWords: ReadonlySet<string>
  readonly changeOpeners: readonly string[]
  readonly dateOpeners: readonly string[]
  readonly months: ReadonlySet<string>
  /** Lines of the interface of the site that the text comes from. */
  readonly siteJunk: readonly LineTest[]
  /** Headings of that site. */
  readonly siteHeadings: readonly LineTest[]
}
