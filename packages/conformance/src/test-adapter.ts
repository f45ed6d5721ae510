import type { Adapter, AssetSource, Publication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { hostilePublication } from './hostile-publication.js'
import { hostileStrings } from './hostile-strings.js'
import { render } from './render.js'
import { withoutWorld } from './without-world.js'

/** What {@link testAdapter} may be told. */
export interface TestAdapterOptions {
  /** Publications of one's own, beside the hostile ones. */
  readonly publications?: readonly Publication[]
  /** Bytes of pictures. */
  readonly assets?: AssetSource
}

/** Relative, with `/`, no empty, dot or parent parts, no characters that a file system refuses. */
const safePath = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:*?"<>|\u0000-\u001f]+$/

/**
 * Declares the tests that every adapter must pass: deterministic, hermetic, input left alone, hostile texts carried,
 * paths safe and unique, messages in one grammar.
 *
 * @param name - Of the adapter, for titles and as the source of its messages.
 * @param make - Makes a fresh adapter.
 * @param options - Publications and pictures.
 */
export function testAdapter(name: string, make: () => Adapter, options: TestAdapterOptions = {}): void {
  const hostile = hostileStrings.map(
    (words) => [JSON.stringify(words).slice(0, 40), hostilePublication(words)] as const,
  )
  const own = (options.publications ?? []).map((publication) => [publication.title, publication] as const)
  describe.each([...own, ...hostile])(`${name} adapter with %s`, (_, publication) => {
    it('should make the same bytes twice, without clock, chance, network or environment, from frozen input', async () => {
      const once = await withoutWorld(() => render(make(), publication, options.assets))
      const twice = await render(make(), structuredClone(publication), options.assets)
      expect(once.files.length).toBeGreaterThan(0)
      expect(twice.files.map(({ path }) => path)).toEqual(once.files.map(({ path }) => path))
      for (const [index, { bytes }] of once.files.entries()) {
        expect(Buffer.compare(bytes, twice.files[index]?.bytes ?? new Uint8Array())).toBe(0)
      }
    })

    it('should give every file a safe path of its own, a media type and content', async () => {
      const { files } = await render(make(), publication, options.assets)
      const paths = files.map(({ path }) => path.normalize('NFC').toLowerCase())
      expect(new Set(paths).size).toBe(paths.length)
      for (const { path, mediaType, bytes } of files) {
        expect(path).toMatch(safePath)
        expect(mediaType).toMatch(/^[\w.+-]+\/[\w.+-]+(; ?charset=utf-8)?$/)
        expect(bytes.length).toBeGreaterThan(0)
      }
    })

    it('should report in one grammar, under its own name', async () => {
      const { messages } = await render(make(), publication, options.assets)
      for (const { code, source, ruleId, reason } of messages) {
        expect(code).toBe(`${source}/${ruleId}`)
        expect(source).toBe(name)
        expect(reason).toMatch(/^Unexpected [\s\S]+, expected [\s\S]+$/)
      }
    })
  })
}
