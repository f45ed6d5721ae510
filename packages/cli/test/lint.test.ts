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

  const mail = (style: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body><div lang="en" dir="ltr"><p style="margin:0"><span style="${style}">x</span></p><p style="margin:0"><a href="*|UNSUB|*">Unsubscribe</a></p><p style="margin:0">1 Quay Street</p></div></body></html>`

  it('should read mails with the eyes of mail programs, by their folder or by what only mails say', async () => {
    const page = `<!doctype html><link rel="canonical" href="/"><div style="display:flex">x</div>`
    const folder = folderWith({
      'dist/newsletters/a.html': mail('display:flex').replace('*|UNSUB|*', 'https://example.org/leave'),
      'dist/elsewhere.html': mail('display:flex'),
      'dist/good.html': mail('color:#222'),
      'dist/page.html': page,
    })
    const { code, out } = await runCommand(folder, 'lint', '--strict', 'dist')
    expect(code).toBe(1)
    expect(out).toContain(`${join('dist', 'newsletters', 'a.html')}:1:`)
    expect(out).toContain(`${join('dist', 'elsewhere.html')}:1:`)
    expect(out).toContain('Unexpected `display: flex on span`')
    expect(out).not.toContain('good.html')
    expect(out).not.toContain('page.html')
  })

  it('should take the HTML out of a message, and judge it with its subject', async () => {
    const encoded = mail('color:#222').replaceAll('=', '=3D')
    const message = (subject: string): string =>
      `Subject: ${subject}\r\nList-Unsubscribe: <https://example.org/leave>\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded}\r\n--b--\r\n`
    const folder = folderWith({ 'good.eml': message('T'), 'other.eml': message('U') })
    expect(await runCommand(folder, 'lint', '--strict', 'good.eml')).toMatchObject({ code: 0 })
    const { code, out } = await runCommand(folder, 'lint', '--strict', 'other.eml')
    expect(code).toBe(1)
    expect(out).toContain('newsletter-lint/title-differs')
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
    [['a.txt'], 'Unexpected `a.txt`, expected one of .eml, .html, .jsonld, .xml'],
    [['empty'], 'Unexpected folder `empty`'],
  ])('should refuse %j as wrong usage', async (sources, reason) => {
    const folder = folderWith({ 'a.txt': 'x', 'empty/b.txt': 'x' })
    const { code, err } = await runCommand(folder, 'lint', ...sources)
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})
