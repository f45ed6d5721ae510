import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, filesBelow, runCommand } from './run-command.js'

/** What must come out of a text that was scraped off a think tank's site. */
interface Scraped {
  readonly file: string
  readonly slug: string
  readonly headings: readonly string[]
  readonly credit: string
  readonly author: string
  readonly role: string
  readonly house: string
  readonly junk: readonly string[]
}

const root = join(import.meta.dirname, '../../..')

const own: Scraped = {
  file: join(root, 'fixtures/cases/text--scraped-think-tank/source.txt'),
  slug: 'two-harbours',
  headings: ['Introduction', 'Background', 'Neskaya’s Answer', 'Conclusion'],
  credit: 'Henrik Aalto/Pool via REUTERS',
  author: 'Mirela Stanek',
  role: 'Research Fellow',
  house: 'Lantern House',
  junk: ['icon_shareicon_mail', 'View all author posts'],
}

const seed: Scraped = {
  file: join(root, '../shared/seeds/tokyo-summit.txt'),
  slug: 'tokyo-summit',
  headings: ['Introduction', 'Background', 'North-Korea’s Response', 'Conclusion'],
  credit: 'Kiyoshi Ota/Pool via REUTERS',
  author: 'Ezba Walayat',
  role: 'Research Associate',
  house: 'Pakistan House',
  junk: ['image_pdfimage_print', 'Check author posts'],
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
}
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|#x27);/g, (found) => entities[found] ?? found)
const wordsOf = (html: string): string => unescaped(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')

function comesOutWhole({ file, slug, headings, credit, author, role, house, junk }: Scraped): void {
  let files: ReadonlyMap<string, Buffer>
  let again: ReadonlyMap<string, Buffer>
  let book: string
  const text = (path: string): string => files.get(path)?.toString('utf8') ?? ''

  const build = async (): Promise<ReadonlyMap<string, Buffer>> => {
    const folder = emptyFolder()
    const facts = ['--url', `https://example.org/${slug}`, '--published', '2023-03-20', '--language', 'en']
    const ran = await runCommand(folder, 'build', file, ...facts, '--publication', 'Example House', '--out', 'out')
    expect(ran.err).toBe('')
    expect(ran.code).toBe(0)
    return filesBelow(join(folder, 'out'))
  }

  beforeAll(async () => {
    files = await build()
    again = await build()
    const entries = Object.entries(unzipSync(files.get('example-house.epub') ?? new Uint8Array()))
    book = entries.map(([, bytes]) => strFromU8(bytes)).join('\n')
  })

  it('should be written to the files that are promised', () => {
    expect([...files.keys()].sort()).toEqual([
      `articles/${slug}.head.html`,
      `articles/${slug}.jsonld`,
      'atom.xml',
      'example-house.epub',
      'feed.json',
      'feed.xml',
      'manifest.json',
      `newsletters/${slug}.eml`,
      `newsletters/${slug}.html`,
      `newsletters/${slug}.txt`,
    ])
  })

  it('should be the same bytes when it is built again', () => {
    for (const [path, bytes] of files) expect(Buffer.compare(bytes, again.get(path) ?? Buffer.alloc(0)), path).toBe(0)
  })

  it('should have its four headings at level 2 in feed, book and mail', () => {
    for (const html of [unescaped(text('feed.xml')), book, text(`newsletters/${slug}.html`)]) {
      const found = [...html.matchAll(/<h2\b[^>]*>(.*?)<\/h2>/gs)].map(([, inner = '']) => wordsOf(inner).trim())
      for (const heading of headings) {
        expect(found.filter((words) => words.startsWith(heading)).length, heading).toBeGreaterThan(0)
      }
    }
  })

  it('should name the author, role and house in every channel', () => {
    expect(text('feed.xml')).toContain(`<dc:creator>${author}</dc:creator>`)
    expect(text('atom.xml')).toContain(`<name>${author}</name>`)
    expect(JSON.parse(text('feed.json')).items[0].authors).toMatchObject([{ name: author }])
    expect(book).toMatch(new RegExp(`<dc:creator[^>]*>${author}</dc:creator>`))
    expect(book).toMatch(/property="role"[^>]*>aut</)
    const graph = JSON.parse(text(`articles/${slug}.jsonld`))['@graph']
    expect(graph).toContainEqual(
      expect.objectContaining({ '@type': 'Person', name: author, jobTitle: role, affiliation: expect.anything() }),
    )
    expect(text(`articles/${slug}.jsonld`)).toContain(house)
    for (const end of ['html', 'txt']) {
      for (const words of [author, role, house]) expect(text(`newsletters/${slug}.${end}`)).toContain(words)
    }
  })

  it('should have the credit apart from the caption in feed, book and mail', () => {
    for (const html of [text('feed.xml'), book, text(`newsletters/${slug}.html`)]) {
      expect(unescaped(html)).toMatch(new RegExp(`>${credit}<`))
    }
  })

  it('should have none of the junk in any output but the manifest, which lists what was left out', () => {
    for (const words of junk) {
      for (const [path, bytes] of files) if (path !== 'manifest.json') expect(bytes.includes(words), path).toBe(false)
      expect(book).not.toContain(words)
    }
  })

  it('should keep every other word, in order, in feed, book and mail', () => {
    const left = new Set([...junk, 'Author'])
    const blocks = readFileSync(file, 'utf8')
      .split(/\n\s*\n/)
      .map((block) => block.replace(/\s+/g, ' ').trim())
    const kept = blocks.filter((block) => !left.has(block) && block !== author && !block.startsWith(`${role}, `))
    const html = JSON.parse(text('feed.json')).items[0].content_html as string
    for (const channel of [`${kept[0]} ${html}`, book, text(`newsletters/${slug}.html`)]) {
      let at = 0
      // The credit is parted from its caption by a tag, so words are compared and not the spaces between them.
      const words = wordsOf(channel).replace(/[\s\u200b]+/g, '')
      for (const block of kept) {
        const found = words.indexOf(block.replace(/\s+/g, ''), at)
        expect(found, block.slice(0, 60)).toBeGreaterThanOrEqual(at)
        at = found
      }
    }
  })
}

describe('a scraped text of our own', () => comesOutWhole(own))
describe.skipIf(!existsSync(seed.file))('the seed (skipped where its file is not at hand)', () => comesOutWhole(seed))
