import type { License } from '@offprint/core'
import type { Value } from './context.js'

/**
 * Terms of use: one word where it says everything, or the whole.
 *
 * @param license - Of the model.
 * @returns Its value in the front matter.
 */
export function license({ spdx, url, name, note }: License): Value {
  const isAlone = url === undefined && name === undefined && note === undefined
  if (isAlone && spdx !== undefined && /^[A-Za-z0-9.+-]+$/.test(spdx)) return spdx
  return { spdx: spdx?.trim(), url, name: name?.trim(), note: note?.trim() }
}
