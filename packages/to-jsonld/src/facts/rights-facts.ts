import { boundaryIndex } from '@offprint/core'
import type { Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import { type LicenseFacts, licenseFacts } from './license-facts.js'
import type { Scope } from './scope.js'

/** Who owns an article, and who may read and use it. */
export interface RightsFacts {
  readonly license?: LicenseFacts
  readonly copyright?: CopyrightFacts
  /** Absent where nobody said. */
  readonly access?: 'free' | 'metered' | 'locked'
}

/** A copyright statement. */
export interface CopyrightFacts {
  readonly year?: number
  /** Ids of agents. */
  readonly holders: readonly Iri[]
  readonly notice?: string
}

/**
 * The rights in an article: its own, else those of its publication.
 *
 * @param scope - The article; holders join the cast.
 * @returns What is stated.
 */
export function rightsFacts(scope: Scope): RightsFacts {
  const { article, publication, say } = scope
  const license = licenseFacts(article.license ?? publication.license)
  if (license === undefined) say('missing-license')
  return withoutGaps<RightsFacts>({ license, copyright: copyrightFacts(scope), access: accessFacts(scope) })
}

function copyrightFacts({ article, publication, cast }: Scope): CopyrightFacts | undefined {
  const copyright = article.copyright ?? publication.copyright
  if (copyright === undefined) return undefined
  const { year = '', holder, notice } = copyright
  return withoutGaps<CopyrightFacts>({
    // schema.org takes one year; a range is in the notice, if anywhere.
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    holders: [...new Set(holder.map((agent) => cast.add(agent)))],
    notice,
  })
}

/** Without a boundary no element has the class that a paywall must be named by, so nothing is said (Google, paywalls). */
function accessFacts({ article, say }: Scope): RightsFacts['access'] {
  const { access } = article
  if (access === undefined || access.level === 'free') return access && 'free'
  if (boundaryIndex(article) === -1) {
    say('paywall-without-boundary', { level: access.level })
    return undefined
  }
  return access.level === 'metered' ? 'metered' : 'locked'
}
