import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { fromWordpress } from '../src/index.js'
import { bytes } from './collect.js'
import { head, item, tail } from './write-wxr.js'

const mebibyte = 1024 * 1024

/** Bytes of a made-up export: each post has a featured image that stands after all posts of its batch. */
function* largeExport(size: number): Generator<Uint8Array> {
  let written = 0
  let id = 0
  const paragraph = 'Boats <em>lie</em> at the quay &amp; wait for the tide, which is late.\nNobody minds. '.repeat(20)
  yield bytes(head())
  while (written < size) {
    const batch: string[] = []
    for (let post = 0; post < 10; post++) {
      const content = `${paragraph}\n\n[gallery ids="${id + 100_000}"]\n\n${`${paragraph}\n\n`.repeat(4)}`
      batch.push(item({ id: ++id, title: `Post ${id}`, content, meta: { _thumbnail_id: String(id + 100_000) } }))
    }
    for (let file = 9; file >= 0; file--) {
      const number = id - file + 100_000
      const url = `https://example.org/${number}.jpg`
      batch.push(
        item({
          id: number,
          type: 'attachment',
          status: 'inherit',
          url,
          meta: { _wp_attachment_image_alt: `Boat ${number}` },
        }),
      )
    }
    const chunk = bytes(batch.join(''))
    written += chunk.length
    yield chunk
  }
  yield bytes(tail)
}

it('should be read in memory that does not grow with the file, but for the media library', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const size = Number(process.env.LARGE_EXPORT_MIB ?? 8) * mebibyte
  const held: number[] = []
  let count = 0
  const begin = performance.now()
  for await (const { article } of fromWordpress(() => largeExport(size))) {
    if (count++ % 250 === 249) {
      collectGarbage()
      held.push(process.memoryUsage().heapUsed)
    }
    expect(article.hero?.media[0]?.alt).toMatch(/^Boat \d+$/)
  }
  const seconds = (performance.now() - begin) / 1000
  const growth = (Math.max(...held) - (held[0] ?? 0)) / mebibyte
  const perArticle = (growth * mebibyte) / count
  console.info(
    `${size / mebibyte} MiB, ${count} articles: ${growth.toFixed(1)} MiB more after the last than after the 250th, ` +
      `${perArticle.toFixed(0)} bytes an article; ${seconds.toFixed(1)} s`,
  )
  expect(growth).toBeLessThan(size / mebibyte / 4)
}, 600_000)

describe('an item that never ends', () => {
  it.each([
    ['text', 'Words and words. '],
    ['elements', '<wp:postmeta><wp:meta_key>a</wp:meta_key><wp:meta_value>b</wp:meta_value></wp:postmeta>'],
  ])('should be refused: %s', async (_, piece) => {
    function* endless(): Generator<Uint8Array> {
      yield bytes(`${head()}<item>\n`)
      const chunk = bytes(piece.repeat(20_000))
      for (;;) yield chunk
    }
    await expect(fromWordpress(endless).next()).rejects.toThrow('Unexpected item of more than 33554432 characters')
  })
})
