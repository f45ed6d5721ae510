import type { Settings } from '../options.js'
import type { WxrItem } from './item.js'

/** Why an item is not read. */
export interface Skipped {
  readonly rule: 'skipped-type' | 'skipped-status' | 'skipped-password'
  /** The type or status. */
  readonly value: string
}

/**
 * Is an item left out, and why?
 *
 * @param item - Of the export.
 * @param settings - What is wanted.
 * @returns The reason, or `undefined` when it is read.
 */
export function whySkipped(item: WxrItem, settings: Settings): Skipped | undefined {
  if (!settings.types.has(item.type)) return { rule: 'skipped-type', value: item.type }
  if (!settings.statuses.has(item.status)) return { rule: 'skipped-status', value: item.status }
  const isLocked = item.password !== '' && settings.passwordProtected === 'skip'
  return isLocked ? { rule: 'skipped-password', value: '' } : undefined
}
