import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Adapter, Importer, Message, Reader } from '@offprint/core'
import { docxImporter } from '@offprint/from-docx'
import { htmlReader } from '@offprint/from-html'
import { markdownReader } from '@offprint/from-markdown'
import { createTextReader, type SiteProfile } from '@offprint/from-text'
import { wordpressImporter } from '@offprint/from-wordpress'
import type { ArticleWriter } from '@offprint/press'
import { type EpubOptions, epubAdapter } from '@offprint/to-epub'
import { highlighter } from '@offprint/to-epub/highlight'
import { mathsWriter } from '@offprint/to-epub/maths'
import { type FeedOptions, feedAdapter, lintFeed } from '@offprint/to-feed'
import { type JsonLdAdapterOptions, jsonldAdapter, lintJsonLd } from '@offprint/to-jsonld'
import { toMarkdown } from '@offprint/to-markdown'
import {
  isMail,
  lintMessage,
  lintNewsletter,
  type NewsletterAdapterOptions,
  newsletterAdapter,
} from '@offprint/to-newsletter'

/** Options of every channel, by its name: the part of a configuration that adapters take. */
export interface ChannelOptions {
  readonly feed?: FeedOptions
  readonly epub?: EpubOptions
  readonly jsonld?: JsonLdAdapterOptions
  readonly newsletter?: NewsletterAdapterOptions
}

/** What scraped text of a single site looks like. */
export type { SiteProfile }

/** The name of a channel. */
export type ChannelName = keyof ChannelOptions

/**
 * Every reader that the command knows; the first whose ending fits is taken.
 *
 * @param profiles - What scraped text of single sites looks like.
 * @returns The readers.
 */
export const readersFor = (profiles: readonly SiteProfile[] = []): readonly Reader[] => [
  markdownReader,
  createTextReader(profiles),
  htmlReader,
]

/** Readers of what is brought in once and written on as Markdown. */
export const importers: readonly Importer[] = [wordpressImporter, docxImporter]

/** How an article is written that was brought in. */
export const articleWriter: ArticleWriter = { extension: '.md', write: toMarkdown }

/** Every channel that the command knows. This file alone lists readers and adapters. */
export const channels: { readonly [Name in ChannelName]: (options: ChannelOptions) => Adapter } = {
  feed: ({ feed }) => feedAdapter(feed),
  epub: ({ epub }) => epubAdapter({ maths: mathsWriter(), highlight: highlighter(), gzip: promisify(gzip), ...epub }),
  jsonld: ({ jsonld }) => jsonldAdapter(jsonld),
  newsletter: ({ newsletter }) => newsletterAdapter(newsletter),
}

/** Names of all channels, in the order in which they are built. */
export const channelNames: readonly ChannelName[] = Object.keys(channels) as ChannelName[]

/** What a linter found: a message, and how to mend it. */
export interface Finding extends Message {
  readonly fix: string
}

/** A linter that the command can choose by file name, and by what a file holds. */
export interface Linter {
  /** File name endings with their dot. */
  readonly extensions: readonly string[]
  /**
   * Is a file with such an ending this linter's? All of them are when nothing is said.
   *
   * @param text - What the file holds.
   * @param file - Its path.
   */
  fits?(text: string, file: string): boolean
  lint(text: string): readonly Finding[]
}

/** Where every mail lies that this command writes. */
const inNewsletters = /(?:^|[\\/])newsletters[\\/][^\\/]+$/

/** Every linter that the command knows; the first that fits is taken. */
export const linters: readonly Linter[] = [
  { extensions: ['.eml'], lint: (text) => lintMessage(text) },
  {
    extensions: ['.html'],
    fits: (text, file) => inNewsletters.test(file) || isMail(text),
    lint: (text) => lintNewsletter(text),
  },
  { extensions: ['.jsonld', '.html'], lint: (text) => lintJsonLd(text) },
  { extensions: ['.xml', '.rss', '.atom', '.json'], lint: (text) => lintFeed(text) },
]
