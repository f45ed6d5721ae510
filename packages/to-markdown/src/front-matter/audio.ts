import type { Audio } from '@offprint/core'
import { agent } from './agent.js'
import type { FieldContext, Fields } from './context.js'
import { media } from './media.js'

/**
 * The article as sound.
 *
 * @param audio - Of the model.
 * @param context - Shared.
 * @returns Its keys, those of the sound among them.
 */
export function audio({ media: sound, narrator, transcript, kind }: Audio, context: FieldContext): Fields {
  return {
    ...media(sound, context),
    narrator: narrator && agent(narrator, 'person', context),
    transcript,
    kind: kind === 'narration' ? undefined : kind,
  }
}
