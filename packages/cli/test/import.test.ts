import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, filesBelow, runCommand } from './run-command.js'

const wxr = (picture: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour Letters</title><link>https://harbour.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_email>ada@harbour.example</wp:author_email><wp:author_display_name><![CDATA[Ada Quay]]></wp:author_display_name></wp:author>
<item><title>Slack water</title><link>https://harbour.example/slack-water/</link><dc:creator>ada</dc:creator><guid>https://harbour.example/?p=7</guid>
<content:encoded><![CDATA[The tide waits.

<img src="${picture}" alt="A quay">

It waits <em>long</em>.]]></content:encoded><excerpt:encoded></excerpt:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2024-05-06 10:00:00</wp:post_date><wp:post_date_gmt>2024-05-06 09:00:00</wp:post_date_gmt>
<wp:post_name>slack-water</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>`

const page = `<!doctype html><html lang="en"><head><title>Two harbours</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Two harbours</h1><p>${'There were two harbours on that coast, and each had a light of its own. '.repeat(12)}</p>
<figure><img src="two_files/light.png" alt="A light"><figcaption>The light</figcaption></figure>
<p>${'The second one went out first, and nobody has said why since then. '.repeat(12)}</p></article></body></html>`

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('offprint import', () => {
  it('should turn a WordPress export into a publication that builds', async () => {
    const folder = emptyFolder()
    await writeFile(join(folder, 'export.xml'), wxr('https://harbour.example/quay.png'))
    const ran = await runCommand(folder, 'import', 'export.xml', '--out', 'content')
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('1 article and 0 pictures in content')
    expect(ran.out).toContain('Next: offprint build\n')
    const config = await readFile(join(folder, 'offprint.config.yaml'), 'utf8')
    expect(config).toContain('title: Harbour Letters')
    expect(config).not.toContain('ada@harbour.example')
    const article = await readFile(join(folder, 'content/slack-water.md'), 'utf8')
    expect(article).toContain('published: 2024-05-06T10:00:00+01:00')
    expect(article).toContain('![A quay](https://harbour.example/quay.png)')
    const built = await runCommand(folder, 'build', '--to', 'feed')
    expect(built).toMatchObject({ code: 0, err: '' })
    expect(String(filesBelow(folder).get('dist/feed.xml'))).toContain('https://harbour.example/slack-water/')
  })

  it('should bring pictures from the web where that is asked for, and only pictures', async () => {
    const server = createServer((request, response) => {
      const isPicture = request.url === '/quay.png'
      response.writeHead(200, { 'content-type': isPicture ? 'image/png' : 'text/html' }).end(isPicture ? pixel : 'no')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const folder = emptyFolder()
      await writeFile(join(folder, 'a.xml'), wxr(`http://127.0.0.1:${port}/quay.png`))
      await writeFile(join(folder, 'b.xml'), wxr(`http://127.0.0.1:${port}/page.png`))
      const ran = await runCommand(folder, 'import', 'a.xml', 'b.xml', '--out', 'content', '--download')
      expect(ran.out).toContain('2 articles and 1 picture in content')
      expect(ran.out).toContain('press/missing-picture')
      const files = filesBelow(folder)
      expect(files.get('content/slack-water/quay.png')).toEqual(pixel)
      expect(String(files.get('content/slack-water.md'))).toContain('![A quay](slack-water/quay.png)')
    } finally {
      server.close()
    }
  })

  it('should turn a folder of saved pages into articles, their pictures beside them', async () => {
    const folder = emptyFolder()
    await mkdir(join(folder, 'pages/two_files'), { recursive: true })
    await writeFile(join(folder, 'pages/two.html'), page)
    await writeFile(join(folder, 'pages/two_files/light.png'), pixel)
    const ran = await runCommand(
      folder,
      'import',
      'pages',
      '--out',
      'content',
      '--publication',
      'Pages',
      '--language',
      'en',
    )
    expect(ran).toMatchObject({ code: 0, err: '' })
    const files = filesBelow(folder)
    const [name = '', text] = [...files].find(([path]) => path.endsWith('.md')) ?? []
    expect(String(text)).toContain('title: Two harbours')
    expect(String(text)).not.toContain('Home')
    expect(files.get(name.replace('.md', '/light.png'))).toEqual(pixel)
    expect(await runCommand(folder, 'build', '--to', 'epub')).toMatchObject({ code: 0, err: '' })
  })

  it('should send who builds from an export to the import', async () => {
    const folder = emptyFolder()
    await writeFile(join(folder, 'export.xml'), wxr('a.png'))
    const ran = await runCommand(folder, 'build', 'export.xml')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('`offprint import export.xml --out content`')
  })

  it.each([
    [['import', '--out', 'content'], 'Unexpected missing SOURCE'],
    [['import', 'export.xml'], 'Unexpected missing `--out`'],
    [['import', 'feed.xml', '--out', 'content'], 'WordPress export'],
    [['import', 'gone.xml', '--out', 'content'], 'Unexpected missing file'],
  ])('should say what is wrong with %j', async (argv, sentence) => {
    const folder = emptyFolder()
    await writeFile(join(folder, 'export.xml'), wxr('a.png'))
    await writeFile(join(folder, 'feed.xml'), '<rss version="2.0"><channel><title>A feed</title></channel></rss>')
    const ran = await runCommand(folder, ...argv)
    expect(ran.code).toBeGreaterThan(0)
    expect(ran.err).toContain(sentence)
    expect([...filesBelow(folder).keys()].sort()).toEqual(['export.xml', 'feed.xml'])
  })
})
