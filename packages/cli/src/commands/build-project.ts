import { basename, extname, relative, resolve } from 'node:path'
import {
  type Adapter,
  type Agent,
  createPublication,
  isLanguageTag,
  type Publication,
  type PublicationInput,
  type SourceFacts,
} from '@offprint/core'
import { type BuildResult, build, diskAssets, type Progress, type ReadSource, readSources } from '@offprint/press'
import { type ChannelName, type ChannelOptions, channelNames, channels, importers, readersFor } from '../channels.js'
import type { LoadedConfig } from '../config/load-config.js'
import { usageError } from '../usage-error.js'
import { commonFolder } from './common-folder.js'

/** A publication to build, with everything decided. */
export interface Project {
  /** Where the command runs. */
  readonly folder: string
  readonly loaded?: LoadedConfig
  /** Paths relative to `folder`; those of the configuration when there are none. */
  readonly sources?: readonly string[]
  /** Facts that a source may lack. */
  readonly facts?: SourceFacts
  /** Title of the publication, where no configuration has one. */
  readonly title?: string
  readonly to?: readonly ChannelName[]
  readonly out?: string
  readonly strict?: boolean
  /** Further adapters, such as a page that shows the others' outputs. */
  readonly adapters?: readonly Adapter[]
  readonly onRead?: (source: ReadSource) => void
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/**
 * Reads a project's sources.
 *
 * @param project - Where and what.
 * @returns The articles with their messages and residue.
 * @throws OffprintError `cli/usage` when nothing names a source, and all that readers throw.
 */
export function readProject(project: Project): Promise<readonly ReadSource[]> {
  const paths = sourcesOf(project)
  const facts = project.facts ?? {}
  if (facts.url !== undefined && paths.length > 1) {
    throw usageError('Unexpected `--url` for several sources, expected one source; write `url` into each of them')
  }
  if (facts.language !== undefined && !isLanguageTag(facts.language)) {
    throw usageError(
      `Unexpected \`${facts.language}\` at \`--language\`, expected a language tag (BCP 47), such as \`en\` or \`pt-BR\``,
    )
  }
  refuseImports(paths)
  const people = peopleOf(project.loaded?.config.publication)
  return readSources({
    paths,
    root: rootOf(project, paths),
    readers: readersFor(project.loaded?.config.profiles),
    options: { facts, people },
    ...(project.onRead === undefined ? {} : { onRead: project.onRead }),
  })
}

/** What is brought in once is not read at every build. */
function refuseImports(paths: readonly string[]): void {
  const isToImport = (path: string): boolean =>
    importers.some(({ extensions }) => extensions.includes(extname(path).toLowerCase()))
  const path = paths.find(isToImport)
  if (path === undefined) return
  throw usageError(
    `Unexpected \`${basename(path)}\` in a build, expected articles; bring it in first, with \`offprint import ${basename(path)} --out content\``,
  )
}

/**
 * Builds a project: sources to articles to files in every channel.
 *
 * @param project - Where and what.
 * @returns The manifest, all messages, and whether the output was moved in place.
 * @throws OffprintError of usage, reading or writing.
 */
export async function buildProject(project: Project): Promise<BuildResult> {
  const sources = await readProject(project)
  const publication = publicationOf(project, sources)
  const config = project.loaded?.config ?? {}
  const names = project.to ?? config.channels ?? channelNames
  const byArticle = new Map(sources.map(({ article, path }) => [article.id, path]))
  return build({
    publication,
    sources,
    adapters: [...adaptersOf(names, config), ...(project.adapters ?? [])],
    assets: diskAssets(rootOf(project, sourcesOf(project)), byArticle),
    out: outOf(project),
    strict: project.strict ?? false,
    ...(project.onProgress === undefined ? {} : { onProgress: project.onProgress }),
    ...(project.signal === undefined ? {} : { signal: project.signal }),
  })
}

/**
 * The output folder of a project.
 *
 * @param project - Where and what.
 * @returns Absolute path.
 */
export function outOf({ folder, out, loaded }: Project): string {
  if (out !== undefined) return resolve(folder, out)
  return resolve(loaded?.folder ?? folder, loaded?.config.out ?? 'dist')
}

const adaptersOf = (names: readonly ChannelName[], options: ChannelOptions): readonly Adapter[] =>
  channelNames.filter((name) => names.includes(name)).map((name) => channels[name](options))

function sourcesOf({ folder, sources = [], loaded }: Project): readonly string[] {
  if (sources.length > 0) return sources.map((path) => resolve(folder, path))
  const configured = loaded?.config.sources?.map((path) => resolve(loaded.folder, path)) ?? []
  if (configured.length > 0) return configured
  throw usageError('Unexpected missing SOURCE, expected files or folders, or a configuration with `sources`')
}

/** Names in messages and ids are relative to this folder, and no picture is read outside it. */
function rootOf({ folder, loaded }: Project, paths: readonly string[]): string {
  const root = loaded?.folder ?? folder
  return paths.every((path) => !relative(root, path).startsWith('..')) ? root : commonFolder(paths)
}

/** The registry as the model will have it, so that readers can resolve references before there is a publication. */
function peopleOf(input: Omit<PublicationInput, 'articles'> | undefined): readonly Agent[] {
  return input === undefined ? [] : createPublication({ ...input, articles: [] }).people
}

function publicationOf({ loaded, title, facts }: Project, sources: readonly ReadSource[]): Publication {
  const articles = sources.map(({ article }) => article)
  const configured = loaded?.config.publication
  if (configured !== undefined)
    return createPublication({ ...configured, ...(title === undefined ? {} : { title }), articles })
  const [first] = articles
  if (title === undefined && articles.length > 1) {
    throw usageError('Unexpected missing title of the publication, expected `--publication "Title"` or a configuration')
  }
  const language = facts?.language === undefined ? {} : { language: facts.language }
  return createPublication({ title: title ?? first?.title ?? '', ...language, articles })
}
