import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyFolder, filesBelow, runCommand } from './run-command.js'

let folder: string
const file = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)

beforeEach(() => {
  folder = emptyFolder()
  file('good.md', '---\ntitle: Good\nlanguage: en\npublished: 2024-02-29\n---\nWords.\n')
})

describe('a source that cannot be read', () => {
  it.each([
    ['is missing', undefined, 2, /^bad\.md: error: Unexpected missing file/],
    ['is empty', '', 1, /^bad\.md: error: Unexpected empty file, expected an article/],
    ['is binary', Uint8Array.of(0x61, 0), 1, /^bad\.md:1:2: error: Unexpected NUL byte, expected a text file/],
    [
      'is not UTF-8',
      Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a),
      1,
      /^bad\.md:2:1: error: Unexpected byte `E9`, expected UTF-8/,
    ],
    ['has YAML that does not parse', '---\ntitle: a: b\n---\n', 1, /^bad\.md:2:8: error: Unexpected second colon/],
    [
      'has a field of a wrong type',
      '---\ntitle: T\nseries: {name: S, position: x}\n---\n',
      1,
      /^bad\.md:3:\d+: error: Unexpected .+, expected .+/,
    ],
  ])('should end with one line and nothing written when it %s', async (_, content, code, line) => {
    if (content !== undefined) file('bad.md', content)
    const ran = await runCommand(folder, 'build', 'bad.md', '--out', 'out')
    expect(ran.code).toBe(code)
    expect(ran.err).toMatch(line)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
    expect(ran.err).not.toMatch(/\n\s+at /)
    expect(ran.out).toBe('')
    expect([...filesBelow(folder).keys()].filter((path) => path.startsWith('out/'))).toEqual([])
  })

  it('should leave the outputs of an earlier build alone', async () => {
    expect((await runCommand(folder, 'build', 'good.md', '--out', 'out')).code).toBe(0)
    const before = filesBelow(join(folder, 'out'))
    file('good.md', '---\ntitle: a: b\n---\n')
    expect((await runCommand(folder, 'build', 'good.md', '--out', 'out')).code).toBe(1)
    expect(filesBelow(join(folder, 'out'))).toEqual(before)
  })

  it('should say which two articles have one slug', async () => {
    mkdirSync(join(folder, 'two'))
    file('two/a.md', '# Same\n')
    file('two/b.md', '# Same\n')
    const ran = await runCommand(folder, 'build', 'two', '--out', 'out')
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(/^two\/b\.md: error: Unexpected slug `same` of two articles, expected .*two\/a\.md/)
  })

  it('should print a stack only with --verbose', async () => {
    expect((await runCommand(folder, 'build', 'bad.md', '--verbose')).err).toMatch(/\n\s+at /)
  })
})

describe('a command that is called wrongly', () => {
  it.each([
    [['build', 'good.md', '--ouf', 'x'], 'Unexpected flag `--ouf`, expected one of', 'did you mean `--out`?'],
    [['biuld', 'good.md'], 'Unexpected command `biuld`, expected one of', 'did you mean `build`?'],
    [['build', 'good.md', '--to', 'epubs'], 'Unexpected channel `epubs`, expected one of', 'did you mean `epub`?'],
    [['build', 'good.md', '--published', 'soon'], 'Unexpected `soon` as `--published`, expected a date', '2023-03-16'],
    [['build', 'good.md', '--url', 'a/b'], 'Unexpected `a/b` as `--url`, expected an absolute http(s) URL', ''],
    [['build', 'good.md', '--language', 'e n'], 'Unexpected `e n` as `--language`, expected a language tag', 'BCP 47'],
    [['build'], 'Unexpected missing SOURCE, expected files or folders', ''],
    [[], 'Unexpected missing command, expected `build`, `import`, `inspect` or `lint`', '--help'],
  ])('should end with 2 and a hint: %j', async (argv, reason, hint) => {
    const ran = await runCommand(folder, ...argv)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(reason)
    expect(ran.err).toContain(hint)
  })

  it('should refuse an output folder that cannot be written', async () => {
    file('taken', 'a file')
    const ran = await runCommand(folder, 'build', 'good.md', '--out', 'taken/out')
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/error: Unexpected output folder .+, expected .+/)
  })
})

describe('what an article lacks', () => {
  const poor = '---\ntitle: Poor\n---\nWords.\n\n![](a.png)\n'

  it('should be a message, and the build goes on', async () => {
    file('poor.md', poor)
    const ran = await runCommand(folder, 'build', 'poor.md', '--out', 'out', '--to', 'feed')
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('from-markdown/image-without-alt')
    expect(ran.out).toContain('from-markdown/missing-date')
    expect([...filesBelow(join(folder, 'out')).keys()].sort()).toEqual([
      'atom.xml',
      'feed.json',
      'feed.xml',
      'manifest.json',
    ])
  })

  it('should stop a strict build, with nothing written', async () => {
    file('poor.md', poor)
    expect((await runCommand(folder, 'build', 'poor.md', '--out', 'out', '--strict')).code).toBe(1)
    expect([...filesBelow(folder).keys()].sort()).toEqual(['good.md', 'poor.md'])
  })
})
