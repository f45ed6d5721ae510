import { relative } from 'node:path'
import { OffprintError } from '@offprint/core'
import { createColors } from 'picocolors'
import { buildProject, outOf, type Project } from './commands/build-project.js'
import { importProject } from './commands/import-project.js'
import { inspect } from './commands/inspect.js'
import { lint } from './commands/lint.js'
import { loadConfig } from './config/load-config.js'
import { exitCodeOf } from './exit-code.js'
import { type Arguments, parseArguments } from './parse-arguments.js'
import { help } from './print/help.js'
import { printError, printFault } from './print/print-error.js'
import { printFindings } from './print/print-findings.js'
import { printImport } from './print/print-import.js'
import { printResult } from './print/print-result.js'
import { usageError } from './usage-error.js'
import { version } from './version.js'

/** The world that a command runs in; a test brings its own. */
export interface World {
  readonly folder: string
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean }
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean }
  readonly signal?: AbortSignal
}

/**
 * Runs the command.
 *
 * @param argv - Words after the program's name.
 * @param world - Folder, streams, signal.
 * @returns Exit code: 0 done, 1 an error in the content, 2 wrong usage.
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const colors = createColors(world.err.isTTY === true)
  const verbose = argv.includes('--verbose')
  try {
    return await runCommand(parseArguments(argv), world)
  } catch (error) {
    if (!(error instanceof OffprintError)) {
      world.err.write(printFault(error, verbose))
      return 1
    }
    world.err.write(printError(error, world.folder, colors))
    if (verbose) world.err.write(`${error.stack}\n`)
    return exitCodeOf(error)
  }
}

async function runCommand(given: Arguments, world: World): Promise<number> {
  if (given.help) return print(world, help)
  if (given.version) return print(world, `${version}\n`)
  if (given.command === undefined)
    throw usageError(
      'Unexpected missing command, expected `build`, `import`, `inspect` or `lint`; see `offprint --help`',
    )
  if (given.command === 'lint') return runLint(given, world)
  if (given.command === 'import') return runImport(given, world)
  const project = await projectOf(given, world)
  if (given.command === 'inspect') return print(world, await inspect(project))
  return runBuild(given, project, world)
}

function print({ out }: World, text: string): number {
  out.write(text)
  return 0
}

async function projectOf(given: Arguments, world: World): Promise<Project> {
  const loaded = await loadConfig(given.config, world.folder)
  const { url, published, language } = given
  const known = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value }
  return {
    folder: world.folder,
    sources: given.sources,
    facts: { ...known('url', url), ...known('published', published), ...known('language', language) },
    strict: given.strict,
    ...known('loaded', loaded),
    ...known('title', given.publication),
    ...known('to', given.to),
    ...known('out', given.out),
    ...known('signal', world.signal),
  }
}

function runLint({ sources, json, strict, verbose }: Arguments, world: World): number {
  const files = lint(sources, world.folder)
  const colors = createColors(world.out.isTTY === true)
  world.out.write(json ? `${JSON.stringify(files, null, 2)}\n` : printFindings(files, { verbose, colors }))
  const grave = strict ? ['error', 'warning'] : ['error']
  return files.some(({ findings }) => findings.some(({ severity }) => grave.includes(severity))) ? 1 : 0
}

async function runImport(given: Arguments, world: World): Promise<number> {
  const show = progressOf(given, world)
  const outcome = await importProject({
    folder: world.folder,
    sources: given.sources,
    out: given.out,
    title: given.publication,
    language: given.language,
    download: given.download,
    onProgress: ({ source, articles, pictures, path }) =>
      show(`${source}: ${path} (${articles} articles, ${pictures} pictures)`),
    ...(world.signal === undefined ? {} : { signal: world.signal }),
  })
  show('')
  const colors = createColors(world.out.isTTY === true)
  const text = given.json
    ? `${JSON.stringify(outcome, null, 2)}\n`
    : printImport(outcome, { out: given.out ?? '', verbose: given.verbose, colors })
  return print(world, text)
}

/** Shows how far it is, on one line of a terminal and nowhere else. */
function progressOf({ json }: Arguments, { err }: World): (text: string) => void {
  const live = err.isTTY === true && !json
  return (text) => {
    if (live) err.write(`\r\u001b[K${text}`)
  }
}

async function runBuild(given: Arguments, project: Project, world: World): Promise<number> {
  const show = progressOf(given, world)
  const result = await buildProject({
    ...project,
    onRead: ({ name }) => show(`reading ${name}`),
    onProgress: ({ adapter, files, path }) => show(`${adapter}: ${path} (${files} files)`),
  })
  show('')
  const out = relative(world.folder, outOf(project)) || '.'
  if (given.json) world.out.write(`${JSON.stringify({ written: result.written, out, ...result.manifest }, null, 2)}\n`)
  else
    world.out.write(
      printResult(result, { out, verbose: given.verbose, colors: createColors(world.out.isTTY === true) }),
    )
  return result.written ? 0 : 1
}
