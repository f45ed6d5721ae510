import { type Flow, type Imported, OffprintError, phrasingText, type Residue } from '@offprint/core'
import { caseNames, loadCase } from '@offprint/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromText } from '../src/index.js'
import { anyArticle } from './any-article.js'

interface Piece {
  readonly offset: number
  readonly text: string
}

const isControl = ({ reason }: Residue): boolean => reason === 'control characters'

const offsetOf = (place: Residue['place']): number => place?.start.offset ?? Number.NaN

/** Where the lines of title and byline stood: their messages say it. */
function headPieces({ article, messages }: Imported): readonly Piece[] {
  const offsets = (...codes: readonly string[]): readonly number[] =>
    messages.flatMap(({ ruleId, place }) =>
      codes.includes(ruleId) && place && 'start' in place ? [offsetOf(place)] : [],
    )
  const lines = article.bylineText?.split('\n') ?? []
  const bylines = offsets('guessed-byline', 'guessed-author-box', 'guessed-role')
  expect(bylines).toHaveLength(lines.length)
  return [
    ...offsets('guessed-title').map((offset) => ({ offset, text: article.title })),
    ...bylines.map((offset, index) => ({ offset, text: lines[index] ?? '' })),
  ]
}

/** Caption and credit are two pieces, since brackets stand between them. */
function nodePieces(node: Flow, residue: readonly Residue[]): readonly Piece[] {
  const start = offsetOf(node.position)
  if (node.type === 'heading' || node.type === 'paragraph')
    return [{ offset: start, text: phrasingText(node.children) }]
  if (node.type !== 'figure') throw new Error(`Unexpected node \`${node.type}\`, expected one that this reader makes`)
  const bracket = residue.find(
    ({ place }) => offsetOf(place) > start && offsetOf(place) < (node.position?.end.offset ?? 0),
  )
  return [
    { offset: start, text: phrasingText(node.caption ?? []) },
    { offset: (bracket === undefined ? start : offsetOf(bracket.place)) + 0.5, text: node.credit?.text ?? '' },
  ]
}

/** Everything that came out, in the order in which it went in. */
function allText(imported: Imported): string {
  const removed = imported.residue.filter((each) => !isControl(each))
  const pieces = [
    ...headPieces(imported),
    ...imported.article.body.children.flatMap((node) => nodePieces(node, removed)),
    ...removed.map(({ text, place }) => ({ offset: offsetOf(place), text })),
  ]
  return bare(
    [...pieces]
      .sort((one, other) => one.offset - other.offset)
      .map(({ text }) => text)
      .join(''),
  )
}

/** The characters that count; composed, since the reader composes too. */
const bare = (text: string): string =>
  text
    .replace(/[\u0001-\u0008\u000e-\u001f\u007f]/g, '')
    .replace(/\s/g, '')
    .normalize('NFC')

const controlsOf = (text: string): string => text.replace(/[^\u0001-\u0008\u000e-\u001f\u007f]/g, '')

function expectNothingLost(source: string): void {
  const imported = fromText(source)
  expect(allText(imported)).toBe(bare(source))
  expect(
    imported.residue
      .filter(isControl)
      .map(({ text }) => text)
      .join(''),
  ).toBe(controlsOf(source))
}

describe('what goes in', () => {
  it.each(caseNames('text'))('should all come out of %s, in order', (name) => {
    expectNothingLost(loadCase(name).source)
  })

  it('should all come out of any text, in the article or as residue, in order', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        try {
          expectNothingLost(source)
        } catch (error) {
          if (!(error instanceof OffprintError)) throw error
          expect(['from-text/empty-source', 'from-text/binary-source']).toContain(error.code)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('should come out the same twice', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        fc.pre(
          source.trim() !== '' && bare(source).length > controlsOf(source).length * 20 && !/[\0\ufffd]/.test(source),
        )
        expect(fromText(source)).toEqual(fromText(source))
      }),
    )
  })
})
