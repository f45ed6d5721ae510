import { caseNames, loadCase } from '@offprint/fixtures'
import { describe, expect, it } from 'vitest'
import { importerVersion } from '../src/importer.js'
import { fromText } from '../src/index.js'
import { readCase } from './read-case.js'
import { bodyOf, codesOf, headingsOf, residueOf } from './summary.js'

/** A release changes the version in every article, and that is no change of what was read. */
const withVersion = (article: unknown): unknown => {
  const { source, ...rest } = article as { readonly source: object }
  return { ...rest, source: { ...source, importerVersion } }
}

describe('shared cases', () => {
  it.each(caseNames('text'))('should read %s as its article.json says', (name) => {
    const { article } = loadCase(name)
    expect(article).toBeDefined()
    expect(JSON.parse(JSON.stringify(readCase(name).article))).toEqual(withVersion(article))
  })

  it.each(caseNames('text'))('should give every message of %s its article and file', (name) => {
    const { article, messages } = readCase(name)
    for (const message of messages) expect(message).toMatchObject({ article: article.id, file: `${name}.txt` })
  })
})

const always = ['missing-date', 'minted-id']

/** Messages of each case beside those of removed text, headings and captions, and its residue. */
const expected: Readonly<Record<string, { readonly codes: readonly string[]; readonly residue: readonly string[] }>> = {
  'text--arabic': {
    codes: ['guessed-title', 'guessed-byline'],
    residue: ['icon_shareicon_whatsapp', 'icon_shareicon_whatsapp'],
  },
  'text--author-box-of-two': {
    codes: [
      ...['guessed-title', 'guessed-date', 'guessed-date', 'guessed-author-box', 'guessed-role', 'guessed-author-box'],
      'guessed-bio',
    ],
    residue: ['Published: March 5, 2024', 'Updated: March 7, 2024', 'About the authors', 'orla@example.org'],
  },
  'text--captions-and-credits': { codes: ['guessed-title', 'guessed-byline', 'lone-credit'], residue: ['(', ')'] },
  'text--chinese': {
    codes: ['joined-lines', 'guessed-title', 'guessed-byline', 'guessed-date', 'guessed-list'],
    residue: ['2024年3月5日 10:30', '（1）', '（2）', '（3）'],
  },
  'text--crlf-and-bom': {
    codes: [
      ...['removed-byte-order-mark', 'changed-line-ends', 'guessed-title', 'guessed-byline', 'lone-credit'],
      ...['guessed-role'],
    ],
    residue: ['About the author', 'Ingrid Solheim-Peake'],
  },
  'text--dateline-and-related': {
    codes: ['guessed-title', 'guessed-byline', 'guessed-date', 'guessed-bio'],
    residue: [
      'Updated 4:15 pm, January 12, 2025',
      ...['Related', 'The wall inquiry: what we know', 'By Anselm Greave', 'Ten walls to see before they are seawalls'],
      ...['By Courier Staff', '© 2025 The Pell Harbour Courier. All rights reserved.'],
    ],
  },
  'text--degrees-and-initials': {
    codes: ['guessed-title', 'guessed-author-box', 'guessed-role'],
    residue: ['Author', 'See all posts'],
  },
  'text--french-spacing': {
    codes: ['composed-characters', 'guessed-title', 'guessed-byline', 'lone-credit'],
    residue: [],
  },
  'text--hard-wrapped': { codes: ['joined-lines', 'guessed-title', 'guessed-byline'], residue: [] },
  'text--headings-of-one-form': { codes: ['guessed-title', 'possible-list', 'missing-byline'], residue: [] },
  'text--hebrew': { codes: ['guessed-title', 'guessed-byline', 'lone-credit'], residue: [] },
  'text--hostile': { codes: ['removed-control-character', 'guessed-title', 'guessed-byline'], residue: ['\u0007'] },
  'text--interface-labels': {
    codes: ['guessed-title', 'possible-junk', 'missing-byline'],
    residue: [
      ...['Skip to content', 'Home / Coast / Features', 'Share this', '5 min read', 'Advertisement', 'Advertisement'],
      ...['Read more: The bridge that nobody asked for', 'Share this:', '3 Comments', 'Leave a reply'],
      ...['Subscribe to our newsletter'],
    ],
  },
  'text--japanese': {
    codes: ['guessed-title', 'lone-credit', 'missing-byline'],
    residue: ['image_shareimage_print', 'image_shareimage_print'],
  },
  'text--joined-icons': {
    codes: ['guessed-title', 'guessed-byline'],
    residue: ['icon_share_printbutton', '(', ')', 'icon_share_printbutton', 'btn_tweet_fbshare_icon'],
  },
  'text--mail-with-lists': {
    codes: ['joined-lines', 'parted-words', 'guessed-title', 'guessed-byline', 'guessed-list', 'guessed-list'],
    residue: ['<piers@example.org>', '-', '1.', '2.', '3.', '-', '-', '4.'],
  },
  'text--markdown-traps': { codes: ['guessed-title', 'missing-byline'], residue: [] },
  'text--no-author-no-headings': { codes: ['guessed-title', 'missing-byline'], residue: [] },
  'text--scraped-think-tank': {
    codes: ['guessed-title', 'guessed-author-box', 'guessed-role'],
    residue: ['icon_shareicon_mail', 'icon_shareicon_mail', 'Author', 'View all author posts'],
  },
  'text--short-lines': {
    codes: ['guessed-title', 'possible-list', 'possible-list', 'missing-byline'],
    residue: [],
  },
  'text--wire-credits': {
    codes: ['guessed-title', 'guessed-byline', 'guessed-date', 'guessed-credits'],
    residue: ['12 March 2024 · 3 min read'],
  },
  'text--title-only': { codes: ['guessed-title', 'missing-byline', 'empty-body'], residue: [] },
}

describe('messages and residue of the shared cases', () => {
  it('should be stated for every case', () => {
    expect(Object.keys(expected).sort()).toEqual(caseNames('text'))
  })

  it.each(Object.entries(expected))('should be those of %s', (name, { codes, residue }) => {
    const imported = readCase(name)
    const others = codesOf(imported).filter(
      (code) => !['removed-text', 'guessed-heading', 'guessed-caption'].includes(code),
    )
    const missing = always.filter((code) => code !== 'missing-date' || imported.article.dates.published === undefined)
    expect(others).toEqual([...codes, ...missing])
    expect(residueOf(imported)).toEqual(residue)
  })

  it.each(Object.keys(expected))('should tell of every heading and figure of %s, with a confidence', (name) => {
    const { article, messages } = readCase(name)
    const guesses = messages.filter(({ ruleId }) => ruleId === 'guessed-heading' || ruleId === 'guessed-caption')
    const nodes = article.body.children.filter(({ type }) => type === 'heading' || type === 'figure')
    expect(guesses.map(({ place }) => place)).toEqual(nodes.map(({ position }) => position))
    for (const { confidence } of guesses) expect(confidence).toBeGreaterThan(0)
  })
})

describe('what the shared cases are about', () => {
  it('should keep an identifier of the prose that looks like joined icons', () => {
    expect(bodyOf(readCase('text--joined-icons')).join()).toContain('tide_gauge_log')
  })

  it('should keep no-break spaces before French punctuation', () => {
    const text = bodyOf(readCase('text--french-spacing')).join('\n')
    expect(text).toContain('dit\u00a0:')
    expect(text).toContain('\u202f')
    expect(text).toBe(text.normalize('NFC'))
  })

  it('should read nothing as Markdown', () => {
    const imported = readCase('text--markdown-traps')
    expect(imported.article.body.children.every(({ type }) => type === 'paragraph')).toBe(true)
    expect(bodyOf(imported)[0]).toMatch(/^p 2023\. /)
    expect(bodyOf(imported)).toContain('p | 0410 | HW | 5.2 |\n| 1022 | LW | 0.9 |')
    expect(bodyOf(imported)).toContain('p ---')
  })

  it('should join wrapped lines, and only them', () => {
    for (const text of bodyOf(readCase('text--hard-wrapped'))) expect(text).not.toContain('\n')
    expect(bodyOf(readCase('text--hostile'))).toContain(
      'p Subject: a line that looks like a header\nBcc: nobody@example.org',
    )
  })

  it('should find headings where a script has no words to count', () => {
    expect(headingsOf(readCase('text--japanese'))).toEqual(['櫓から見えるもの', '船が着くとき'])
  })

  it('should leave lists of bare lines as text', () => {
    expect(headingsOf(readCase('text--short-lines'))).toEqual(['After the cook'])
  })

  it('should find headings of one form, also before another short line, and not the articles of a list', () => {
    expect(headingsOf(readCase('text--headings-of-one-form'))).toEqual([
      ...['2014: A Pile Is Driven', '2016: The Ladder', 'Twelve rungs', '2019: The Bell', '2024: The Count'],
    ])
  })

  it('should read lists, one inside the other, and no list where a number begins a sentence', () => {
    const body = bodyOf(readCase('text--mail-with-lists'))
    expect(body).toContain('- somebody who can count.')
    expect(body).toContain('3. Take the other rope:')
    expect(body).toContain('  - the one without, if there is none.')
    expect(body.at(-1)).toMatch(/^p 2024\. /)
  })

  it('should name those who worked on an article in their roles', () => {
    const { byline, dates } = readCase('text--wire-credits').article
    expect(byline.map(({ role }) => role)).toEqual(['author', 'author', 'reporter', 'reporter', 'reporter', 'editor'])
    expect(dates.published?.iso).toBe('2024-03-12')
  })

  it('should set the direction by the language that the caller gave', () => {
    expect(readCase('text--arabic').article.dir).toBe('rtl')
    expect(fromText(loadCase('text--hebrew').source).article.dir).toBe('rtl')
  })

  it('should name two authors of one line', () => {
    const { article } = readCase('text--joined-icons')
    expect(article.byline.map(({ agent }) => agent.name)).toEqual(['Orla Fenwick', 'Tobias Aske'])
    expect(article.bylineText).toBe('By Orla Fenwick and Tobias Aske')
  })

  it('should keep initials, generation and degrees in a name, and an "and" in an affiliation', () => {
    const [credit] = readCase('text--degrees-and-initials').article.byline
    expect(credit?.agent.name).toBe('W. E. B. Marlowe Jr., LLM, PhD')
    expect(credit?.agent.jobTitle).toBe('Professor of Coastal Law and Policy')
    expect(credit?.affiliations).toEqual([{ name: 'Institute for Rivers and Estuaries' }])
  })
})
