import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { highlighter } from '../src/highlight.js'
import { type EpubOptions, toEpub } from '../src/index.js'
import { mathsWriter } from '../src/maths.js'
import { nastyAssets, nastyBook } from './nasty-book.js'

/** Where `.ci/run` wants the books, to have all four checkers read them; without it there is nothing to do. */
const folder = process.env.OFFPRINT_BOOKS

const whole: EpubOptions = { maths: mathsWriter(), highlight: highlighter(), source: 'urn:isbn:9780306406157' }

const nasty: Readonly<Record<string, EpubOptions>> = {
  plain: {},
  whole,
  parts: { ...whole, parts: 'section', order: 'section' },
  kindle: { ...whole, profile: 'kindle' },
  apple: { ...whole, profile: 'apple' },
  kobo: { ...whole, profile: 'kobo', reproducible: true },
  vertical: { ...whole, writing: 'vertical' },
}

const write = async (name: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(folder as string, { recursive: true })
  await writeFile(join(folder as string, `${name}.epub`), bytes)
}

describe.skipIf(folder === undefined)(
  'the nasty book for all checkers (skipped: OFFPRINT_BOOKS names no folder)',
  () => {
    it.each(Object.entries(nasty))('should write the nasty book, %s', async (name, options) => {
      const bytes = await toEpub(nastyBook, { assets: nastyAssets, ...options })
      await write(`nasty-${name}`, bytes)
      expect(bytes.length).toBeGreaterThan(10_000)
    })
  },
)
