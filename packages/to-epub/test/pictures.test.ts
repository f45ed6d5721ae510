import type { Flow } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { readPicture } from '../src/pictures/read-picture.js'
import { svgReader } from '../src/svg.js'
import { judge, make, one } from './judge.js'
import { gif, html, jpeg, movingGif, png, svg, webp } from './pictures.js'

const figures = (...sources: readonly string[]): readonly Flow[] =>
  sources.map((src) => ({ type: 'figure', media: [{ src, alt: `Words of ${src}` }] }))
const serve = (files: Readonly<Record<string, Uint8Array>>) => async (src: string) =>
  files[src] === undefined ? undefined : { bytes: files[src] }

describe('what a picture is', () => {
  it.each([
    ['PNG', png, 'image/png', false],
    ['JPEG', jpeg, 'image/jpeg', false],
    ['GIF', gif, 'image/gif', false],
    ['moving GIF', movingGif, 'image/gif', true],
    ['WebP', webp, 'image/webp', false],
  ] as const)('should be told by the bytes of a %s (rule 13)', (_, bytes, mediaType, isAnimated) => {
    expect(readPicture(bytes)).toEqual({ mediaType, width: 1, height: 1, isAnimated })
  })

  it.each([
    ['PNG', png],
    ['GIF', gif],
    ['JPEG', jpeg],
    ['WebP', webp],
  ])('should not be told of a %s that was cut short anywhere (rule 13)', (_, bytes) => {
    for (let length = 0; length < bytes.length; length++)
      expect(readPicture(bytes.subarray(0, length)), `${length}`).toBeUndefined()
  })

  it('should not be told of pages, texts and noise (rule 13)', () => {
    expect(readPicture(html)).toBeUndefined()
    expect(readPicture(svg)).toBeUndefined()
    for (let seed = 1; seed < 300; seed++) {
      const noise = Uint8Array.from({ length: 64 }, (_, index) => (seed * 31 + index * index * 7) % 256)
      for (const head of [png, gif, jpeg, webp])
        expect(() => readPicture(Uint8Array.from([...head.subarray(0, 16), ...noise]))).not.toThrow()
    }
  })
})

describe('pictures of a book', () => {
  it('should have the type of their bytes, never of a name or a claim (rule 13)', async () => {
    const body = figures('page.png', 'cut.png', 'really.gif')
    const files = { 'page.png': html, 'cut.png': png.subarray(0, 40), 'really.gif': png }
    const made = await make(one(body), { assets: serve(files) })
    expect(made.paths.filter((path) => path.includes('pictures'))).toEqual(['EPUB/pictures/really.png'])
    expect(made.file('chapter-001.xhtml')).toContain('Words of page.png')
    expect(made.codes.filter((code) => code === 'epub/unsupported-picture')).toHaveLength(2)
    expect(await judge(made.bytes)).toEqual([])
  })

  it('should be asked of the asset source alone, each once an article (rule 34)', async () => {
    const asked: (readonly [string, string | undefined])[] = []
    const body = figures('file:///etc/passwd', 'file:///etc/passwd', '/etc/hostname', '../a.png')
    const made = await make(one(body, { cover: { src: 'cover.png', alt: 'x' } }), {
      assets: async (src, article) => {
        asked.push([src, article])
        return src === '../a.png' ? { bytes: png } : undefined
      },
    })
    // The book is made twice here.
    expect(asked.slice(0, asked.length / 2)).toEqual([
      ['cover.png', undefined],
      ['file:///etc/passwd', 'https://example.org/a'],
      ['/etc/hostname', 'https://example.org/a'],
      ['../a.png', 'https://example.org/a'],
    ])
    expect(made.paths.filter((path) => path.includes('pictures'))).toEqual(['EPUB/pictures/a.png'])
  })

  it('should be none without an asset source (rule 34)', async () => {
    const made = await make(one(figures('/etc/passwd', 'https://example.org/a.png')))
    expect(made.paths.filter((path) => path.includes('pictures'))).toEqual([])
    expect(made.codes.filter((code) => code === 'epub/missing-picture')).toHaveLength(2)
  })

  it('should be in the book once when their bytes are equal', async () => {
    const made = await make(one(figures('a.png', 'b.png', 'c.gif')), {
      assets: serve({ 'a.png': png, 'b.png': png.slice(), 'c.gif': gif }),
    })
    expect(made.paths.filter((path) => path.includes('pictures'))).toEqual([
      'EPUB/pictures/a.png',
      'EPUB/pictures/c.gif',
    ])
  })

  it('should keep to limits of bytes, pixels and number (rule 34)', async () => {
    const files = { 'a.png': png, 'b.gif': gif, 'c.jpg': jpeg }
    const codes = async (limits: object) =>
      (await make(one(figures(...Object.keys(files))), { assets: serve(files), limits })).codes
    expect(await codes({ pictureBytes: 60 })).toEqual(expect.arrayContaining(['epub/large-picture']))
    expect((await codes({ picturePixels: 0 })).filter((code) => code === 'epub/large-picture')).toHaveLength(3)
    expect((await codes({ pictures: 2 })).filter((code) => code === 'epub/too-many-pictures')).toHaveLength(1)
    expect((await codes({ bookBytes: png.length })).filter((code) => code === 'epub/too-many-pictures')).toHaveLength(2)
    expect(await codes({})).not.toContain('epub/large-picture')
  })

  it('should be made into what the profile takes by the caller', async () => {
    const asked: unknown[] = []
    const convertPicture = async (bytes: Uint8Array, mediaType: string | undefined) => {
      asked.push([bytes.length, mediaType])
      return mediaType === 'image/webp' ? png : html
    }
    const files = { 'a.webp': webp, 'b.tiff': html }
    const options = { assets: serve(files), profile: 'kindle' as const, convertPicture }
    const made = await make(one(figures('a.webp', 'b.tiff')), options)
    expect(made.paths.filter((path) => path.includes('pictures'))).toEqual(['EPUB/pictures/a.png'])
    expect(asked.slice(0, 2)).toEqual([
      [webp.length, 'image/webp'],
      [html.length, undefined],
    ])
    expect(made.codes.filter((code) => code === 'epub/unsupported-picture')).toHaveLength(1)
  })
})

describe('SVG', () => {
  const read = (markup: string) => {
    const bytes = svgReader()(new TextEncoder().encode(markup))
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
  }

  it('should be drawn as a file of its own (rule 25)', async () => {
    const made = await make(one(figures('tide.svg')), { assets: serve({ 'tide.svg': svg }), svg: svgReader() })
    const text = made.file('pictures/tide.svg')
    expect(text).not.toBe('')
    expect(made.file('package.opf')).toContain('media-type="image/svg+xml"')
    expect(await judge(made.bytes)).toEqual([])
  })

  it('should keep what draws, with the names of SVG in their case, and drop what runs (rule 25)', () => {
    const text = read(
      '<svg viewbox="0 0 1 1" onload="x()"><lineargradient id="a"/><rect fill="url(#a)" style="fill:red" data-x="1"/></svg>',
    )
    expect(text).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
    expect(text).toContain(
      'viewBox="0 0 1 1"><linearGradient id="a"></linearGradient><rect fill="url(#a)" style="fill:red"></rect></svg>',
    )
    expect(text).not.toMatch(/onload|data-x/)
  })

  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg><foreignObject><p>x</p></foreignObject></svg>',
    '<svg><image href="https://example.org/x.png"/></svg>',
    '<svg><animate attributeName="x"/></svg>',
    '<p>no picture</p>',
    '',
  ])('should be refused where something would be missing or run: %s (rules 24, 25)', (markup) => {
    expect(read(markup)).toBeUndefined()
  })

  it('should refer to nothing outside itself (rule 20)', () => {
    const text = read(
      '<svg><use href="https://example.org/x#y"/><use href="#z"/><rect fill="url(https://example.org)" style="fill:url(x)"/></svg>',
    )
    expect(text).toContain('<use></use><use xlink:href="#z"></use><rect></rect>')
  })
})
