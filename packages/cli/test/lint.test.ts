import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, runCommand } from './run-command.js'

const graph = (fields: object) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': 'https://example.org/#site',
    ...fields,
  })
const good = graph({ name: 'Ebb & Flood', url: 'https://example.org/' })
const bad = graph({ name: 'Ebb & Flood', url: '/', byline: 'x' })
const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('offprint lint', () => {
  it('should find nothing in what is right', async () => {
    const folder = folderWith({ 'a.jsonld': good })
    expect(await runCommand(folder, 'lint', 'a.jsonld')).toEqual({ code: 0, out: '1 file, no messages\n', err: '' })
  })

  it('should name place, rule and remedy of what is wrong, and end with 1', async () => {
    const folder = folderWith({ 'a.jsonld': bad, 'page.html': `<script type="application/ld+json">${bad}</script>` })
    const { code, out } = await runCommand(folder, 'lint', 'a.jsonld', 'page.html')
    expect(code).toBe(1)
    expect(out).toContain('a.jsonld:1:')
    expect(out).toContain('page.html:1:')
    expect(out).toContain('Unexpected property `byline`')
    expect(out).toContain('lint-jsonld/relative-url')
    expect(out).toMatch(/2 files, \d errors/)
  })

  it('should read feeds, and every file of a folder that it knows', async () => {
    const folder = folderWith({ 'dist/feed.xml': feed, 'dist/a.jsonld': good, 'dist/manifest.json': '{}' })
    const { code, out } = await runCommand(folder, 'lint', 'dist')
    expect(code).toBe(1)
    expect(out).toContain(`${join('dist', 'feed.xml')}:1:`)
    expect(out).toMatch(/2 files, /)
  })

  it('should print JSON on request, and count warnings when it is strict', async () => {
    const folder = folderWith({ 'a.jsonld': graph({ name: 'A &amp; B', url: 'https://example.org/' }) })
    expect((await runCommand(folder, 'lint', 'a.jsonld')).code).toBe(0)
    const { code, out } = await runCommand(folder, 'lint', '--strict', '--json', 'a.jsonld')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{ file: 'a.jsonld', findings: [{ code: 'lint-jsonld/html-reference' }] }])
  })

  it.each([
    [[], 'Unexpected missing file'],
    [['nowhere.xml'], 'Unexpected `nowhere.xml`, expected a file or folder that exists'],
    [['a.txt'], 'Unexpected `a.txt`, expected one of .jsonld, .html'],
    [['empty'], 'Unexpected folder `empty`'],
  ])('should refuse %j as wrong usage', async (sources, reason) => {
    const folder = folderWith({ 'a.txt': 'x', 'empty/b.txt': 'x' })
    const { code, err } = await runCommand(folder, 'lint', ...sources)
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})
