import type { Adapter, Reader } from '@offprint/core'
import { markdownReader } from '@offprint/from-markdown'
import { textReader } from '@offprint/from-text'
import { type EpubOptions, epubAdapter } from '@offprint/to-epub'
import { type FeedOptions, feedAdapter } from '@offprint/to-feed'
import { type JsonLdAdapterOptions, jsonldAdapter } from '@offprint/to-jsonld'
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
  epub: ({ epub }) => epubAdapter(epub),
  jsonld: ({ jsonld }) => jsonldAdapter(jsonld),
  newsletter: ({ newsletter }) => newsletterAdapter(newsletter),
}

/** Names of all channels, in the order in which they are built. */
export const channelNames: readonly ChannelName[] = Object.keys(channels) as ChannelName[]
