import type { MessageValues } from '@offprint/core'
import type { RuleId } from '../messages.js'

/** Reports of the article that is written. */
export type Say = (ruleId: RuleId, values: MessageValues, path?: string) => void
