import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Feeds that are valid by construction follow these rules; each is named in the title of a test that holds it. */
const rules = Array.from({ length: 50 }, (_, index) => index + 1)

const folder = new URL('.', import.meta.url)
const titles = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\(rules? (\d+(?:, \d+)*)\)'/g)])
const named = new Set(titles.flatMap(([, numbers = '']) => numbers.split(', ').map(Number)))

describe('rules', () => {
  it.each(rules)('should have a test whose title names rule %i', (rule) => {
    expect(named).toContain(rule)
  })
})
