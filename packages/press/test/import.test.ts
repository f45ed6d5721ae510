import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArticle, type Importer, OffprintError, type Reader } from '@offprint/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ImportPlan, importSources } from '../src/index.js'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1])

/** An importer whose files name an article a line: `slug picture…`. */
const lines: Importer = {
  name: 'lines',
  extensions: ['.lines'],
  async *import(source, options) {
    const parts: Uint8Array[] = []
    for await (const part of source) parts.push(part)
    for (const [index, line] of Buffer.concat(parts).toString().trim().split('\n').entries()) {
      if (line === '!') throw new OffprintError('lines/wrong', 'Unexpected `!`, expected a slug')
      const [slug = '', ...pictures] = line.split(' ')
      const article = createArticle({
        title: slug,
        slug,
        id: `urn:x:${options?.name}:${index}`,
        body: pictures.map((src) => ({ type: 'figure' as const, media: [{ src, alt: 'A' }] })),
      })
      yield {
        article,
        messages: [],
        residue: [{ text: 'menu', reason: 'navigation' }],
        assets: [{ src: 'inside.png', bytes: png }],
      }
    }
  },
  site: async () => ({ title: 'Lines', url: 'https://example.org/' }),
}

/** A reader of texts, which are titles. */
const titles: Reader = {
  name: 'title',
  extensions: ['.title'],
  read: (source) => ({
    article: createArticle({ title: source, id: `urn:x:${source.length}` }),
    messages: [],
    residue: [],
  }),
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-import-'))
})

const plan = (more: Partial<ImportPlan> = {}): ImportPlan => ({
  paths: [join(folder, 'a.lines')],
  root: folder,
  importers: [lines],
  readers: [titles],
  writer: { extension: '.md', write: (article) => JSON.stringify(article.body) },
  out: join(folder, 'out'),
  ...more,
})

const failure = async (run: Promise<unknown>): Promise<OffprintError> => {
  const error: unknown = await run.catch((thrown: unknown) => thrown)
  if (error instanceof OffprintError) return error
  throw error
}

const below = async (path: string): Promise<readonly string[]> =>
  (await readdir(path, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort()

describe('importSources', () => {
  it('should write an article a file, with what was left out of it in a log', async () => {
    await writeFile(join(folder, 'a.lines'), 'one\ntwo\n')
    const { files, site, messages } = await importSources(plan())
    expect(files.map(({ path, leftOut }) => [path, leftOut])).toEqual([
      ['one.md', 1],
      ['two.md', 1],
    ])
    expect(site).toEqual({ title: 'Lines', url: 'https://example.org/' })
    expect(messages).toEqual([])
    expect(await below(join(folder, 'out'))).toEqual(['import.jsonl', 'one.md', 'two.md'])
    const [first = ''] = (await readFile(join(folder, 'out/import.jsonl'), 'utf8')).split('\n')
    expect(JSON.parse(first)).toMatchObject({ path: 'one.md', source: 'a.lines', residue: [{ text: 'menu' }] })
  })

  it('should put pictures beside their article, from inside the source, from the disk and from the web', async () => {
    await writeFile(join(folder, 'a.lines'), 'one inside.png p/B%20c.JPG https://example.org/x?y=1\n')
    await mkdir(join(folder, 'p'))
    await writeFile(join(folder, 'p/B c.JPG'), 'jpeg')
    const { pictures, messages } = await importSources(plan({ fetchPicture: async () => png }))
    expect(pictures).toBe(3)
    expect(messages).toEqual([])
    const text = await readFile(join(folder, 'out/one.md'), 'utf8')
    expect([...text.matchAll(/"src":"([^"]*)"/g)].map(([, src]) => src)).toEqual([
      'one/inside.png',
      'one/b-c.jpg',
      'one/x.png',
    ])
    expect(await readFile(join(folder, 'out/one/b-c.jpg'), 'utf8')).toBe('jpeg')
    expect(new Uint8Array(await readFile(join(folder, 'out/one/x.png')))).toEqual(png)
  })

  it('should keep the address of a picture that it does not have, and say so', async () => {
    await writeFile(join(folder, 'a.lines'), 'one gone.png https://example.org/x.png ../../../etc/hostname\n')
    const { messages, pictures } = await importSources(plan())
    expect(pictures).toBe(0)
    expect(messages.map(({ code, file }) => [code, file])).toEqual([
      ['press/missing-picture', 'a.lines'],
      ['press/picture-on-the-web', 'a.lines'],
      ['press/missing-picture', 'a.lines'],
    ])
    expect(await readFile(join(folder, 'out/one.md'), 'utf8')).toContain('"src":"https://example.org/x.png"')
  })

  it('should give an article another slug where one has it, whatever its capitals', async () => {
    await writeFile(join(folder, 'a.lines'), 'one\nOne\none-2\none\n')
    const { files, messages } = await importSources(plan())
    expect(files.map(({ path }) => path)).toEqual(['one.md', 'One-2.md', 'one-2-2.md', 'one-3.md'])
    expect(messages.map(({ code }) => code)).toEqual(Array(3).fill('press/changed-slug'))
  })

  it('should take readers too, and a folder of both', async () => {
    await writeFile(join(folder, 'a.lines'), 'one\n')
    await writeFile(join(folder, 'b.title'), 'A title')
    const { files } = await importSources(plan({ paths: [folder] }))
    expect(files.map(({ path, source }) => [path, source])).toEqual([
      ['one.md', 'a.lines'],
      ['a-title.md', 'b.title'],
    ])
  })

  it('should touch nothing in a folder that is in use, and write nothing when a source fails', async () => {
    await writeFile(join(folder, 'a.lines'), 'one\n!\n')
    const error = await failure(importSources(plan()))
    expect(error).toMatchObject({ code: 'lines/wrong', file: join(folder, 'a.lines') })
    expect(await below(folder)).toEqual(['a.lines'])
    await mkdir(join(folder, 'out'))
    await writeFile(join(folder, 'out/mine.md'), 'mine')
    expect(await failure(importSources(plan()))).toMatchObject({ code: 'press/unsafe-output' })
    expect(await below(join(folder, 'out'))).toEqual(['mine.md'])
  })

  it('should fill a folder that is empty', async () => {
    await writeFile(join(folder, 'a.lines'), 'one\n')
    await mkdir(join(folder, 'out'))
    await importSources(plan())
    expect(await below(join(folder, 'out'))).toContain('one.md')
  })
})
