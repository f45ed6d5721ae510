import { promisify } from 'node:util'
import { deflateRawSync, gzip, gzipSync } from 'node:zlib'
import { createArticle, createPublication } from '@offprint/core'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type BookSource, toEpub, toEpubStream } from '../src/index.js'
import { crc32 } from '../src/zip/crc32.js'
import { createPacker } from '../src/zip/create-packer.js'
import { joinBytes } from '../src/zip/join-bytes.js'
import { openPortableDeflate } from '../src/zip/open-portable-deflate.js'
import { centralRecord, endRecords } from '../src/zip/zip-records.js'
import { zipStream } from '../src/zip/zip-stream.js'
import { assets, filesOf, rich } from './book.js'
import { judge, make, one } from './judge.js'
import { nastyAssets, nastyBook } from './nasty-book.js'
import { gif, jpeg, movingGif, png, webp } from './pictures.js'

const collect = async (parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return joinBytes(all)
}

const word = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint16(at, true)

describe('the container', () => {
  it('should begin with mimetype, stored, without extra field, of exactly 20 bytes (rule 1)', async () => {
    const bytes = await toEpub(rich)
    expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect({ method: word(bytes, 8), packed: word(bytes, 18), extra: word(bytes, 28) }).toEqual({
      method: 0,
      packed: 20,
      extra: 0,
    })
  })

  it('should hold stored and deflated entries alone, names in UTF-8, and no more than fits (rule 2)', async () => {
    const bytes = await toEpub(nastyBook, { assets: nastyAssets })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    let count = 0
    for (let at = 0; view.getUint32(at, true) === 0x04034b50; count++) {
      expect([0, 8]).toContain(view.getUint16(at + 8, true))
      expect(view.getUint16(at + 6, true)).toBe(0x0800)
      at += 30 + view.getUint32(at + 18, true) + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    }
    expect(count).toBe(Object.keys(unzipSync(bytes)).length)
  })

  it('should be ZIP64 with 65,535 entries or more (rule 2)', async () => {
    const packer = createPacker(true)
    const packed = packer.store(new Uint8Array([7]))
    const entries = function* (count: number) {
      for (let index = 0; index < count; index++) yield { path: `f${index}`, packed }
    }
    const bytes = await collect(zipStream(entries(70_000)))
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toHaveLength(70_000)
    expect(files.f69999).toEqual(new Uint8Array([7]))
    expect(new DataView(bytes.buffer).getUint32(bytes.length - 98, true)).toBe(0x06064b50)
    const small = await collect(zipStream(entries(65_534)))
    expect(new DataView(small.buffer).getUint32(small.length - 22, true)).toBe(0x06054b50)
    expect(new DataView(small.buffer).getUint32(small.length - 42, true)).not.toBe(0x07064b50)
  })

  it('should say in 64 bits where an entry begins beyond 4 GiB (rule 2)', () => {
    const far = 5 * 2 ** 32 + 3
    const record = { name: new Uint8Array([65]), method: 0 as const, checksum: 0, size: 1, packedSize: 1, offset: far }
    const central = centralRecord(record)
    const view = new DataView(central.buffer)
    expect(view.getUint32(42, true)).toBe(0xffffffff)
    expect([view.getUint16(47, true), view.getUint16(49, true)]).toEqual([1, 8])
    expect(view.getBigUint64(51, true)).toBe(BigInt(far))
    const end = new DataView(endRecords({ count: 1, size: 47, offset: far }).buffer)
    expect(end.getBigUint64(48, true)).toBe(BigInt(far))
    expect(end.getUint32(56 + 20 + 16, true)).toBe(0xffffffff)
  })

  it('should count checksums as ZIP does', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new TextEncoder().encode('6789'), crc32(new TextEncoder().encode('12345')))).toBe(0xcbf43926)
  })

  it('should have names of ASCII letters, digits and hyphens, unique without regard to case (rule 3)', async () => {
    const odd = ['a?b.png', 'A%3Cb.png', 'con .png', '日本.png', '../x/..png', 'a'.repeat(300)]
    const body = odd.map((src) => ({ type: 'figure' as const, media: [{ src, alt: src }] }))
    const bytes = [png, jpeg, gif, webp, movingGif, png]
    const { paths } = await make(one(body), {
      assets: async (src) => ({ bytes: bytes[odd.indexOf(src)] as Uint8Array }),
    })
    expect(paths.every((path) => /^(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]+(?:\.[a-z0-9]+)?$/.test(path))).toBe(true)
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
    expect(paths.filter((path) => path.includes('pictures/'))).toHaveLength(5)
  })

  it('should hold nothing but the container file in META-INF (rule 4)', async () => {
    const { paths } = await make(nastyBook, { assets: nastyAssets })
    expect(paths.filter((path) => path.startsWith('META-INF'))).toEqual(['META-INF/container.xml'])
  })

  it('should ask no clock, zone or locale: entries are of 1 January 1980, in the order of reading (rule 33)', async () => {
    const bytes = await toEpub(rich, { assets })
    expect([word(bytes, 10), word(bytes, 12)]).toEqual([0, 0x21])
    const { paths } = await make(rich, { assets })
    const chapters = paths.filter((path) => path.includes('chapter-'))
    expect(chapters).toEqual(chapters.toSorted())
    process.env.TZ = 'Asia/Tokyo'
    const there = await toEpub(rich, { assets })
    process.env.TZ = 'UTC'
    expect(Buffer.compare(bytes, there)).toBe(0)
  })
})

describe('deflating', () => {
  it('should give the same content with portable code as with the platform’s', async () => {
    const [fast, portable] = [await filesOf(rich, { assets }), await filesOf(rich, { assets, reproducible: true })]
    expect([...portable]).toEqual([...fast])
  })

  it('should do without the platform’s where there is none, with the same bytes as when reproducible', async () => {
    const real = globalThis.CompressionStream
    const reproducible = await toEpub(rich, { assets, reproducible: true })
    try {
      Reflect.deleteProperty(globalThis, 'CompressionStream')
      expect(Buffer.compare(await toEpub(rich, { assets }), reproducible)).toBe(0)
    } finally {
      globalThis.CompressionStream = real
    }
  })

  it('should give these very bytes with the portable deflater, whatever Node runs it', async () => {
    const file = openPortableDeflate()
    await file.write(new TextEncoder().encode('The tide turns, and turns. '.repeat(400)))
    const { parts, size } = await file.close()
    const hash = await crypto.subtle.digest('SHA-256', joinBytes(parts).slice())
    expect(size).toBe(10_800)
    expect(Buffer.from(hash).toString('hex').slice(0, 16)).toMatchInlineSnapshot(`"970a376a270fb170"`)
  })
})

describe('a stream', () => {
  const source = (count: number, seen: number[] = []): BookSource => ({
    ...createPublication({ title: 'Stream', url: 'https://example.org/', language: 'en' }),
    articles: (async function* () {
      for (let index = 0; index < count; index++) {
        seen.push(index)
        yield createArticle({
          title: `Chapter ${index}`,
          url: `https://example.org/${index}`,
          language: 'en',
          byline: ['Ada Quay'],
          body: [
            { type: 'heading', depth: 2, data: { id: 'x' }, children: [{ type: 'text', value: 'Part' }] },
            {
              type: 'paragraph',
              children: [index - 1, index + 1].map((target) => ({
                type: 'link' as const,
                url: `https://example.org/${target}#x`,
                children: [{ type: 'text' as const, value: `to ${target}` }],
              })),
            },
          ],
        })
      }
    })(),
  })

  it('should take articles one by one, and give pieces before it has seen them all', async () => {
    const seen: number[] = []
    const stream = toEpubStream(source(100, seen))
    let size = 0
    while (size < 3_000) size += (await stream.next()).value?.length ?? 0
    expect(seen.length).toBeLessThan(20)
    for await (const part of stream) size += part.length
    expect(seen).toHaveLength(100)
  })

  it('should be the same book as that of a list, but for links ahead, which lead to the web and are reported', async () => {
    const codes: string[] = []
    const bytes = await toEpub(source(5), { report: ({ code }) => codes.push(code) })
    expect(await judge(bytes)).toEqual([])
    expect(codes.filter((code) => code === 'epub/link-ahead')).toHaveLength(4)
    const second = new TextDecoder().decode(unzipSync(bytes)['EPUB/chapter-002.xhtml'])
    expect(second).toContain('href="chapter-001.xhtml#c1-x"')
    expect(second).toContain('href="https://example.org/2#x"')
  })

  it('should stop when the caller says so', async () => {
    const control = new AbortController()
    const seen: number[] = []
    const stream = toEpubStream(source(1_000, seen), { signal: control.signal })
    await stream.next()
    control.abort()
    await expect(collect(stream)).rejects.toThrow('abort')
    expect(seen.length).toBeLessThan(20)
  })

  it('should refuse another order than the given one', async () => {
    await expect(toEpub(source(1), { order: 'series' })).rejects.toThrow(
      'Unexpected `series` at `order`, expected a list',
    )
  })

  it('should pass a failure of the articles on', async () => {
    const failing = async function* () {
      yield createArticle({ title: 'A', url: 'https://example.org/a' })
      throw new Error('lost')
    }
    const broken = { ...source(0), articles: failing() }
    await expect(toEpub(broken)).rejects.toThrow('lost')
  })
})

describe('a gzip of the caller’s', () => {
  it.each([
    ['at once', gzipSync],
    ['on other threads', promisify(gzip)],
  ])('should make the same entries, %s', async (_, mine) => {
    const bytes = await toEpub(rich, { assets, gzip: mine })
    expect(unzipSync(bytes)).toEqual(unzipSync(await toEpub(rich, { assets })))
    expect(await judge(bytes)).toEqual([])
  })

  it('should make the same entries of files that come in many pieces', async () => {
    const articles = Array.from({ length: 600 }, (_, index) => ({
      title: `Chapter ${index} of a long book, whose list of contents does not fit into one piece`,
      url: `https://example.org/${index}`,
    }))
    const long = createPublication({ title: 'Long', url: 'https://example.org/', language: 'en', articles })
    const files = unzipSync(await toEpub(long, { gzip: gzipSync }))
    expect(files['EPUB/package.opf']?.length).toBeGreaterThan(65_536)
    const wrong = Object.entries(unzipSync(await toEpub(long))).filter(
      ([path, bytes]) => !Buffer.from(files[path] ?? []).equals(bytes),
    )
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  it('should not be asked where the bytes have to be reproducible', async () => {
    const never = () => {
      throw new Error('asked')
    }
    expect(await toEpub(rich, { reproducible: true, gzip: never })).toEqual(await toEpub(rich, { reproducible: true }))
  })

  it('should be refused when it gives something else', async () => {
    const code = 'epub/invalid-option'
    await expect(toEpub(rich, { gzip: (bytes) => deflateRawSync(bytes) })).rejects.toMatchObject({ code })
    await expect(toEpub(rich, { gzip: () => new Uint8Array() })).rejects.toMatchObject({ code })
  })
})
