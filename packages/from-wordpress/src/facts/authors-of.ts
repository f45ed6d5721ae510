import type { Agent } from '@offprint/core'
import { isHttpUrl, slugify } from '@offprint/core'
import type { WxrAuthor } from '../export/author.js'

/** Finds an author by what an item says of them. */
export type FindAuthor = (key: string) => Agent | undefined

/**
 * Makes an agent of an author. The address of mails is left out: it is the account's, not one to be printed.
 *
 * @param author - Of the export.
 * @returns A person, with the login as id.
 */
export function toAgent({ login, name, given, family, url }: WxrAuthor): Agent {
  const isWhole = given !== '' && family !== '' && name === `${given} ${family}`
  return {
    kind: 'person',
    name,
    ...(login === '' ? {} : { id: login }),
    ...(isWhole ? { nameParts: { given, family } } : {}),
    ...(isHttpUrl(url) ? { url } : {}),
  }
}

/**
 * Makes the table of a site's authors.
 *
 * @param authors - Of the export.
 * @param people - Registry of the caller; who has an author's login as id there stands for them.
 * @returns A function from login, nicename or shown name, in this order, to the person.
 */
export function authorsOf(authors: readonly WxrAuthor[], people: readonly Agent[] = []): FindAuthor {
  const known = new Map(people.flatMap((agent) => (agent.id === undefined ? [] : [[agent.id, agent] as const])))
  const table = new Map<string, Agent>()
  const put = (key: string, agent: Agent): void => {
    if (key !== '' && !table.has(key)) table.set(key, agent)
  }
  const pairs = authors.map((author) => [author, known.get(author.login) ?? toAgent(author)] as const)
  for (const [{ login }, agent] of pairs) put(login, agent)
  for (const [{ login }, agent] of pairs) put(nicename(login), agent)
  for (const [{ name }, agent] of pairs) put(name, agent)
  return (key) => table.get(key) ?? (plain.test(key) ? table.get(nicename(key)) : undefined) ?? known.get(key)
}

/** What a nicename may be made of; of anything else it would hide the faults. */
const plain = /^[^<>"&\\/[\]{}]+$/

/** WordPress makes an author's part of addresses out of the login; Co-Authors Plus puts `cap-` before it. */
const nicename = (login: string): string => slugify(login.replace(/^cap-/, ''))
