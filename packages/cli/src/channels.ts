import type { Adapter, Message, Reader } from '@offprint/core'
import { markdownReader } from '@offprint/from-markdown'
import { textReader } from '@offprint/from-text'
import { type EpubOptions, epubAdapter } from '@offprint/to-epub'
import { highlighter } from '@offprint/to-epub/highlight'
import { mathsWriter } from '@offprint/to-epub/maths'
import { type FeedOptions, feedAdapter, lintFeed } from '@offprint/to-feed'
import { type JsonLdAdapterOptions, jsonldAdapter, lintJsonLd } from '@offprint/to-jsonld'
import { type NewsletterOptions, newsletterAdapter } from '@offprint/to-newsletter'

/** Options of every channel, by its name: the part of a configuration that adapters take. */
export interface ChannelOptions {
  readonly feed?: FeedOptions
  readonly epub?: EpubOptions
  readonly jsonld?: JsonLdAdapterOptions
  readonly newsletter?: NewsletterOptions
}

/** The name of a channel. */
export type ChannelName = keyof ChannelOptions

/** Every reader that the command knows; the first whose ending fits is taken. */
export const readers: readonly Reader[] = [markdownReader, textReader]

/** Every channel that the command knows. This file alone lists readers and adapters. */
export const channels: { readonly [Name in ChannelName]: (options: ChannelOptions) => Adapter } = {
  feed: ({ feed }) => feedAdapter(feed),
  epub: ({ epub }) => epubAdapter({ maths: mathsWriter(), highlight: highlighter(), ...epub }),
  jsonld: ({ jsonld }) => jsonldAdapter(jsonld),
  newsletter: ({ newsletter }) => newsletterAdapter(newsletter),
}

/** Names of all channels, in the order in which they are built. */
export const channelNames: readonly ChannelName[] = Object.keys(channels) as ChannelName[]

/** What a linter found: a message, and how to mend it. */
export interface Finding extends Message {
  readonly fix: string
}

/** A linter that the command can choose by file name. */
export interface Linter {
  /** File name endings with their dot. */
  readonly extensions: readonly string[]
  lint(text: string): readonly Finding[]
}

/** Every linter that the command knows; the first whose ending fits is taken. */
export const linters: readonly Linter[] = [
  { extensions: ['.jsonld', '.html'], lint: (text) => lintJsonLd(text) },
  { extensions: ['.xml', '.rss', '.atom', '.json'], lint: (text) => lintFeed(text) },
]
