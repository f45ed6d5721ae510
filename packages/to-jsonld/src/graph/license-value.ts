import type { LicenseFacts } from '../facts/license-facts.js'
import type { JsonLdCreativeWork, JsonLdLicense } from '../types/works.js'
import { withoutGaps } from '../without-gaps.js'

/**
 * Terms of use as a value of `license`.
 *
 * @param facts - What is known.
 * @returns Their URL, or a work of that name where there is none.
 */
export function licenseValue({ url, name, note }: LicenseFacts): JsonLdLicense {
  return url ?? withoutGaps<JsonLdCreativeWork>({ '@type': 'CreativeWork', name, description: note })
}
