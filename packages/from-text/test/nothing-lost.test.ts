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

type Place = NonNullable<Residue['place']>

const offsetOf = (place: Residue['place']): number => place?.start.offset ?? Number.NaN

/** What may be taken out of the middle of a line. */
const inner = /^(?:address of an author|hyphen at|mark of an item|bracket around)/

/** A text without what was taken out of its middle, in the pieces between. */
function aroundResidue(text: string, place: Place, { residue }: Imported, source: string): readonly Piece[] {
  const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0]
  const inside = residue.filter(
    (each) => inner.test(each.reason) && offsetOf(each.place) >= start && offsetOf(each.place) < end,
  )
  if (inside.length === 0) return [{ offset: start, text }]
  const cuts = [start, ...inside.flatMap((each) => [offsetOf(each.place), each.place?.end.offset ?? 0]), end]
  const pieces = cuts.flatMap((offset, at) =>
    at % 2 === 0 ? [{ offset, text: source.slice(offset, cuts[at + 1]) }] : [],
  )
  expect(bare(pieces.map((piece) => piece.text).join(''))).toBe(bare(text))
  return pieces
}

/** Where the lines of title and byline stood: their messages say it. */
function headPieces(imported: Imported, source: string): readonly Piece[] {
  const { article, messages } = imported
  const places = (...codes: readonly string[]): readonly Place[] =>
    messages.flatMap(({ ruleId, place }) => (codes.includes(ruleId) && place && 'start' in place ? [place] : []))
  const around = (texts: readonly string[], found: readonly Place[]): readonly Piece[] => {
    expect(found).toHaveLength(texts.length)
    return found.flatMap((place, index) => aroundResidue(texts[index] ?? '', place, imported, source))
  }
  const bios = article.byline.flatMap(({ agent }) => (agent.bio === undefined ? [] : [phrasingText(agent.bio)]))
  const inSource = (bio: string): number => source.indexOf(bio.slice(0, 12))
  return [
    ...places('guessed-title').flatMap((place) => aroundResidue(article.title, place, imported, source)),
    ...around(article.bylineText?.split('\n') ?? [], places(...bylineRules)),
    ...around(
      bios.toSorted((one, other) => inSource(one) - inSource(other)),
      places('guessed-bio'),
    ),
  ]
}

const bylineRules = ['guessed-byline', 'guessed-author-box', 'guessed-role', 'guessed-credits']

function nodePieces(node: Flow, imported: Imported, source: string): readonly Piece[] {
  const { position } = node
  if (position === undefined) throw new Error(`Unexpected node \`${node.type}\` without a place`)
  if (node.type === 'heading' || node.type === 'paragraph')
    return aroundResidue(phrasingText(node.children), position, imported, source)
  if (node.type === 'list')
    return node.children.flatMap(({ children }) => children.flatMap((child) => nodePieces(child, imported, source)))
  if (node.type !== 'figure') throw new Error(`Unexpected node \`${node.type}\`, expected one that this reader makes`)
  return aroundResidue(phrasingText(node.caption ?? []) + (node.credit?.text ?? ''), position, imported, source)
}

/** Everything that came out, in the order in which it went in. */
function allText(imported: Imported, source: string): string {
  const removed = imported.residue.filter((each) => !isControl(each))
  const pieces = [
    ...headPieces(imported, source),
    ...imported.article.body.children.flatMap((node) => nodePieces(node, imported, source)),
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
  expect(allText(imported, source)).toBe(bare(source))
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
