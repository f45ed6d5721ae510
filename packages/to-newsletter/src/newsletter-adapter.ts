import type { Adapter, Article, AssetSource, OutputFile, Publication, Report } from '@offprint/core'
import { newestArticles } from './content/newest-articles.js'
import type { DigestOptions } from './digest/digest-options.js'
import type { Newsletter } from './newsletter.js'
import type { NewsletterOptions } from './options.js'
import { pictureBytes } from './picture-bytes.js'
import { reportOnce } from './report-once.js'
import { type NewsletterSettings, resolveOptions } from './settings.js'
import { makeDigest } from './to-digest.js'
import { toEml } from './to-eml.js'
import { composeNewsletter } from './to-newsletter.js'

/** Options of {@link newsletterAdapter}. */
export interface NewsletterAdapterOptions extends NewsletterOptions {
  /**
   * The digest beside the mails of single articles: `false` for none, or how it differs from them. The ten newest articles
   * when nothing is said, where there is more than one; the first of them whole, the others as summaries.
   */
  readonly digest?: boolean | DigestOptions
  /** Do the pictures travel with the messages, as far as the press finds them? The HTML alone loads them from the web. */
  readonly sendPictures?: boolean
}

/** What all files of one rendering are made with. */
interface Rendering {
  readonly publication: Publication
  readonly options: NewsletterOptions & { readonly report: Report }
  /** Reads the pictures of articles, where they are to travel with the message. */
  readonly picturesOf: (articles: readonly Article[]) => Promise<ReadonlyMap<string, Uint8Array>>
}

/** A mail, and its message, whose pictures may travel with it. */
interface Sent {
  readonly name: string
  readonly mail: Newsletter
  readonly message: Newsletter
  readonly settings: NewsletterSettings
}

const digestSize = 10

/**
 * Newsletters as a channel: a mail for each article, and a digest of the newest.
 *
 * @param options - As of {@link toNewsletter}, with the digest's; the report comes with the rendering.
 * @returns An adapter that makes `newsletters/<slug>.html`, `.txt` and `.eml`, and the same of `newsletters/digest`;
 *   `digest-1` and so on where it is split, and `publication-digest` where an article has that slug.
 */
export function newsletterAdapter(options: NewsletterAdapterOptions = {}): Adapter {
  const { digest = true, sendPictures = false, ...others } = options
  return {
    name: 'newsletter',
    async *render(publication, { report, assets, signal }) {
      const source = sendPictures ? assets : undefined
      const rendering: Rendering = {
        publication,
        options: { ...others, report: reportOnce(report) },
        picturesOf: picturesFrom(publication, source, others),
      }
      for (const article of publication.articles) {
        signal?.throwIfAborted()
        yield* filesOf(await articleMail(rendering, article))
      }
      if (digest === false || (digest === true && publication.articles.length < 2)) return
      for (const sent of await digestMails(rendering, digest === true ? {} : digest)) yield* filesOf(sent)
    },
  }
}

const picturesFrom =
  (
    publication: Publication,
    assets: AssetSource | undefined,
    { pictures, restricted = 'omit' }: NewsletterOptions,
  ): Rendering['picturesOf'] =>
  async (articles) => {
    if (assets === undefined) return pictures ?? new Map()
    return new Map([...(await pictureBytes(publication, articles, assets, restricted)), ...(pictures ?? [])])
  }

async function articleMail({ publication, options, picturesOf }: Rendering, article: Article): Promise<Sent> {
  const made = (pictures: ReadonlyMap<string, Uint8Array>): readonly [Newsletter, NewsletterSettings] => {
    const settings = resolveOptions(publication, article, { ...options, pictures })
    return [composeNewsletter(publication, article, settings), settings]
  }
  const [mail, settings] = made(new Map())
  const pictures = await picturesOf([article])
  return { name: article.slug, mail, message: pictures.size === 0 ? mail : made(pictures)[0], settings }
}

async function digestMails(
  { publication, options, picturesOf }: Rendering,
  own: DigestOptions,
): Promise<readonly Sent[]> {
  const newest = newestArticles(publication.articles, digestSize)
  // Said of one article, they would be wrong of several.
  const { subject: _subject, preheader: _preheader, tooLong: _tooLong, ...shared } = options
  const asked: DigestOptions = { articles: newest.map(({ id }) => id), ...shared, ...own, report: options.report }
  const { mails, settings } = makeDigest(publication, { ...asked, pictures: new Map() })
  const shown = new Set(asked.articles)
  const pictures = await picturesOf(publication.articles.filter(({ id }) => shown.has(id)))
  const messages = pictures.size === 0 ? mails : makeDigest(publication, { ...asked, pictures }).mails
  const name = digestName(publication.articles)
  return mails.map((mail, at) => ({
    name: mails.length === 1 ? name : `${name}-${at + 1}`,
    mail,
    message: messages[at] ?? mail,
    settings,
  }))
}

/** An article may be called so. */
function digestName(articles: readonly Article[]): string {
  let name = 'digest'
  while (
    articles.some(({ slug }) => slug === name || (slug.startsWith(name) && /^-\d+$/.test(slug.slice(name.length))))
  )
    name = `publication-${name}`
  return name
}

function filesOf({ name, mail, message, settings }: Sent): readonly OutputFile[] {
  const file = (end: string, mediaType: string, content: OutputFile['content']): OutputFile => ({
    path: `newsletters/${name}.${end}`,
    mediaType,
    content,
  })
  return [
    file('html', 'text/html', mail.html),
    file('txt', 'text/plain', mail.text),
    file('eml', 'message/rfc822', toEml(message, settings)),
  ]
}
