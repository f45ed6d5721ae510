import type { ReadField } from '../front-matter/context.js'
import type { KeyTable } from '../front-matter/read-map.js'
import { agentOf } from './agent.js'
import { mapOf } from './map-of.js'
import { mediaKeys } from './media.js'
import { oneOf } from './one-of.js'
import { text } from './text.js'

const ofMedia: KeyTable = Object.fromEntries(
  Object.entries(mediaKeys).map(([key, rule]) => [key, { ...rule, to: `media.${rule.to}` }]),
)

const whole = mapOf(
  {
    ...ofMedia,
    narrator: { read: agentOf('person'), to: 'narrator' },
    transcript: { read: text, to: 'transcript' },
    kind: { read: oneOf(['narration', 'podcast']), to: 'kind' },
  },
  (field, path, context) => ({ media: { src: text(field, `${path}.media.src`, context) } }),
)

/** The article as sound: its address, or the whole; read aloud, if nothing else is said. */
export const audio: ReadField = (field, path, context) => {
  const value = whole(field, path, context)
  return value === undefined || field.kind === 'list' ? value : { kind: 'narration', ...(value as object) }
}
