import type { Agent, Article, Importer, Message, Reader, ReaderOptions } from '@offprint/core'

/** Writes an article as a file to go on with. */
export interface ArticleWriter {
  /** Ending of the file's name, with its dot. */
  readonly extension: string
  /**
   * @param article - As it was imported, its pictures beside it.
   * @param options - Whom credits may name by id, and who hears of what the file cannot say.
   */
  write(
    article: Article,
    options: { readonly people: readonly Agent[]; readonly report: (message: Message) => void },
  ): string
}

/** How far an import is. */
export interface ImportProgress {
  /** Name of the source that is read. */
  readonly source: string
  /** Articles and pictures written so far. */
  readonly articles: number
  readonly pictures: number
  /** The newest file. */
  readonly path: string
}

/** Gets the bytes behind an absolute http(s) URL; `undefined` where there is no picture. */
export type FetchPicture = (url: string) => Promise<Uint8Array | undefined>

/** What an import needs. */
export interface ImportPlan {
  /** Files and folders. */
  readonly paths: readonly string[]
  /** Folder that names in messages and ids are relative to, and that no picture is read outside of. */
  readonly root: string
  /** Chosen by the ending of a file's name, importers first. */
  readonly importers: readonly Importer[]
  readonly readers: readonly Reader[]
  readonly options?: Omit<ReaderOptions, 'name'>
  readonly writer: ArticleWriter
  /** Folder to make; it must not exist yet, or be empty. */
  readonly out: string
  /** Brings pictures from the web too; without it their addresses are kept. */
  readonly fetchPicture?: FetchPicture
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

/** One article that was imported. */
export interface ImportedFile {
  /** Path in the folder, with `/`. */
  readonly path: string
  /** Name of the source. */
  readonly source: string
  readonly title: string
  readonly pictures: number
  /** Pieces of the source that are not in the article. */
  readonly leftOut: number
}
