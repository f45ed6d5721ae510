import { parseArgs } from 'node:util'
import { didYouMean } from '@offprint/core'
import { type ChannelName, channelNames } from './channels.js'
import { checkFacts } from './check-facts.js'
import { usageError } from './usage-error.js'

const flags = {
  out: { type: 'string' },
  to: { type: 'string' },
  config: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  publication: { type: 'string' },
  download: { type: 'boolean' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Names of the commands. */
export const commandNames = ['build', 'import', 'inspect', 'lint'] as const

/** The command line, read. */
export interface Arguments {
  readonly command: (typeof commandNames)[number] | undefined
  readonly sources: readonly string[]
  readonly to: readonly ChannelName[] | undefined
  readonly out: string | undefined
  readonly config: string | undefined
  readonly url: string | undefined
  readonly published: string | undefined
  readonly language: string | undefined
  readonly publication: string | undefined
  readonly download: boolean
  readonly json: boolean
  readonly strict: boolean
  readonly verbose: boolean
  readonly help: boolean
  readonly version: boolean
}

/**
 * Reads the command line.
 *
 * @param argv - Words after the program's name.
 * @returns Command, sources and flags.
 * @throws OffprintError `cli/usage` on an unknown command, flag or channel, with the likely one, and on a value that its
 *   flag cannot have.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv)
  const [command, ...sources] = positionals
  const known = commandNames.find((name) => name === command)
  if (command !== undefined && known === undefined) {
    throw usageError(unexpected('command', command, commandNames))
  }
  const { out, config, url, published, language, publication } = values
  checkFacts({ url, published, language })
  return {
    command: known,
    sources,
    to: values.to === undefined ? undefined : channelsOf(values.to),
    out,
    config,
    url,
    published,
    language,
    publication,
    download: values.download ?? false,
    json: values.json ?? false,
    strict: values.strict ?? false,
    verbose: values.verbose ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  }
}

function parse(argv: readonly string[]) {
  const names = Object.keys(flags)
  const wrong = argv
    .slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)
    .map((word) => /^--([^=]*)/.exec(word)?.[1])
    .find((name) => name !== undefined && !names.includes(name))
  if (wrong !== undefined) {
    throw usageError(
      unexpected(
        'flag',
        `--${wrong}`,
        names.map((name) => `--${name}`),
      ),
    )
  }
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true })
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw usageError(`Unexpected command line, expected flags as \`offprint --help\` lists them: ${reason}`, cause)
  }
}

function channelsOf(list: string): readonly ChannelName[] {
  return list.split(',').map((word) => {
    const name = channelNames.find((known) => known === word.trim())
    if (name === undefined) throw usageError(unexpected('channel', word.trim(), channelNames))
    return name
  })
}

function unexpected(what: string, word: string, known: readonly string[]): string {
  const near = didYouMean(word, known)
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
  return `Unexpected ${what} \`${word}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}${hint}`
}
