import { describe, expect, it } from 'vitest'
import { lintFeed } from '../../src/index.js'
import { rules } from '../../src/lint/rules.js'
import { cases } from './cases.js'
import { atom, idsOf, json, rss } from './feeds.js'

describe('a good feed', () => {
  it.each([
    ['RSS', rss],
    ['Atom', atom],
    ['JSON Feed', json],
  ])('should have no findings at all: %s', (_, text) => {
    expect(lintFeed(text)).toEqual([])
  })
})

describe.each(cases.map((one, index) => [`${one.rule} (${index})`, one] as const))('rule %s', (_, one) => {
  it('should find what is wrong, and say so in the one grammar', () => {
    const found = lintFeed(one.bad, one.options).filter(({ ruleId }) => ruleId === one.rule)
    expect(found).not.toEqual([])
    const { severity, fix, clause } = rules[one.rule]
    for (const finding of found) {
      expect(finding).toMatchObject({ code: `lint-feed/${one.rule}`, source: 'lint-feed', severity, fix, clause })
      expect(finding.reason).toMatch(/^Unexpected /)
      expect(finding.reason).not.toMatch(/[{}]/)
    }
  })

  it('should not find anything in what is good', () => {
    const { good = '', rule } = one
    const findings = lintFeed(good)
    expect(idsOf(findings)).not.toContain(rule)
    expect(idsOf(findings, false)).toEqual([])
  })
})

describe('the table of rules', () => {
  it('should have a case for each rule', () => {
    expect(Object.keys(rules).filter((rule) => !cases.some((one) => one.rule === rule))).toEqual([])
  })

  it.each(Object.entries(rules))(
    'should say what is expected, how to mend it, and where that stands: %s',
    (_, rule) => {
      const { reason, fix, clause } = rule
      expect(reason).toMatch(/^Unexpected [^.]*(?:, expected|without)/)
      expect(fix).toMatch(/^[A-Z].*[.]$/)
      expect(clause).not.toBe('')
    },
  )
})
