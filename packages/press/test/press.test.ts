import { mkdir, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Adapter,
  createArticle,
  createPublication,
  type Imported,
  OffprintError,
  type Reader,
} from '@offprint/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { build, decodeSource, diskAssets, type Manifest, readSources } from '../src/index.js'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const failure = async (run: () => unknown): Promise<OffprintError> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof OffprintError) return error
    throw error
  }
  throw new Error('expected an error')
}

/** A reader that takes the whole text as the title. */
const titleReader: Reader = {
  name: 'title',
  extensions: ['.title'],
  read: (source, options): Imported => {
    if (source.startsWith('!'))
      throw new OffprintError('title/wrong', 'Unexpected `!`, expected a title', { place: { line: 1, column: 1 } })
    return { article: createArticle({ title: source, id: `urn:x:${options?.name}` }), messages: [], residue: [] }
  },
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-'))
})

describe('decodeSource', () => {
  it('should keep a byte order mark for the reader and decode UTF-8', () => {
    expect(decodeSource(utf8('\ufeffé😀'), 'a')).toBe('\ufeffé😀')
  })

  it.each([
    ['an empty file', bytes(), 'press/empty-source', undefined],
    ['a NUL byte', utf8('a\nb\u0000'), 'press/binary-source', { line: 2, column: 2 }],
    ['Latin-1', bytes(0x61, 0x0a, 0x62, 0xe9, 0x20), 'press/not-utf-8', { line: 2, column: 2 }],
    ['a character that is cut', bytes(0x61, 0xc3), 'press/not-utf-8', { line: 1, column: 2 }],
  ])('should refuse %s and say where', async (_, content, code, place) => {
    const error = await failure(() => decodeSource(content, 'a.md'))
    expect(error.code).toBe(code)
    expect(error.file).toBe('a.md')
    expect(error.place).toEqual(place)
  })

  it('should take the encoding that a file says it is in', () => {
    expect(decodeSource(bytes(0x63, 0x61, 0x66, 0xe9), 'a.html', 'ISO-8859-1')).toBe('café')
    expect(decodeSource(bytes(0xff, 0xfe, 0x61, 0x00), 'a.html', 'utf-16le')).toBe('\ufeffa')
    expect(decodeSource(utf8('é'), 'a.html', 'UTF8')).toBe('é')
  })

  it.each([
    ['x-nobody', bytes(0x61), 'press/unknown-encoding'],
    ['shift_jis', bytes(0x61, 0x81), 'press/wrong-encoding'],
  ])('should refuse a file that says it is in %s and is not', async (encoding, content, code) => {
    expect((await failure(() => decodeSource(content, 'a.html', encoding))).code).toBe(code)
  })
})

describe('readSources', () => {
  const read = (...paths: readonly string[]) =>
    readSources({ paths: paths.map((path) => join(folder, path)), root: folder, readers: [titleReader] })

  it('should read folders in the order of names, at any depth, and each file once', async () => {
    await mkdir(join(folder, 'b'))
    for (const name of ['c.title', 'a.title', 'b/d.title', 'note.txt', '.hidden.title'])
      await writeFile(join(folder, name), name)
    const sources = await read('.', 'a.title')
    expect(sources.map(({ name }) => name)).toEqual(['a.title', 'b/d.title', 'c.title'])
    expect(sources[0]?.article.id).toBe('urn:x:a.title')
  })

  it('should name the file in errors of the reader', async () => {
    await writeFile(join(folder, 'a.title'), '!')
    const error = await failure(() => read('a.title'))
    expect([error.code, error.file, error.place]).toEqual([
      'title/wrong',
      join(folder, 'a.title'),
      { line: 1, column: 1 },
    ])
  })

  it.each([
    ['a missing file', 'none.title', 'press/missing-source'],
    ['a file below a file', 'x.md/none.title', 'press/missing-source'],
    ['an unknown file type', 'x.md', 'press/unknown-source-type'],
    ['a folder without articles', 'empty', 'press/empty-folder'],
  ])('should refuse %s', async (_, path, code) => {
    await mkdir(join(folder, 'empty'))
    await writeFile(join(folder, 'x.md'), 'x')
    expect((await failure(() => read(path))).code).toBe(code)
  })

  it('should refuse two articles with one slug and name both files', async () => {
    for (const name of ['a.title', 'b.title']) await writeFile(join(folder, name), 'Same title')
    const error = await failure(() => read('.'))
    expect(error.code).toBe('press/duplicate-slug')
    expect(error.file).toBe(join(folder, 'b.title'))
    expect(error.message).toContain('a.title')
  })
})

describe('diskAssets', () => {
  it('should read beside the article, inside the root and nowhere else', async () => {
    const root = join(folder, 'root')
    await mkdir(join(root, 'articles'), { recursive: true })
    await mkdir(join(root, 'pictures'))
    await writeFile(join(root, 'pictures/a b.png'), 'picture')
    await writeFile(join(folder, 'secret.png'), 'secret')
    await symlink(join(folder, 'secret.png'), join(root, 'pictures/link.png'))
    const assets = diskAssets(root, new Map([['urn:x:1', join(root, 'articles/a.md')]]))
    expect((await assets('../pictures/a%20b.png?v=1', 'urn:x:1'))?.bytes).toEqual(Buffer.from('picture'))
    expect((await assets('pictures/a%20b.png'))?.bytes).toEqual(Buffer.from('picture'))
    const refused = [
      '../../secret.png',
      '../pictures/link.png',
      '/etc/passwd',
      'file:///etc/passwd',
      '%2e%2e/%2e%2e/secret.png',
      'https://example.org/a.png',
      '../pictures',
      '%',
      'a%00b',
      '',
    ]
    for (const src of refused) expect(await assets(src, 'urn:x:1'), src).toBeUndefined()
  })
})

describe('build', () => {
  const publication = createPublication({ title: 'P', articles: [{ title: 'A', id: 'urn:x:1' }] })
  const adapter = (files: Readonly<Record<string, string>>, severity?: 'error' | 'warning'): Adapter => ({
    name: 'test',
    *render(_, { report }) {
      for (const [path, content] of Object.entries(files)) {
        if (severity !== undefined)
          report({
            code: 'test/x',
            source: 'test',
            ruleId: 'x',
            severity,
            fatal: null,
            reason: 'Unexpected `a`, expected b',
          })
        yield { path, mediaType: 'text/plain', content }
      }
    },
  })
  const run = (
    files: Readonly<Record<string, string>>,
    options: { severity?: 'error' | 'warning'; strict?: boolean } = {},
  ) =>
    build({
      publication,
      sources: [],
      adapters: [adapter(files, options.severity)],
      out: join(folder, 'out'),
      strict: options.strict ?? false,
    })
  const written = async () => (await readdir(join(folder, 'out'), { recursive: true })).sort()

  it('should write files with a manifest of their sizes and digests, and leave nothing beside', async () => {
    const { manifest } = await run({ 'a/b.txt': 'abc' })
    expect(manifest.files).toEqual([
      {
        path: 'a/b.txt',
        mediaType: 'text/plain',
        bytes: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        messages: [],
      },
    ])
    expect(JSON.parse(await readFile(join(folder, 'out/manifest.json'), 'utf8')) as Manifest).toEqual(manifest)
    expect(await readdir(folder)).toEqual(['out'])
  })

  it('should replace an earlier build whole and keep what others put there', async () => {
    await run({ 'old.txt': '1', 'a.txt': '1' })
    await writeFile(join(folder, 'out/CNAME'), 'example.org')
    await run({ 'a.txt': '2' })
    expect(await written()).toEqual(['CNAME', 'a.txt', 'manifest.json'])
    expect(await readFile(join(folder, 'out/a.txt'), 'utf8')).toBe('2')
  })

  it('should leave the old output when an adapter fails, on errors, and on warnings in a strict build', async () => {
    await run({ 'a.txt': '1' })
    const failing: Adapter = {
      name: 'bad',
      *render() {
        yield { path: 'a.txt', mediaType: 'text/plain', content: '2' }
        throw new Error('broken')
      },
    }
    await expect(build({ publication, sources: [], adapters: [failing], out: join(folder, 'out') })).rejects.toThrow(
      'broken',
    )
    expect((await run({ 'a.txt': '2' }, { severity: 'error' })).written).toBe(false)
    expect((await run({ 'a.txt': '2' }, { severity: 'warning', strict: true })).written).toBe(false)
    expect(await readFile(join(folder, 'out/a.txt'), 'utf8')).toBe('1')
    expect(await readdir(folder)).toEqual(['out'])
    expect((await run({ 'a.txt': '2' }, { severity: 'warning' })).written).toBe(true)
  })

  it('should give messages to the file that they were reported for', async () => {
    const { manifest } = await run({ 'a.txt': '1', 'b.txt': '2' }, { severity: 'warning' })
    expect(manifest.files.map(({ messages }) => messages.length)).toEqual([1, 1])
  })

  it('should find the old output again after a stop between the two renames', async () => {
    await run({ 'a.txt': '1' })
    await rename(join(folder, 'out'), join(folder, '.out.previous'))
    expect((await run({ 'a.txt': '2' }, { severity: 'error' })).written).toBe(false)
    expect(await readFile(join(folder, 'out/a.txt'), 'utf8')).toBe('1')
  })

  it.each([
    [
      'a folder with files that no build made',
      async () => {
        await mkdir(join(folder, 'out'))
        await writeFile(join(folder, 'out/thesis.doc'), 'x')
      },
      'press/unsafe-output',
    ],
    ['a file', () => writeFile(join(folder, 'out'), 'x'), 'press/unwritable-output'],
  ])('should refuse %s as output folder and change nothing', async (_, prepare, code) => {
    await prepare()
    const before = await readdir(folder, { recursive: true })
    expect((await failure(() => run({ 'a.txt': '1' }))).code).toBe(code)
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it.each(['../a', '/a', 'a//b', 'a/./b', 'a\\b', 'c:x', ''])('should refuse the path `%s`', async (path) => {
    expect((await failure(() => run({ [path]: '1' }))).code).toBe('press/unsafe-path')
  })

  it('should refuse one path from two adapters, in whatever case', async () => {
    const plan = {
      publication,
      sources: [],
      adapters: [adapter({ 'a.txt': '1' }), adapter({ 'A.TXT': '2' })],
      out: join(folder, 'out'),
    }
    expect((await failure(() => build(plan))).code).toBe('press/duplicate-path')
  })
})
