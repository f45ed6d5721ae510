import { z } from 'zod'
import type { Article } from '../model/article.js'
import type { Publication } from '../model/publication.js'
import { article } from './article.js'
import { publication } from './publication.js'

/** One fault that {@link StandardSchema} found. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** A schema that any library which knows Standard Schema (standardschema.dev, version 1) can use. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] }
      | Promise<{ readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }>
  }
}

const standard = <Output>(schema: z.ZodType<Output>): StandardSchema<Output> => ({
  '~standard': {
    version: 1,
    vendor: 'offprint',
    validate: (value) => {
      const result = schema.safeParse(value)
      return result.success ? { value: result.data } : { issues: result.error.issues }
    },
  },
})

/** The whole, normal form of an article as Standard Schema. */
export const articleSchema: StandardSchema<Article> = standard(article)

/** The whole, normal form of a publication as Standard Schema. */
export const publicationSchema: StandardSchema<Publication> = standard(publication)

/**
 * The article as JSON Schema, for editors; it ships as `article.schema.json`.
 *
 * @returns JSON Schema, draft 2020-12.
 */
export function articleJsonSchema(): object {
  return { title: 'Offprint article', ...z.toJSONSchema(article, { reused: 'ref' }) }
}
