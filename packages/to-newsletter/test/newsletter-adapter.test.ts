import { type AssetSource, createPublication, type Message, type Publication } from '@offprint/core'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { lintNewsletter, type NewsletterAdapterOptions, newsletterAdapter } from '../src/index.js'

const article = (slug: string, published?: string) => ({
  title: `About ${slug}`,
  slug,
  url: `https://example.org/${slug}`,
  language: 'en',
  summary: `What ${slug} is.`,
  ...(published === undefined ? {} : { dates: { published } }),
  hero: { media: [{ src: `/${slug}.png`, width: 900, height: 600, alt: 'A' }] },
  body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: `All about ${slug}.` }] }],
})
const publicationOf = (...articles: readonly ReturnType<typeof article>[]): Publication =>
  createPublication({ title: 'Tides', url: 'https://example.org/', language: 'en', articles })

const base: NewsletterAdapterOptions = {
  from: 'Tides <letters@example.org>',
  unsubscribeUrl: 'https://example.org/leave',
  postalAddress: '1 Street',
}
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])

async function render(
  publication: Publication,
  options: NewsletterAdapterOptions = {},
  assets?: AssetSource,
): Promise<{ readonly files: ReadonlyMap<string, string | Uint8Array>; readonly messages: readonly Message[] }> {
  const files = new Map<string, string | Uint8Array>()
  const messages: Message[] = []
  const context = { report: (message: Message) => messages.push(message), ...(assets === undefined ? {} : { assets }) }
  for await (const { path, content } of newsletterAdapter({ ...base, ...options }).render(publication, context)) {
    expect(files.has(path)).toBe(false)
    files.set(path, content as string | Uint8Array)
  }
  return { files, messages }
}

const three = publicationOf(article('ebb', '2024-01-01'), article('slack', '2024-03-01'), article('flood'))
const html = (files: ReadonlyMap<string, string | Uint8Array>, name: string): string =>
  String(files.get(`newsletters/${name}.html`))

describe('newsletterAdapter', () => {
  it('should make a digest beside the mails, the newest first and whole, those without a day last', async () => {
    const { files } = await render(three)
    const names = ['ebb', 'slack', 'flood', 'digest']
    expect([...files.keys()]).toEqual(
      names.flatMap((name) => ['html', 'txt', 'eml'].map((end) => `newsletters/${name}.${end}`)),
    )
    const digest = html(files, 'digest')
    expect([...digest.matchAll(/>About (\w+)<\/(?:a><\/)?h2>/g)].map(([, slug]) => slug)).toEqual([
      'slack',
      'ebb',
      'flood',
    ])
    expect(digest).toContain('All about slack.')
    expect(digest).not.toContain('All about ebb.')
    expect(digest).toContain('What ebb is.')
    expect(lintNewsletter(digest)).toEqual([])
  })

  it('should make none of one article, and none where it is not wanted', async () => {
    expect((await render(publicationOf(article('ebb')))).files.size).toBe(3)
    expect((await render(three, { digest: false })).files.size).toBe(9)
    expect((await render(publicationOf(article('ebb')), { digest: {} })).files.size).toBe(6)
  })

  it('should take ten articles at most, and those that it is told', async () => {
    const many = publicationOf(...Array.from({ length: 14 }, (_, at) => article(`a${at}`, `2024-01-${at + 10}`)))
    const digest = html((await render(many)).files, 'digest')
    expect(digest.match(/<h2/g)).toHaveLength(10)
    expect(digest).toContain('About a13')
    expect(digest).not.toContain('About a3<')
    const told = html(
      (await render(three, { digest: { articles: [three.articles[0]?.id ?? ''], title: 'One' } })).files,
      'digest',
    )
    expect(told).toContain('>One</h1>')
    expect(told.match(/<h2/g)).toHaveLength(1)
  })

  it('should number the mails of a digest that is split, and keep every one within its budget', async () => {
    const options = { limit: 4_800, reserve: 0, digest: { tooLong: 'split', others: 'full' } } as const
    const many = publicationOf(...Array.from({ length: 8 }, (_, at) => article(`a${at}`, `2024-01-${at + 10}`)))
    const { files } = await render(many, options)
    const digests = [...files.keys()].filter((path) => /digest-\d+\.html$/.test(path))
    expect(digests.length).toBeGreaterThan(1)
    for (const path of digests) expect(String(files.get(path)).length).toBeLessThanOrEqual(4_800)
  })

  it('should write over no article that is called a digest', async () => {
    const { files } = await render(publicationOf(article('digest'), article('digest-2'), article('publication-digest')))
    expect(html(files, 'publication-publication-digest')).toContain('In this issue')
    expect(html(files, 'digest')).toContain('All about digest.')
  })

  it('should say once what an article lacks, though it stands in two mails', async () => {
    const { messages } = await render(three, {})
    const keys = messages.map(({ code, article: id, reason }) => `${code} ${id} ${reason}`)
    expect(keys.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('should send the pictures that the press finds with the message, and load them from the web in the HTML', async () => {
    const asked: string[] = []
    const assets: AssetSource = async (src, id) => {
      asked.push(`${src} ${id}`)
      return src === '/ebb.png' ? { bytes: png } : undefined
    }
    const { files } = await render(three, { sendPictures: true }, assets)
    expect(asked).toContain('/ebb.png https://example.org/ebb')
    expect(html(files, 'ebb')).toContain('src="https://example.org/ebb.png"')
    const mail = await PostalMime.parse(files.get('newsletters/ebb.eml') as Uint8Array)
    expect(mail.html).toMatch(/<img src="cid:/)
    expect(mail.attachments.map(({ mimeType, content }) => [mimeType, new Uint8Array(content as ArrayBuffer)])).toEqual(
      [['image/png', png]],
    )
    const digest = await PostalMime.parse(files.get('newsletters/digest.eml') as Uint8Array)
    expect(digest.attachments).toHaveLength(1)
    expect((await PostalMime.parse(files.get('newsletters/slack.eml') as Uint8Array)).attachments).toEqual([])
  })

  it('should read no picture unless it is asked to, and make the same bytes twice', async () => {
    const assets: AssetSource = () => Promise.reject(new Error('read'))
    const { files } = await render(three, {}, assets)
    expect((await render(three)).files).toEqual(files)
  })
})
