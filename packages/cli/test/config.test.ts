import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyFolder, filesBelow, runCommand } from './run-command.js'

let folder: string
const file = (name: string, content: string): void => writeFileSync(join(folder, name), content)

beforeEach(() => {
  folder = emptyFolder()
  mkdirSync(join(folder, 'articles'))
  file('articles/a.md', '---\ntitle: A\nurl: https://example.org/a\nlanguage: en\npublished: 2024-02-29\n---\nWords.\n')
})

const settings = {
  publication: { title: 'Tides', url: 'https://example.org/' },
  sources: ['articles'],
  channels: ['feed'],
}

describe('the configuration', () => {
  it.each([
    ['offprint.config.json', JSON.stringify(settings)],
    [
      'offprint.config.yaml',
      'publication: {title: Tides, url: https://example.org/}\nsources: [articles]\nchannels: [feed]\n',
    ],
    ['offprint.config.js', `export default ${JSON.stringify(settings)}`],
    ['offprint.config.ts', `const settings: object = ${JSON.stringify(settings)}\nexport default settings`],
  ])('should be found and read as %s', async (name, content) => {
    file(name, content)
    const ran = await runCommand(folder, 'build', '--out', 'out')
    expect(ran).toMatchObject({ code: 0, err: '' })
    const files = filesBelow(join(folder, 'out'))
    expect([...files.keys()].sort()).toEqual(['atom.xml', 'feed.json', 'feed.xml', 'manifest.json'])
    expect(files.get('feed.xml')?.toString('utf8')).toContain('<title>Tides</title>')
  })

  it('should say what scraped text of a site looks like', async () => {
    const words = 'The tide waits for the boats, and the boats wait for the tide. '.repeat(4)
    file('articles/b.txt', `The quay\n\n${words}\n\nTap to open the tide table\n\n${words}\n`)
    const profiles = [{ name: 'Quay', sources: ['articles/'], junk: ['Tap to open the tide table'] }]
    file('offprint.config.json', JSON.stringify({ ...settings, profiles }))
    await runCommand(folder, 'build', '--out', 'out')
    const feed = String(filesBelow(join(folder, 'out')).get('feed.xml'))
    expect(feed).toContain('The quay')
    expect(feed).not.toContain('Tap to open')
  })

  it('should be refused with the likely key when one is unknown', async () => {
    file('offprint.config.yaml', 'soruces: [articles]\n')
    const ran = await runCommand(folder, 'build')
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(
      /offprint\.config\.yaml: error: Unexpected key `soruces`, expected .*did you mean `sources`\?/,
    )
  })

  it('should be refused with line and column when it does not parse', async () => {
    file('offprint.config.yaml', 'publication: {title: a\n')
    expect((await runCommand(folder, 'build')).err).toMatch(
      /^offprint\.config\.yaml:\d+:\d+: error: Unexpected configuration, expected YAML/,
    )
  })

  it('should be missed when it is named and not there', async () => {
    const ran = await runCommand(folder, 'build', '--config', 'other.yaml')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('Unexpected missing configuration `other.yaml`, expected a file')
  })
})

describe('inspect', () => {
  it('should print the article, its messages and its residue as JSON', async () => {
    const ran = await runCommand(folder, 'inspect', 'articles/a.md')
    expect(ran).toMatchObject({ code: 0, err: '' })
    const read = JSON.parse(ran.out)
    expect(Array.isArray(read) ? read[0] : read).toMatchObject({
      article: { title: 'A', url: 'https://example.org/a' },
      messages: expect.any(Array),
      residue: [],
    })
  })
})
