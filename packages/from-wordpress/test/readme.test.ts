import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as exported from '../src/index.js'

describe('the example of the readme', () => {
  it('should print what its comments say', async () => {
    const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
    const printed: string[] = []
    const body = code.replace(/^import .*\n/, '')
    const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor
    const run = new AsyncFunction('fromWordpress', 'console', body) as unknown as (
      ...values: unknown[]
    ) => Promise<void>
    await run(exported.fromWordpress, { log: (value: unknown) => void printed.push(String(value)) })
    expect(printed).toEqual([...code.matchAll(/console\.log\(.*\) \/\/ (.*)/g)].map(([, said]) => said))
  })
})
