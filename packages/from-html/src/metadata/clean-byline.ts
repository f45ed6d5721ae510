import type { Agent, Credit } from '@offprint/core'
import { type BylineName, isOrganisation, readByline } from '@offprint/facts'
import type { AgentClaim } from './claims.js'
import { fold } from './fold.js'
import type { Fact } from './page-facts.js'
import { resolve } from './page-head.js'
import { plainText } from './plain-text.js'
import type { VisibleByline } from './visible-byline.js'

/** What is known of a page when its byline is put together. */
export interface BylineContext {
  /** Names of the site and its publisher. */
  readonly organisations: readonly string[]
  readonly base?: string
}

/** A byline of one source, cleaned. */
export interface CleanByline {
  readonly credits: readonly Fact<Credit>[]
  readonly leftOut: readonly string[]
  readonly open: boolean
  readonly text: string
}

/**
 * What credits of the same agent have in common.
 *
 * @param credit - Any credit.
 * @returns The name for comparing.
 */
export const keyOf = ({ value }: Fact<Credit>): string => fold(value.agent.name)

/**
 * Cleans the byline of one source for machines.
 *
 * @param claim - Names as the source has them.
 * @param context - The site.
 * @returns Credits, each person and role once.
 */
export function cleaned(claim: Fact<readonly AgentClaim[]>, context: BylineContext): CleanByline {
  const parts = claim.value.map((agent) => ({ agent, read: readClaim(agent, context) }))
  const credits = parts.flatMap(({ agent, read }) =>
    read.names.map(
      (name): Fact<Credit> => ({
        value: creditOf(name, read.names.length === 1 ? agent : { text: name.name }, context),
        from: claim.from,
        confidence: Math.round(claim.confidence * read.confidence * 100) / 100,
      }),
    ),
  )
  return {
    credits: unique(credits),
    leftOut: parts.flatMap(({ read }) => read.leftOut),
    open: parts.some(({ read }) => read.open),
    text: claim.value.map(({ text }) => plainText(text)).join(', '),
  }
}

const readClaim = (agent: AgentClaim, { organisations }: BylineContext): ReturnType<typeof readByline> => {
  const text = plainText(agent.text)
  if (agent.kind === 'organisation' && text.length < 200)
    return {
      names: [{ name: text, role: agent.role ?? 'author', kind: 'organisation' }],
      open: false,
      confidence: 1,
      leftOut: [],
    }
  return readByline(text, { trusted: true, organisations, ...(agent.role === undefined ? {} : { role: agent.role }) })
}

/**
 * Cleans a byline that people see.
 *
 * @param visible - The byline.
 * @param context - The site.
 * @returns Credits, with the addresses behind the names.
 */
export function cleanedVisible(visible: VisibleByline, context: BylineContext): CleanByline {
  const confidence = Math.min(0.9, Math.max(0.4, 0.4 + visible.score / 14)) * visible.byline.confidence
  const credits = visible.byline.names.map((name): Fact<Credit> => {
    const url = visible.urls.get(name.name)
    return {
      value: creditOf(name, { text: name.name, ...(url === undefined ? {} : { url }) }, context),
      from: visible.marked ? 'rel-author' : 'visible',
      confidence: Math.round(confidence * 100) / 100,
    }
  })
  return { credits, leftOut: visible.byline.leftOut, open: visible.byline.open, text: visible.text.replace(/\n/g, ' ') }
}

function creditOf(name: BylineName, claim: AgentClaim, { base }: BylineContext): Credit {
  const url = resolve(claim.url, base)
  const jobTitle = claim.jobTitle ?? name.jobTitle
  const affiliations = claim.affiliations ?? name.affiliations
  const sameAs = claim.sameAs?.flatMap((address) => resolve(address, base) ?? [])
  const kind = claim.kind === 'person' && !isOrganisation(name.name) ? 'person' : name.kind
  return {
    agent: {
      kind,
      name: name.name,
      ...(url === undefined ? {} : { url }),
      ...(claim.email === undefined || !/^\S+@\S+$/.test(claim.email) ? {} : { email: claim.email }),
      ...(jobTitle === undefined ? {} : { jobTitle: plainText(jobTitle) }),
      ...(sameAs === undefined || sameAs.length === 0 ? {} : { sameAs }),
    },
    role: name.role,
    ...(affiliations === undefined ? {} : { affiliations: affiliations.map((text) => ({ name: plainText(text) })) }),
  }
}

function unique(credits: readonly Fact<Credit>[]): readonly Fact<Credit>[] {
  const seen = new Map<string, Fact<Credit>>()
  for (const credit of credits) {
    const key = `${credit.value.role} ${keyOf(credit)}`
    const before = seen.get(key)
    seen.set(key, before === undefined ? credit : { ...before, value: enriched(before.value, credit.value) })
  }
  return [...seen.values()]
}

/**
 * Adds to a credit what another source says of the same agent.
 *
 * @param credit - It wins.
 * @param other - It adds what is missing, and the spelling of a name in capitals.
 * @returns Both in one.
 */
export function enriched(credit: Credit, other: Credit): Credit {
  const affiliations = credit.affiliations ?? other.affiliations
  const shouted = /^[^\p{Ll}]+$/u.test(credit.agent.name) && /\p{Ll}/u.test(other.agent.name)
  const agent: Agent = { ...other.agent, ...credit.agent, name: shouted ? other.agent.name : credit.agent.name }
  const role = credit.role === 'author' ? other.role : credit.role
  return { ...credit, agent, role, ...(affiliations === undefined ? {} : { affiliations }) }
}
