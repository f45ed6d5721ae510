import { didYouMean, OffprintError, type PublicationInput } from '@offprint/core'
import { type ChannelName, type ChannelOptions, channelNames, type SiteProfile } from '../channels.js'

/** What `offprint.config.{ts,js,json,yaml}` may say. */
export interface Config extends ChannelOptions {
  /** The publication but its articles. */
  readonly publication?: Omit<PublicationInput, 'articles'>
  /** Files and folders, relative to the configuration's own folder. */
  readonly sources?: readonly string[]
  /** Output folder, relative to the configuration's own folder. */
  readonly out?: string
  /** What scraped text of single sites looks like: their own junk and author boxes. */
  readonly profiles?: readonly SiteProfile[]
  /** Channels to build; all when nothing is said. */
  readonly channels?: readonly ChannelName[]
}

const keys = ['publication', 'sources', 'out', 'profiles', 'channels', ...channelNames] as const

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

const kinds: Readonly<Record<string, readonly [string, (value: unknown) => boolean]>> = {
  sources: ['a list of paths', (value) => Array.isArray(value) && value.every(isText)],
  out: ['a path', isText],
  profiles: ['a list of objects', (value) => Array.isArray(value) && value.every(isObject)],
  channels: [
    `a list of ${channelNames.map((name) => `\`${name}\``).join(', ')}`,
    (value) => Array.isArray(value) && value.every((name) => channelNames.includes(name as ChannelName)),
  ],
}

const anObject = ['an object', isObject] as const

/**
 * Checks a configuration; what it says of the publication is checked by the model itself.
 *
 * @param value - As the file said.
 * @param file - Its path, for errors.
 * @returns The configuration, typed.
 * @throws OffprintError `cli/invalid-config` with the wrong key.
 */
export function checkConfig(value: unknown, file: string): Config {
  if (!isObject(value)) throw invalid(file, 'Unexpected content of the configuration, expected an object')
  for (const [key, part] of Object.entries(value as object)) {
    if (!keys.includes(key as (typeof keys)[number])) {
      const near = didYouMean(key, keys)
      const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
      throw invalid(
        file,
        `Unexpected key \`${key}\`, expected one of ${keys.map((name) => `\`${name}\``).join(', ')}${hint}`,
      )
    }
    const [expected, fits] = kinds[key] ?? anObject
    if (!fits(part)) throw invalid(file, `Unexpected \`${JSON.stringify(part)}\` at \`${key}\`, expected ${expected}`)
  }
  return value as Config
}

const invalid = (file: string, reason: string): OffprintError =>
  new OffprintError('cli/invalid-config', reason, { file })
