import type { Agent } from '../model/agent.js'
import type { Article } from '../model/article.js'
import { OffprintError } from '../report/offprint-error.js'
import { article as schema } from '../schema/article.js'
import type { ArticleInput } from './article-input.js'
import { articleKeys } from './article-keys.js'
import { copyInput } from './copy-input.js'
import { deepFreeze } from './deep-freeze.js'
import { createFindPerson } from './find-person.js'
import { isRecord } from './loose.js'
import { normaliseArticle } from './normalise-article.js'
import { validate } from './validate.js'

/** What {@link createArticle} may need beside the input. */
export interface CreateArticleOptions {
  /** Registry for `{ref}` in credits. */
  readonly people?: readonly Agent[]
}

const created = new WeakSet<object>()

/**
 * Makes an article: the only door into the model. Completes short forms, validates, freezes.
 *
 * @param input - An article, of which only a title and a URL or id are required; it is not changed.
 * @param options - The registry of people, where credits refer to one.
 * @returns A deeply frozen article.
 * @throws OffprintError `core/invalid-article` with path, received and expected of each fault; `core/unknown-person`.
 */
export function createArticle(input: ArticleInput, options: CreateArticleOptions = {}): Article {
  if (!isRecord(input)) {
    throw new OffprintError('core/invalid-article', `Unexpected \`${String(input)}\`, expected an article's fields`)
  }
  const normal = normaliseArticle(input, createFindPerson(options.people ?? []))
  // On a copy, since the caller's own objects stay the caller's: the schema hands some JSON through as it is.
  const article = deepFreeze(validate(schema, copyInput(normal, 'article'), 'article', input.title, articleKeys))
  created.add(article)
  return article
}

/**
 * Was this made by {@link createArticle}, and so needs no second validation?
 *
 * @param value - Anything.
 * @returns Whether it was.
 */
export function isCreated(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && created.has(value)
}
