import { OffprintError, type ReaderOptions } from '@offprint/core'

/** The statuses that WordPress gives to what can be shown. */
const statuses = ['publish', 'future', 'draft', 'pending', 'private'] as const

/** A status of a post. */
export type WordpressStatus = (typeof statuses)[number]

/** How an export is read. Of the facts, `language` stands in where the export names none; the others are not used. */
export interface WordpressOptions extends ReaderOptions {
  /** Which posts are read; only those that are published when this is left out. */
  readonly statuses?: readonly WordpressStatus[]
  /** Which types are read; `post` and `page` when this is left out. */
  readonly types?: readonly string[]
  /** What becomes of posts with a password: left out, or articles for members; the password itself is never kept. */
  readonly passwordProtected?: 'skip' | 'members'
}

/** Options with everything filled in. */
export interface Settings {
  readonly statuses: ReadonlySet<string>
  readonly types: ReadonlySet<string>
  readonly passwordProtected: 'skip' | 'members'
}

/**
 * Fills in what the caller left out.
 *
 * @param options - As the caller gave them.
 * @returns The settings.
 * @throws OffprintError `from-wordpress/invalid-option` for a status that WordPress does not have.
 */
export function resolveOptions(options: WordpressOptions): Settings {
  const known: ReadonlySet<string> = new Set(statuses)
  for (const status of options.statuses ?? []) {
    if (known.has(status)) continue
    const reason = `Unexpected status \`${status}\` in \`statuses\`, expected ${statuses.join(', ')}`
    throw new OffprintError('from-wordpress/invalid-option', reason)
  }
  return {
    statuses: new Set(options.statuses ?? ['publish']),
    types: new Set(options.types ?? ['post', 'page']),
    passwordProtected: options.passwordProtected ?? 'skip',
  }
}
