import { type AssetSource, OffprintError, parseStamp, type Report, reportAs } from '@offprint/core'

/** Options of {@link toEpub} and {@link epubAdapter}. */
export interface EpubOptions {
  /** When the book last changed, RFC 3339; the newest date of its articles when nothing is said. */
  readonly modified?: string
  /** Finds the bytes of pictures; without one no picture is read from anywhere. */
  readonly assets?: AssetSource
  readonly report?: Report
}

/** Options, complete. */
export interface EpubSettings {
  readonly modified: string | undefined
  readonly assets: AssetSource
  /** Takes messages of any source under the name `epub`. */
  readonly report: Report
}

/**
 * Completes options.
 *
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `epub/invalid-option` for a date that is none.
 */
export function resolveOptions(options: EpubOptions): EpubSettings {
  const { modified } = options
  if (modified !== undefined && parseStamp(modified) === undefined) {
    throw new OffprintError(
      'epub/invalid-option',
      `Unexpected \`${modified}\` at \`modified\`, expected a date such as \`2023-03-16T09:30:00Z\``,
    )
  }
  return {
    modified,
    assets: options.assets ?? (async () => undefined),
    report: reportAs(options.report ?? (() => undefined), 'epub'),
  }
}
