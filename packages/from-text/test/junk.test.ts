import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../src/clean/read-blocks.js'
import { splitLines } from '../src/clean/split-lines.js'
import { defaultRules } from '../src/rules/default-rules.js'
import { interfaceLabels } from '../src/rules/interface-labels.js'
import { findParts } from '../src/steps/find-parts.js'
import { junkSignals } from '../src/steps/junk-signals.js'
import { anyArticle } from './any-article.js'
import { bodyOf, codesOf, prose, read, readInside, residueOf } from './summary.js'

const signals = (text: string, before = false): readonly string[] => junkSignals(text, before, defaultRules)

describe('signals', () => {
  it.each(['image_pdfimage_print', 'icon_shareicon_mail', 'img_twitterimg_facebook'])(
    'should be three for the joined texts of icons %s',
    (token) => {
      expect(signals(token)).toEqual(['words joined by underscores', 'words of an interface', 'the same stem twice'])
    },
  )

  it.each(['tide_gauge_log', 'my_function_name', 'blueprint_section'])(
    'should be one for the identifier %s',
    (token) => {
      expect(signals(token)).toEqual(['words joined by underscores'])
    },
  )

  it('should be words of an interface where a token is made of nothing else', () => {
    expect(signals('FacebookTwitterWhatsApp')).toEqual(['words of an interface'])
    expect(signals('Printmaker')).toEqual([])
  })

  it.each(['5 min read', '12 Comments', '1,204 shares', 'Share this:', 'LOADING...', 'Weiterlesen →', '広告'])(
    'should be a label for %s',
    (text) => {
      expect(signals(text)).toEqual(['interface label'])
    },
  )

  it.each(['Read more: The bridge that nobody asked for', 'Tags: tides, harbours', 'Lire aussi : Le pont'])(
    'should be a label for what opens %s',
    (text) => {
      expect(signals(text)).toEqual(['interface label'])
    },
  )

  it.each(['View all author posts', 'Check author poststotal 16', 'See all posts', 'More articles by Orla Fenwick'])(
    'should be a link for %s',
    (text) => {
      expect(signals(text)).toEqual(['link to further posts'])
    },
  )

  it.each(['© 2025 The Pell Harbour Courier', 'Copyright 2019 Nab Light', 'Nab Light. All rights reserved.'])(
    'should be a notice for %s',
    (text) => {
      expect(signals(text)).toEqual(['copyright notice'])
    },
  )

  it('should be a path of sections before the prose alone', () => {
    expect(signals('Home / Coast / Features', true)).toEqual(['path of sections'])
    expect(signals('Home » Coast', true)).toEqual(['path of sections'])
    expect(signals('Home / Coast / Features')).toEqual([])
  })

  it.each(['Background', 'The print', 'See the posts of the gate.', '© Ingrid Solheim-Peake', 'Share the pilotage'])(
    'should be none for %s',
    (text) => {
      expect(signals(text, true)).toEqual([])
    },
  )

  it('should be looked up under folded labels that differ from one another', () => {
    expect(defaultRules.interfaceLabels.size).toBeGreaterThan(interfaceLabels.length * 0.95)
  })
})

describe('removal', () => {
  it('should need two signals: a label inside the prose is kept and marked', () => {
    const imported = readInside('Advertisement')
    expect(bodyOf(imported)).toContain('p Advertisement')
    expect(residueOf(imported)).toEqual([])
    const mark = imported.messages.find(({ ruleId }) => ruleId === 'possible-junk')
    expect(mark?.reason).toContain('interface label')
    expect(mark?.confidence).toBeLessThan(0.5)
    expect(mark?.place).toMatchObject({ start: { line: 5, column: 1 } })
  })

  it('should need two signals: an identifier on a line of its own is kept and marked', () => {
    expect(bodyOf(readInside('tide_gauge_log'))).toContain('p tide_gauge_log')
    expect(codesOf(readInside('tide_gauge_log'))).toContain('possible-junk')
  })

  it('should need a sign of what a text is: a refrain is kept and marked', () => {
    const imported = readInside('The sea, the sea!', prose, 'The sea, the sea!')
    expect(bodyOf(imported).filter((text) => text === 'p The sea, the sea!')).toHaveLength(2)
    expect(codesOf(imported).filter((code) => code === 'possible-junk')).toHaveLength(2)
    expect(residueOf(imported)).toEqual([])
  })

  it('should take a label that stands more than once', () => {
    expect(residueOf(readInside('Advertisement', prose, 'Advertisement'))).toEqual(['Advertisement', 'Advertisement'])
  })

  it('should take a label before or after the prose', () => {
    expect(residueOf(read('A Title', 'Share this', prose, 'Leave a reply'))).toEqual(['Share this', 'Leave a reply'])
  })

  it('should take a label beside text that it took, on either side', () => {
    const imported = readInside('Advertisement', 'Read more: A bridge', prose, 'Loading...', 'Advertisement')
    expect(residueOf(imported)).toEqual(['Advertisement', 'Read more: A bridge', 'Loading...', 'Advertisement'])
  })

  it('should take joined icons wherever they stand', () => {
    expect(residueOf(readInside('image_pdfimage_print'))).toEqual(['image_pdfimage_print'])
  })

  it('should take other articles after a label, up to a sentence or an author box', () => {
    const tail = ['Related', 'Ten walls to see', 'By Courier Staff', 'This is a sentence.', 'A last line']
    const imported = read('A Title', prose, ...tail)
    expect(residueOf(imported)).toEqual(['Related', 'Ten walls to see', 'By Courier Staff'])
    expect(bodyOf(imported)).toEqual([`p ${prose}`, 'p This is a sentence.', 'p A last line'])
    expect(read('A Title', prose, 'Related', 'Ten walls', 'Author', 'Orla Fenwick').article.byline).toHaveLength(1)
  })

  it('should keep all where no prose says what stands outside', () => {
    expect(residueOf(read('A Title', 'Share this', 'Print'))).toEqual([])
  })

  it('should state reason, signals and place', () => {
    const { residue, messages } = read('A Title', 'Share this', prose)
    expect(residue).toEqual([
      {
        text: 'Share this',
        reason: "text of the site's interface: interface label, before or after the prose",
        place: { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 11, offset: 19 } },
      },
    ])
    const report = messages.find(({ ruleId }) => ruleId === 'removed-text')
    expect(report?.reason).toContain('interface label, before or after the prose')
    expect(report?.confidence).toBeGreaterThan(0.5)
  })

  it('should never happen on fewer than two signals, whatever the text', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        fc.pre(source.trim() !== '' && splitLines(source).length > 0)
        const { findings } = findParts(readBlocks(source).blocks, defaultRules)
        for (const finding of findings.values()) {
          if (finding.kind === 'removed') expect(new Set(finding.signals).size).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })
})
