import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHast, toHtml } from '@offprint/html'
import { loadPeers } from './lib/load-peers.mjs'

const chaptersOf = ({ articles }) =>
  articles.map((article) => ({ title: article.title, content: toHtml(toHast(article)) }))

/**
 * The same book by other people's libraries, from HTML that is ready.
 *
 * @param publication Of chapters without pictures.
 * @returns Runs by name, as many as can be had.
 */
export async function writtenBooks(publication) {
  const chapters = chaptersOf(publication)
  const peers = await loadPeers(['epub-gen-memory', 'nodepub'])
  return peers === undefined ? {} : { ...memoryRun(chapters, peers), ...nodepubRun(chapters, peers) }
}

/** Parses the HTML of every chapter. */
function memoryRun(chapters, peers) {
  const epub = peers['epub-gen-memory'].default.default ?? peers['epub-gen-memory'].default
  return { 'epub-gen-memory, from HTML': () => epub({ title: 'Bench', ignoreFailedDownloads: true }, [...chapters]) }
}

/** Takes the HTML as it is, and writes a file. */
function nodepubRun(chapters, peers) {
  const nodepub = peers.nodepub.default ?? peers.nodepub
  return {
    'nodepub, from ready HTML, level 1': async () => {
      const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'))
      try {
        const cover = join(folder, 'cover.png')
        writeFileSync(cover, Buffer.from(pixel, 'base64'))
        const book = nodepub.document({ id: '1', title: 'Bench', author: 'A', language: 'en', cover, epubVersion: 3 })
        for (const { title, content } of chapters) book.addSection(title, content)
        await book.writeEPUB(folder, 'book')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/**
 * Times pandoc once, from one page with all chapters; the start of its process is in the time.
 *
 * @param publication Of chapters without pictures.
 * @returns Milliseconds, or `undefined` where there is no pandoc.
 */
export function timePandoc(publication) {
  if (spawnSync('pandoc', ['--version']).status !== 0) return undefined
  const input = chaptersOf(publication)
    .map(({ title, content }) => `<h1>${title}</h1>${content}`)
    .join('\n')
  const options = ['--from=html', '--to=epub3', '--metadata=title:Bench', '--output=-']
  const began = performance.now()
  const { status, stderr } = spawnSync('pandoc', options, { input, maxBuffer: 1e9 })
  if (status !== 0) throw new Error(String(stderr))
  return performance.now() - began
}
