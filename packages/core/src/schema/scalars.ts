import { z } from 'zod'
import { isAbsoluteIri } from '../identity/is-absolute-iri.js'
import { isHttpUrl } from '../identity/is-http-url.js'
import { isLanguageTag } from '../language/is-language-tag.js'
import type { Direction } from '../model/article.js'
import type { Json } from '../model/json.js'
import type { Stamp } from '../model/stamp.js'
import { parseStamp } from '../stamp/parse-stamp.js'

/** Text with at least one character that is no white space. */
export const words: z.ZodType<string> = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'text that is not empty' })

/** Absolute IRI. */
export const iri: z.ZodType<string> = z
  .string()
  .refine(isAbsoluteIri, { error: 'an absolute IRI, such as `https://example.org/a` or `urn:uuid:…`' })

/** Absolute http(s) URL. */
export const httpUrl: z.ZodType<string> = z
  .string()
  .refine(isHttpUrl, { error: 'an absolute http(s) URL, such as `https://example.org/a`' })

/** BCP 47 tag. */
export const language: z.ZodType<string> = z
  .string()
  .refine(isLanguageTag, { error: 'a language tag (BCP 47), such as `en` or `pt-BR`' })

/** Writing direction. */
export const direction: z.ZodType<Direction> = z.enum(['ltr', 'rtl', 'auto'])

/** Whole number from 0. */
export const count: z.ZodType<number> = z.int().min(0)

/** Whole number from 1. */
export const position: z.ZodType<number> = z.int().min(1)

/** A date with its precision. */
export const stamp: z.ZodType<Stamp> = z
  .strictObject({
    iso: z.string(),
    precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
    timeZone: z.string().refine(isTimeZone, { error: 'an IANA time zone, such as `Asia/Tokyo`' }).exactOptional(),
  })
  .refine(({ iso, precision }) => parseStamp(iso)?.precision === precision, {
    error: 'a date such as `2023-03-16` or `2023-03-16T09:30:00+09:00`',
  })

/** Any JSON value. */
export const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json).readonly(), z.record(z.string(), json)]),
)

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
