import type { Article, Report } from '@offprint/core'
import { handlers } from './handlers/index.js'
import { labelsFor } from './labels.js'
import { createResolveUrl, type ResolveUrl } from './resolve-url.js'
import type { Handlers } from './state.js'

/** Options of {@link createRenderer}. */
export interface RenderOptions {
  /** The seam that every URL passes; without one, URLs become absolute against the article's own. */
  readonly resolveUrl?: ResolveUrl
  /** Put before every id, for several articles on one page. */
  readonly idPrefix?: string
  /** Heading of the notes, when it is to differ from the built-in one of the article's language. */
  readonly notesLabel?: string
  /** What stands behind the access boundary: kept in an element of class `offprint-restricted`, or left out. */
  readonly restricted?: 'keep' | 'omit'
  /** Handlers that replace the standard ones of single kinds of nodes. */
  readonly handlers?: Partial<Handlers>
  readonly report?: Report
}

/** Options of {@link createRenderer}, complete. */
export interface RenderSettings {
  readonly resolveUrl: ResolveUrl
  readonly idPrefix: string
  readonly notesLabel: string
  readonly restricted: 'keep' | 'omit'
  readonly handlers: Handlers
  readonly report: Report
}

/**
 * Completes options.
 *
 * @param article - What is to be rendered.
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 */
export function resolveOptions(article: Article, options: RenderOptions): RenderSettings {
  return {
    resolveUrl: options.resolveUrl ?? createResolveUrl(article.url),
    idPrefix: options.idPrefix ?? '',
    notesLabel: options.notesLabel ?? labelsFor(article.language).notes,
    restricted: options.restricted ?? 'keep',
    handlers: { ...handlers, ...options.handlers },
    report: options.report ?? (() => undefined),
  }
}
