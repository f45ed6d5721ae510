import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromText } from '../src/index.js'
import { message, type TextRuleId } from '../src/messages.js'
import { prose } from './summary.js'

const title = 'A Title'
const inside = (...blocks: readonly string[]): string => [title, prose, ...blocks, prose].join('\n\n')
const box = ['Author', 'Orla Fenwick', 'Research Fellow, Lantern House']
const marks = '\u0301\u0316'.repeat(20)
const wrapped = 'The sands at the mouth of the river can be crossed on foot for two hours\n'

/** A source that gives rise to each message; a rule without one does not compile. */
const sources: Readonly<Record<TextRuleId, string>> = {
  'removed-byte-order-mark': `\ufeff${title}`,
  'changed-line-ends': `${title}\r\n${prose}`,
  'removed-control-character': `${title} with a bell\u0007`,
  'replacement-character': `${title} caf\ufffd de la mer`,
  'composed-characters': 'La mare\u0301e',
  'long-mark-run': `${title} ${marks}`,
  'joined-lines': `${title}\n\n${wrapped.repeat(4)}`,
  'parted-words': `${title}\n\n${`${wrapped.trim()} well-\n`.repeat(4)}`,
  'removed-text': inside('image_pdfimage_print'),
  'possible-junk': inside('Advertisement'),
  'guessed-title': title,
  'missing-title': prose,
  'guessed-byline': `${title}\n\nBy Orla Fenwick\n\n${prose}`,
  'possible-byline': `${title}\n\nBy a man of the sea\n\n${prose}`,
  'guessed-author-box': [title, prose, ...box].join('\n\n'),
  'guessed-role': [title, prose, ...box].join('\n\n'),
  'possible-author-box': [title, prose, 'Author', 'A sentence.'].join('\n\n'),
  'missing-byline': title,
  'guessed-caption': inside('A boat. Photo: Marten Vale'),
  'lone-credit': inside('Photo: Marten Vale'),
  'guessed-heading': inside('What came next'),
  'possible-heading': inside(
    'What came next, as far as anybody at all could know, once the boat had gone down the river and past the mole',
  ),
  'guessed-list': inside('• a stick', '• a watch'),
  'possible-list': inside('Flour', 'Onions', 'A kettle'),
  'guessed-bio': [title, prose, 'About the authors', 'Orla Fenwick is an archivist.'].join('\n\n'),
  'guessed-credits': [title, prose, 'Reporting by Orla Fenwick; editing by Tobias Aske'].join('\n\n'),
  'guessed-date': `${title}\n\nMarch 5, 2024\n\n${prose}`,
  'other-date': `${title}\n\nMarch 5, 2024\n\n2024-03-06\n\n${prose}`,
  'unread-date': `${title}\n\nPosted 4/5/2024\n\n${prose}`,
  'missing-date': title,
  'missing-language': title,
  'guessed-direction': 'הנמל שמחכה לים',
  'minted-id': title,
  'empty-body': title,
}

/** What is stated of the text as a whole has no confidence. */
const guesses = /^(guessed|possible|removed-text|lone|unread|other)/

describe('messages', () => {
  it.each(Object.entries(sources))('should include %s', (ruleId, source) => {
    const found = fromText(source).messages.filter((each) => each.ruleId === ruleId)
    expect(found).not.toHaveLength(0)
    for (const { code, reason, confidence, place } of found) {
      expect(code).toBe(`from-text/${ruleId}`)
      expect(reason).toMatch(/^Unexpected .+, expected .+/s)
      expect(confidence !== undefined).toBe(guesses.test(ruleId))
      if (guesses.test(ruleId) && ruleId !== 'guessed-direction') expect(place).toBeDefined()
    }
  })

  it('should have no other rules', () => {
    expect(Object.keys(message.table).sort()).toEqual(Object.keys(sources).sort())
  })

  it('should show no more than the beginning of a long text', () => {
    const found = fromText(inside(`A boat. Photo: ${'Marten '.repeat(3)}${'V'.repeat(70)}`)).messages
    expect(found.find(({ ruleId }) => ruleId === 'guessed-caption')?.reason).toContain('V…`')
  })
})

describe('the readme', () => {
  it('should list every message with its severity', () => {
    const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8')
    const rows = [...readme.matchAll(/^\| `from-text\/([\w-]+)` +\| (\w+) /gm)].map(([, rule, severity]) => [
      rule,
      severity,
    ])
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(message.table).map(([rule, { severity }]) => [rule, severity])),
    )
  })
})
