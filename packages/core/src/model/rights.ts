import type { Agent } from './agent.js'

/** Terms of use; `name: 'All rights reserved'` differs from an absent licence, which is unknown. */
export interface License {
  /** SPDX identifier, such as `CC-BY-4.0`. */
  readonly spdx?: string
  readonly url?: string
  readonly name?: string
  readonly note?: string
}

/** Copyright statement (JATS `permissions`). */
export interface Copyright {
  /** `2023` or `2019-2023`. */
  readonly year?: string
  readonly holder: readonly Agent[]
  /** The notice, word for word. */
  readonly notice?: string
}
