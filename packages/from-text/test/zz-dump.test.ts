import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { readBlocks } from '../src/clean/read-blocks.js'
import { headingEvidence } from '../src/judge/heading-evidence.js'
import { isHeadingCandidate } from '../src/judge/may-be-heading.js'
import { textLines } from '../src/judge/text-lines.js'
import { defaultRules } from '../src/rules/default-rules.js'
import { findParts } from '../src/steps/find-parts.js'
import { pages, posts } from './corpora.js'
import { joinBlocks } from './flat-text.js'

it('dumps', () => {
  const rows: unknown[] = []
  for (const [corpus, files] of [
    ['posts', posts],
    ['pages', pages],
  ] as const) {
    for (const file of files) {
      const { text, kinds } = joinBlocks(file.blocks)
      if (!text.trim()) continue
      const { blocks } = readBlocks(text)
      const sheet = findParts(blocks, defaultRules)
      const findings = new Map(
        [...sheet.findings].filter(
          ([, f]) =>
            !['heading', 'row'].includes(f.kind) &&
            !(f.kind === 'item' && f.mark === '') &&
            !(f.kind === 'continued' && f.of === 'row') &&
            !(f.kind === 'kept' && f.as === 'heading'),
        ),
      )
      const all = textLines({ ...sheet, findings })
      const got = new Set<number>()
      for (const [at, features] of headingEvidence(all, (line) => isHeadingCandidate(line, defaultRules)).entries()) {
        if (features === undefined) continue
        const line = all[at]!
        const start = blocks[line.index]?.start ?? -1
        got.add(start)
        rows.push({
          corpus,
          half: file.half,
          doc: file.name,
          text: line.text,
          y: kinds.get(start) ?? 'text',
          key: '',
          features: Object.fromEntries(Object.entries(features).map(([k, v]) => [k, Number(v)])),
        })
      }
      for (const [offset, kind] of kinds)
        if (kind === 'heading' && !got.has(offset))
          rows.push({
            corpus,
            half: file.half,
            doc: file.name,
            text: text.slice(offset, offset + 80),
            y: 'lost',
            features: {},
          })
    }
  }
  writeFileSync('/tmp/rows.json', JSON.stringify(rows))
})
