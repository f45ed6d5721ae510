import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { type Article, createPublication, type OutputFile } from '@offprint/core'
import { lintFeed } from '@offprint/to-feed'
import { lintJsonLd } from '@offprint/to-jsonld'
import { lintNewsletter } from '@offprint/to-newsletter'
import { type ChannelName, type ChannelOptions, channelNames, channels } from '../src/channels.js'

/** What is wrong in one channel: errors of its linter or checker, each with the file that it is in. */
export interface Verdict {
  readonly channel: ChannelName
  readonly files: number
  readonly errors: readonly string[]
}

interface Fault {
  readonly severity: string
  readonly code: string
  readonly reason: string
}

/** What a newsletter cannot be sent without. */
const options: ChannelOptions = {
  newsletter: {
    from: 'Corpus <letters@example.org>',
    postalAddress: 'Example House, 1 Example Street',
    unsubscribeUrl: 'https://example.org/unsubscribe',
  },
}

/**
 * Makes every channel of some articles and has each judged.
 *
 * @param articles - Whose slugs are unique.
 * @param folder - Where to write the files too, for other checkers; nowhere when it is left out.
 * @returns A verdict a channel.
 */
export async function judgeChannels(articles: readonly Article[], folder?: string): Promise<readonly Verdict[]> {
  const publication = createPublication({
    title: 'Corpus',
    url: 'https://example.org/',
    language: 'en',
    description: 'Articles that nobody here wrote',
    feedUrls: {
      rss: 'https://example.org/feed.xml',
      atom: 'https://example.org/atom.xml',
      json: 'https://example.org/feed.json',
    },
    publisher: 'Example House',
    articles,
  })
  const verdicts: Verdict[] = []
  for (const channel of channelNames) {
    const errors: string[] = []
    let files = 0
    for await (const file of channels[channel](options).render(publication, { report: () => undefined })) {
      files++
      if (folder !== undefined) await write(join(folder, file.path), file.content)
      errors.push(...(await faultsOf(channel, file)).map((fault) => `${file.path}: ${fault}`))
    }
    verdicts.push({ channel, files, errors })
  }
  return verdicts
}

const linters: Readonly<Record<Exclude<ChannelName, 'epub'>, (text: string) => readonly Fault[]>> = {
  feed: lintFeed,
  jsonld: (text) => lintJsonLd(text),
  newsletter: (text) => lintNewsletter(text),
}

async function faultsOf(channel: ChannelName, { path, content }: OutputFile): Promise<readonly string[]> {
  if (channel === 'epub') return checkBook(content as Uint8Array)
  // The other files of these channels are plain text, or mails with the same HTML in them.
  if (!/\.(?:xml|json|jsonld|html)$/.test(path) || path.endsWith('.opml')) return []
  const text = typeof content === 'string' ? content : Buffer.from(await bytesOf(content)).toString('utf8')
  const faults = linters[channel](text).filter(({ severity }) => severity === 'error')
  return faults.map(({ code, reason }) => `${code} ${reason}`)
}

async function write(path: string, content: OutputFile['content']): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content as string)
}

async function bytesOf(content: Exclude<OutputFile['content'], string>): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  return Buffer.concat(parts)
}

/** EPUBCheck's rules: no fatal errors, no errors, no warnings. */
async function checkBook(bytes: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(new Uint8Array(bytes))
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)
}
