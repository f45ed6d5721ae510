import { z } from 'zod'
import type { Affiliation, Agent } from '../model/agent.js'
import { type Credit, roles } from '../model/credit.js'
import type { Copyright, License } from '../model/rights.js'
import { media } from './media.js'
import { phrasings } from './phrasing.js'
import { httpUrl, iri, language, words } from './scalars.js'

/** A person, organisation, group or pseudonym. */
export const agent: z.ZodType<Agent> = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['person', 'organisation', 'group', 'pseudonym']),
    name: words,
    nameParts: z
      .strictObject({
        given: words.exactOptional(),
        family: words.exactOptional(),
        particle: words.exactOptional(),
        suffix: words.exactOptional(),
      })
      .exactOptional(),
    id: words.exactOptional(),
    url: httpUrl.exactOptional(),
    email: z
      .string()
      .regex(/^[^\s@<>]+@[^\s@<>]+$/, { error: 'an e-mail address' })
      .exactOptional(),
    image: media.exactOptional(),
    bio: phrasings.exactOptional(),
    jobTitle: words.exactOptional(),
    orcid: z
      .string()
      .refine(isOrcid, {
        error: 'an ORCID iD, such as `https://orcid.org/0000-0002-1825-0097`, with its right check digit',
      })
      .exactOptional(),
    sameAs: z.array(iri).readonly().exactOptional(),
    fediverse: z
      .string()
      .regex(/^@[\w.-]+@[\w-]+(\.[\w-]+)+$/, { error: 'an address in the fediverse, such as `@name@host.example`' })
      .exactOptional(),
    language: language.exactOptional(),
    logo: media.exactOptional(),
  }),
)

/** An organisation that somebody works for. */
export const affiliation: z.ZodType<Affiliation> = z.strictObject({
  name: words,
  department: words.exactOptional(),
  city: words.exactOptional(),
  country: words.exactOptional(),
  ror: httpUrl.exactOptional(),
  isni: words.exactOptional(),
  url: httpUrl.exactOptional(),
})

/** One entry of a byline. */
export const credit: z.ZodType<Credit> = z.strictObject({
  agent,
  role: z.enum(roles),
  affiliations: z.array(affiliation).readonly().exactOptional(),
  corresponding: z.boolean().exactOptional(),
  note: words.exactOptional(),
})

/** Terms of use. */
export const license: z.ZodType<License> = z.strictObject({
  spdx: words.exactOptional(),
  url: httpUrl.exactOptional(),
  name: words.exactOptional(),
  note: words.exactOptional(),
})

/** Copyright statement. */
export const copyright: z.ZodType<Copyright> = z.lazy(() =>
  z.strictObject({
    year: z
      .string()
      .regex(/^\d{4}([-–]\d{4})?$/, { error: 'a year such as `2023`, or `2019-2023`' })
      .exactOptional(),
    holder: z.array(agent).readonly(),
    notice: words.exactOptional(),
  }),
)

/** ISO 7064 mod 11-2, as ORCID iDs use it. */
function isOrcid(text: string): boolean {
  const digits = /^https:\/\/orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/.exec(text)?.[1]?.replaceAll('-', '')
  if (digits === undefined) return false
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return digits.at(-1) === (check === 10 ? 'X' : String(check))
}
