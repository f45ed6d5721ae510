import { OffprintError } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { createTextReader, fromText, type SiteProfile } from '../src/index.js'
import { bodyOf, headingsOf, prose, residueOf } from './summary.js'

const courier: SiteProfile = {
  name: 'Courier',
  hosts: ['courier.example'],
  sources: ['clippings/courier-'],
  junk: ['Tap to open the tide table', { pattern: '^You have \\d+ free tides? left' }, /^sponsored by /i],
  authorLabels: ['At the tiller'],
  creditLabels: ['Snapped by', 'Pic:'],
  headings: [{ pattern: '^\\d{4} hours$' }, 'The tide says:'],
}

const text = [
  ...['A Title', 'TAP TO OPEN THE TIDE TABLE »', prose, '0430 hours', 'It rains.', 'The tide says:', prose],
  ...['You have 3 free tides left this month', 'A boat comes in. Pic: Marten Vale', 'A gull. Snapped by Lena Oduya'],
  ...[prose, 'At the tiller', 'Orla Fenwick', 'Tobias Aske'],
].join('\n\n')

const url = 'https://www.courier.example/tide'

const refusal = (profiles: unknown): OffprintError => {
  try {
    createTextReader(profiles as readonly SiteProfile[])
  } catch (error) {
    if (error instanceof OffprintError) return error
  }
  throw new Error('Unexpected success, expected an OffprintError')
}

describe('a profile', () => {
  const read = (profiles: readonly SiteProfile[]) => fromText(text, { facts: { url }, profiles })

  it('should set aside the lines of its site, wherever they stand', () => {
    expect(residueOf(read([courier]))).toEqual([
      ...['TAP TO OPEN THE TIDE TABLE »', 'You have 3 free tides left this month', 'At the tiller'],
    ])
    const [first] = read([courier]).residue
    expect(first?.reason).toContain('profile `Courier`')
  })

  it('should know headings, credits and author boxes of its site', () => {
    const imported = read([courier])
    expect(headingsOf(imported)).toEqual(['0430 hours', 'The tide says:'])
    expect(bodyOf(imported)).toContain('figure A boat comes in. | Pic: Marten Vale')
    expect(bodyOf(imported)).toContain('figure A gull. | Snapped by Lena Oduya')
    expect(imported.article.byline.map(({ agent }) => agent.name)).toEqual(['Orla Fenwick', 'Tobias Aske'])
  })

  it('should change nothing where it does not fit', () => {
    const without = read([])
    expect(residueOf(without)).toEqual([])
    for (const hosts of [['r.example'], ['courier.example.org']]) {
      expect(read([{ ...courier, hosts, sources: [] }])).toEqual(without)
    }
    expect(read([{ ...courier, hosts: [], sources: ['letters/'] }])).toEqual(without)
  })

  it('should fit by the name of the source, or every text when it names neither', () => {
    const byName = fromText(text, { name: 'clippings/courier-0412.txt', profiles: [courier] })
    expect(residueOf(byName)).toHaveLength(3)
    const { hosts: _hosts, sources: _sources, ...anywhere } = courier
    expect(residueOf(fromText(text, { profiles: [anywhere] }))).toHaveLength(3)
  })

  it('should be able to come out of JSON', () => {
    const { junk = [], ...rest } = courier
    const json = JSON.parse(JSON.stringify({ ...rest, junk: junk.slice(0, 2) })) as SiteProfile
    expect(read([json])).toEqual(read([courier]))
  })

  it('should be held by a reader', () => {
    const reader = createTextReader([courier])
    expect(residueOf(reader.read(text, { facts: { url } }))).toHaveLength(3)
    expect(reader.extensions).toEqual(['.txt'])
  })

  it('should not remember where an expression with the flag g was', () => {
    const profile: SiteProfile = { name: 'x', junk: [/^tide/gi] }
    expect(residueOf(fromText(`A Title\n\n${prose}\n\nTide\n\nTide\n\nTide`, { profiles: [profile] }))).toHaveLength(3)
  })
})

describe('a profile from outside', () => {
  it.each([
    ['no list', {}, 'profiles'],
    ['a name alone', ['courier'], 'profiles.0'],
    ['one without a name', [{ junk: [] }], 'profiles.0.name'],
    ['an unknown key', [{ name: 'x', trash: [] }], 'profiles.0.trash'],
    ['a text for a list', [{ name: 'x', hosts: 'example.org' }], 'profiles.0.hosts'],
    ['a number for a line', [{ name: 'x', junk: [1] }], 'profiles.0.junk.0'],
    ['a broken expression', [{ name: 'x', headings: ['ok', { pattern: '(' }] }], 'profiles.0.headings.1'],
    ['broken flags', [{ name: 'x', junk: [{ pattern: 'a', flags: 'zz' }] }], 'profiles.0.junk.0'],
  ])('should be refused at its place: %s', (_, profiles, path) => {
    const { code, issues, message } = refusal(profiles)
    expect(code).toBe('from-text/invalid-profile')
    expect(issues.map((issue) => issue.path)).toContain(path)
    expect(message).toMatch(/^Unexpected .+, expected .+/)
  })

  it('should name every mistake at once', () => {
    expect(refusal([{ name: '', junk: [1, 2] }]).issues).toHaveLength(3)
  })
})
