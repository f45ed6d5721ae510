import { describe, expect, it } from 'vitest'
import { parseCredit } from '../src/judge/parse-credit.js'
import { sentenceStarts } from '../src/judge/sentence-starts.js'
import { splitCredit } from '../src/judge/split-credit.js'
import { defaultRules } from '../src/rules/default-rules.js'
import { bodyOf, codesOf, prose, readInside, residueOf } from './summary.js'

const rightsOf = (text: string) => parseCredit(text, defaultRules)?.rights
const person = (name: string) => ({ kind: 'person', name })

describe('a credit', () => {
  it.each([
    ['Kiyoshi Ota/Pool via REUTERS', { creator: [person('Kiyoshi Ota')], pool: true, agency: 'REUTERS' }],
    ['Henrik Aalto/Pool', { creator: [person('Henrik Aalto')], pool: true }],
    ['Lena Oduya/Pool via Coast Pictures', { creator: [person('Lena Oduya')], pool: true, agency: 'Coast Pictures' }],
    ['Joren Blicke/AFP via Getty Images', { creator: [person('Joren Blicke')], agency: 'Getty Images' }],
    ['Tobias Aske/AP Photo', { creator: [person('Tobias Aske')], agency: 'AP' }],
    ['AP Photo/Tobias Aske', { creator: [person('Tobias Aske')], agency: 'AP' }],
    ['J. R. Hartley/Reuters', { creator: [person('J. R. Hartley')], agency: 'Reuters' }],
    ['A. Aske and B. Blicke/EPA', { creator: [person('A. Aske'), person('B. Blicke')], agency: 'EPA' }],
    ['REUTERS/Henrik Aalto', { creator: [person('Henrik Aalto')], agency: 'REUTERS' }],
    ['Henrik Aalto via Reuters', { creator: [person('Henrik Aalto')], agency: 'Reuters' }],
    ['Reuters', { agency: 'Reuters' }],
    ['Photo: Marten Vale', { creator: [person('Marten Vale')] }],
    ['Photo by Marten Vale.', { creator: [person('Marten Vale')] }],
    ['PHOTOGRAPH BY Lena Oduya', { creator: [person('Lena Oduya')] }],
    ['Photo : Yann Le Bihan', { creator: [person('Yann Le Bihan')] }],
    ['Photo by Marten Vale on Unsplash', { creator: [person('Marten Vale')] }],
    ['Photo: Henrik Aalto/Reuters', { creator: [person('Henrik Aalto')], agency: 'Reuters' }],
    ['Illustration by Pia Rask for The Almanack', { creator: [person('Pia Rask')] }],
    ['写真：港まこと', { creator: [person('港まこと')] }],
    ['تصوير: هند المرجاني', { creator: [person('هند المرجاني')] }],
    ['Courtesy of the Sallow Navigation Trust', {}],
    ['© Sallow & District Local History Society', {}],
    ['U.S. Navy/Handout via Reuters', { creator: [{ kind: 'organisation', name: 'U.S. Navy' }], agency: 'Reuters' }],
  ])('should be read word for word in "%s"', (text, rights) => {
    expect(rightsOf(text)).toEqual({ text, ...rights })
  })

  it.each([
    ...[
      'he told Reuters',
      'and/or Reuters',
      'Photo by the river',
      'Copyright law should be changed',
      'NASA.',
      'Photo:',
      '',
    ],
    ...['Tokyo, Japan, March 16, 2023', 'yes/no', 'Image is everything', 'Courtesy is free', 'Either/Or'],
  ])('should not be read in "%s"', (text) => {
    expect(rightsOf(text)).toBeUndefined()
  })

  it('should be surest with an agency after a slash', () => {
    const sure = (text: string): number => parseCredit(text, defaultRules)?.confidence ?? 0
    expect(sure('A. Aske/AP')).toBeGreaterThan(sure('Photo: A. Aske'))
    expect(sure('Photo: A. Aske')).toBeGreaterThan(sure('© A. Aske'))
  })
})

describe('sentences', () => {
  const last = (text: string): string => text.slice(sentenceStarts(text, defaultRules)[0] ?? 0)

  it.each([
    ['In Tokyo, Japan, March 16, 2023. Kiyoshi Ota/Reuters', 'Kiyoshi Ota/Reuters'],
    ['On the quay. J. R. Hartley/Reuters', 'J. R. Hartley/Reuters'],
    ['In Guam. U.S. Navy/Reuters', 'U.S. Navy/Reuters'],
    ['On the quay. Sgt. Ada Love/Reuters', 'Sgt. Ada Love/Reuters'],
    ['“It is late.” Photo: Marten Vale', 'Photo: Marten Vale'],
    ['港の朝。写真：港まこと', '写真：港まこと'],
  ])('should begin last where the credit does: %s', (text, credit) => {
    expect(last(text)).toBe(credit)
  })
})

describe('a split', () => {
  const split = (text: string): readonly (string | undefined)[] => {
    const found = splitCredit(text, defaultRules)
    return [found?.caption, found?.rights.text]
  }

  it.each([
    ['A boat comes in. Photo: Marten Vale', 'A boat comes in.', 'Photo: Marten Vale'],
    ['A boat comes in (Tobias Aske/AP Photo)', 'A boat comes in', 'Tobias Aske/AP Photo'],
    ['A boat (left) comes in. [Photo: Marten Vale]', 'A boat (left) comes in.', 'Photo: Marten Vale'],
    ['A boat comes in Photo: Marten Vale', 'A boat comes in', 'Photo: Marten Vale'],
    ['A boat comes in © Marten Vale', 'A boat comes in', '© Marten Vale'],
    ['Photo: Marten Vale', '', 'Photo: Marten Vale'],
  ])('should cut "%s"', (text, caption, credit) => {
    expect(split(text)).toEqual([caption, credit])
  })

  it.each(['A boat comes in (left).', 'A boat comes in.', 'They spoke to Reuters.', 'A boat ) ('])(
    'should leave "%s" whole',
    (text) => {
      expect(split(text)).toEqual([undefined, undefined])
    },
  )
})

describe('a caption', () => {
  it('should be a figure without a picture, its credit apart', () => {
    const imported = readInside('A boat comes in. Photo: Marten Vale')
    expect(imported.article.body.children[1]).toMatchObject({
      type: 'figure',
      media: [],
      caption: [{ type: 'text', value: 'A boat comes in.' }],
      credit: { text: 'Photo: Marten Vale' },
    })
    expect(codesOf(imported)).toContain('guessed-caption')
  })

  it('should have its credit on the next line, too', () => {
    const imported = readInside('A boat comes in\nPhoto: Marten Vale')
    expect(bodyOf(imported)[1]).toBe('figure A boat comes in | Photo: Marten Vale')
    expect(imported.article.body.children[1]?.position).toMatchObject({ start: { line: 5 }, end: { line: 6 } })
  })

  it('should give the brackets of its credit back as residue, in their places', () => {
    const imported = readInside('A boat (left) comes in. (Tobias Aske/AP Photo)')
    expect(bodyOf(imported)[1]).toBe('figure A boat (left) comes in. | Tobias Aske/AP Photo')
    expect(residueOf(imported)).toEqual(['(', ')'])
    expect(imported.residue.map(({ place }) => place?.start.column)).toEqual([25, 46])
  })

  it('should not be made of a credit alone, which is kept and marked', () => {
    const imported = readInside('Photo: Marten Vale')
    expect(bodyOf(imported)[1]).toBe('p Photo: Marten Vale')
    expect(codesOf(imported)).toContain('lone-credit')
  })

  it('should not be made of prose that is longer than a caption', () => {
    expect(bodyOf(readInside(`${prose.repeat(4)} Photo: Marten Vale`))[1]).toMatch(/^p /)
  })

  it('should not be looked for where no credit ends a block', () => {
    expect(bodyOf(readInside('A boat comes in, Tokyo, March 16, 2023.'))[1]).toMatch(/^p /)
  })

  it('should leave the name of an agency alone, which may be a heading', () => {
    expect(bodyOf(readInside('Flickr'))[1]).toBe('h2 Flickr')
  })
})
