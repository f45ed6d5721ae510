import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const packages = join(import.meta.dirname, '../packages')

/** Names that an index exports, types marked; it holds nothing but lists of exports. */
function exportsOf(index: string): readonly string[] {
  const lists = [...index.matchAll(/export (type )?\{([^}]*)\} from/g)]
  return lists
    .flatMap(([, type = '', names = '']) => names.split(',').map((name) => `${type}${name.trim()}`))
    .filter((name) => name !== '' && name !== 'type ')
    .map((name) => name.replace(/^(type )?.* as /, '$1'))
    .sort()
}

describe.each(readdirSync(packages))('the exports of %s', (name) => {
  const index = readFileSync(join(packages, name, 'src/index.ts'), 'utf8')

  it('should be the reviewed ones', async () => {
    await expect(`${exportsOf(index).join('\n')}\n`).toMatchFileSnapshot(`exports/${name}.txt`)
  })

  it('should be lists of names and nothing else', () => {
    expect(index.replace(/export (type )?\{[^}]*\} from '[^']+'/g, '').trim()).toBe('')
  })
})
