import type { Flow } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type ProfileName, toEpub } from '../src/index.js'
import { labelLanguages, labelsFor } from '../src/labels.js'
import { mathsWriter } from '../src/maths.js'
import { profiles } from '../src/profiles.js'
import { judge, make, one } from './judge.js'
import { png, webp } from './pictures.js'

const names = Object.keys(profiles) as ProfileName[]
const long = 'word '.repeat(60_000)
const body: readonly Flow[] = [
  { type: 'figure', media: [{ src: 'a.webp', alt: 'WebP' }] },
  { type: 'math', value: 'x' },
  { type: 'paragraph', children: [{ type: 'text', value: long }] },
]

/** A PNG that says it has so many pixels. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = png.slice()
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

describe('profiles', () => {
  const facts = async (profile: ProfileName) => {
    const made = await make(one(body), { profile, maths: mathsWriter(), assets: async () => ({ bytes: webp }) })
    return {
      webp: made.paths.some((path) => path.endsWith('.webp')),
      maths: made.file('chapter-001.xhtml').includes('<math'),
      dark: made.file('style.css').includes('prefers-color-scheme'),
      guide: made.file('package.opf').includes('<guide>'),
      ncx: made.paths.includes('EPUB/toc.ncx'),
      long: made.codes.includes('epub/long-chapter'),
    }
  }

  it('should each be a set of limits', async () => {
    const same = { ncx: true }
    expect(await facts('standard')).toEqual({ ...same, webp: true, maths: true, dark: true, guide: false, long: false })
    expect(await facts('kindle')).toEqual({ ...same, webp: false, maths: false, dark: false, guide: true, long: true })
    expect(await facts('apple')).toEqual({ ...same, webp: false, maths: true, dark: true, guide: false, long: false })
    expect(await facts('kobo')).toEqual({ ...same, webp: false, maths: true, dark: false, guide: false, long: true })
  })

  it('should keep pictures within what the shop takes', async () => {
    const picture: readonly Flow[] = [{ type: 'figure', media: [{ src: 'a.png', alt: 'x' }] }]
    const codes = async (profile: ProfileName, bytes: Uint8Array) =>
      (await make(one(picture), { profile, assets: async () => ({ bytes }) })).codes.includes('epub/large-picture')
    expect(await codes('apple', pngOf(2_000, 2_001))).toBe(true)
    expect(await codes('apple', pngOf(2_000, 2_000))).toBe(false)
    expect(await codes('standard', pngOf(2_000, 2_001))).toBe(false)
  })

  it.each(names)('should make a valid book for %s', async (profile) => {
    const made = await make(one(body), { profile, maths: mathsWriter(), assets: async () => ({ bytes: webp }) })
    expect(await judge(made.bytes)).toEqual([])
  })

  it('should refuse one that nobody knows', async () => {
    await expect(toEpub(one([]), { profile: 'nook' as never })).rejects.toThrow('Unexpected `nook` at `profile`')
  })
})

describe('the book’s own words', () => {
  it('should be there in at least 20 languages, each complete', () => {
    expect(labelLanguages.length).toBeGreaterThanOrEqual(20)
    const keys = Object.keys(labelsFor('en'))
    for (const language of labelLanguages) {
      const labels = labelsFor(language)
      for (const key of keys) {
        const word = labels[key as keyof typeof labels]
        expect(word, `${language} ${key}`).not.toBe(key)
        expect(word.trim(), `${language} ${key}`).not.toBe('')
      }
    }
  })

  it('should be those of the book’s language, script and region', async () => {
    expect(labelsFor('de-CH').contents).toBe('Inhalt')
    expect(labelsFor('zh-TW').contents).toBe('目錄')
    expect(labelsFor('zh').contents).toBe('目录')
    expect(labelsFor('tlh').contents).toBe('Contents')
    const made = await make(one([], { language: 'ja' }))
    expect(made.file('nav.xhtml')).toContain('目次')
    expect(made.file('colophon.xhtml')).toContain('奥付')
  })
})
