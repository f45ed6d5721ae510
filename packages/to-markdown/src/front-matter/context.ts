import type { Agent } from '@offprint/core'
import type { Scalar } from 'yaml'
import type { Say } from '../clean/say.js'

/** What the writers of single fields share. */
export interface FieldContext {
  readonly people: readonly Agent[]
  readonly say: Say
  /** The depth of the body's highest heading where readers cannot know it. */
  readonly depths: number | undefined
  /** The zone that most dates are meant in. */
  readonly timeZone?: string
}

/** Any value that YAML can hold; what is `undefined` is left out, and a scalar of YAML stands as it is. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Scalar<string | number>
  | readonly Value[]
  | { readonly [key: string]: Value }

/** A value of the front matter with its keys in the order in which they are written. */
export type Fields = { readonly [key: string]: Value }
