import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules') && !name.includes('dist'))
    .map((name) => join(folder, name))

const packages = readdirSync(join(root, 'packages'))
const sources = packages.flatMap((name) => filesUnder(`packages/${name}/src`))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('layers', () => {
  it('should list readers and adapters in one file only (invariant 7)', () => {
    const naming = sources.filter((path) => /from '@offprint\/(from|to)-/.test(read(path)))
    expect(naming).toEqual(['packages/cli/src/channels.ts'])
  })

  it('should keep every package of layers 0 to 2 off Node’s own modules (invariant 2)', () => {
    const below = sources.filter((path) =>
      /^packages\/(core|xml|html|html-body|facts|from-[^/]+|to-[^/]+)\//.test(path),
    )
    expect(below.length).toBeGreaterThan(50)
    expect(below.filter((path) => /from '(node:|fs|path|os|crypto|http)/.test(read(path)))).toEqual([])
  })

  it('should depend only downwards (invariant 1)', () => {
    const allowed: readonly (readonly [RegExp, RegExp])[] = [
      [/^(core|xml)$/, /^$/],
      [/^html$/, /^@offprint\/(core|xml)$/],
      [/^facts$/, /^@offprint\/core$/],
      [/^html-body$/, /^@offprint\/(core|facts)$/],
      [/^from-/, /^@offprint\/(core|facts|html|html-body|xml)$/],
      [/^to-/, /^@offprint\/(core|xml|html)$/],
      [/^(press|conformance)$/, /^@offprint\/core$/],
    ]
    for (const name of packages) {
      const rule = allowed.find(([pattern]) => pattern.test(name))
      if (rule === undefined) continue
      const manifest = JSON.parse(read(`packages/${name}/package.json`)) as { dependencies?: Record<string, string> }
      const own = Object.keys(manifest.dependencies ?? {}).filter((dependency) => dependency.startsWith('@offprint/'))
      expect(
        own.filter((dependency) => !rule[1].test(dependency)),
        name,
      ).toEqual([])
    }
  })
})

describe('files', () => {
  it('should have names that say what is in them', () => {
    expect(sources.filter((path) => /(^|\/)(utils?|helpers?|common|shared|misc)\.ts$/.test(path))).toEqual([])
  })

  it('should be short: none over 250 lines', () => {
    expect(sources.filter((path) => read(path).split('\n').length > 250)).toEqual([])
  })
})
