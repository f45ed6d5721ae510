import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BylineReading, isOrganisation, isPlaceholder, readByline } from '../src/index.js'

/** Names with what was read of them: `Name (role) [title] {organisation}`. */
const shown = (text: string, reading?: BylineReading): readonly string[] =>
  readByline(text, reading).names.map(({ name, role, kind, jobTitle, affiliations }) =>
    [
      kind === 'organisation' ? `${name} Org.` : name,
      ...(role === 'author' ? [] : [`(${role})`]),
      ...(jobTitle === undefined ? [] : [`[${jobTitle}]`]),
      ...(affiliations ?? []).map((place) => `{${place}}`),
    ].join(' '),
  )

describe('names of a byline', () => {
  it.each([
    ['By Ada Quay, Jr. and Ben Lock', ['Ada Quay, Jr.', 'Ben Lock']],
    ['By ADA QUAY, BEN LOCK and EVA KLEIN', ['ADA QUAY', 'BEN LOCK', 'EVA KLEIN']],
    ['Ada Quay, MD, PhD', ['Ada Quay, MD, PhD']],
    ['W. E. B. Du Bois and J. R. R. Tolkien', ['W. E. B. Du Bois', 'J. R. R. Tolkien']],
    ['Ada (A.Q.) Quay', ['Ada (A.Q.) Quay']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Por Ana López y José Ruiz', ['Ana López', 'José Ruiz']],
    ['Von Ludwig von Mises und Hans Müller', ['Ludwig von Mises', 'Hans Müller']],
    ['Par Ada Quay et Ben Lock', ['Ada Quay', 'Ben Lock']],
    ['Di Ada de’ Quay', ['Ada de’ Quay']],
    ['作者：张三、李四', ['张三', '李四']],
    ['文/李四 摄影/王五', ['李四', '王五 (photographer)']],
    ['Rope & Salt Ltd', ['Rope & Salt Ltd Org.']],
    ['Ada Quay, ada quay', ['Ada Quay']],
  ])('should read %s', (text, expected) => {
    expect(shown(text, { trusted: text.includes('ada quay') })).toEqual(expected)
  })
})

describe('roles', () => {
  it.each([
    ['Written by Ada Quay\nEdited by Ben Lock', ['Ada Quay', 'Ben Lock (editor)']],
    ['Text: Ada Quay, Fotos: Eva Klein', ['Ada Quay', 'Eva Klein (photographer)']],
    ['By Ada Quay | Photographs by Eva Klein', ['Ada Quay', 'Eva Klein (photographer)']],
    ['Illustration by Eva Klein', ['Eva Klein (illustrator)']],
    ['Aus dem Englischen von Eva Klein', ['Eva Klein (translator)']],
    ['Translated from the French by Eva Klein', ['Eva Klein (translator)']],
    ['Medically reviewed by Eva Klein, MD', ['Eva Klein, MD (reviewer)']],
    ['Ada Quay (avec Ben Lock et Eva Klein)', ['Ada Quay', 'Ben Lock (contributor)', 'Eva Klein (contributor)']],
    ['by Ada Quay (reporting) and Eva Klein (photography)', ['Ada Quay', 'Eva Klein (photographer)']],
    ['Propos recueillis par Ada Quay', ['Ada Quay (interviewer)']],
  ])('should read %s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('what stands beside a name', () => {
  it.each([
    ['By Ada Quay, Staff Writer', ['Ada Quay [Staff Writer]']],
    ['Ada Quay, Professor of Law, Harbour University', ['Ada Quay [Professor of Law] {Harbour University}']],
    ['Ada Quay, staff writer, and Ben Lock, senior editor', ['Ada Quay [staff writer]', 'Ben Lock [senior editor]']],
    ['Ada Quay\nHarbour News Reporter', ['Ada Quay [Harbour News Reporter]']],
    ['By Ada Quay\nHarbour News', ['Ada Quay {Harbour News}']],
    ['By Ada Quay of The Associated Press', ['Ada Quay {The Associated Press}']],
    ['By Ada Quay for the Daily Quay', ['Ada Quay {the Daily Quay}']],
    ['Ada Quay/The Harbour Times', ['Ada Quay {The Harbour Times}']],
    ['Ada Quay (Reuters)', ['Ada Quay {Reuters}']],
    ['Ada Quay, a deputy editor. She has covered ships for years.', ['Ada Quay [a deputy editor]']],
  ])('should keep it apart: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each([
    ['by Ada Quay\n22 Dec 2016651'],
    ['By ADA QUAY JAN. 13, 2017'.replace('ADA QUAY', 'Ada Quay')],
    ['Ada Quay on Mar 2714 min'],
    ['por Ada Quay 1 de diciembre de 2017 3:00 AM PST'],
    ['Harbour Notes | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13 | Par Ada Quay'],
    ['Updated 5 minutes ago By Ada Quay'],
    ['Posted by Ada Quay on May 3, 2012'],
    ['Ada Quay @adaquay ada@harbour.example'],
    ['Ada Quay (https://harbour.example/)'],
    ['Ada Quay in Oslo'],
    ['Ada Quay\nOslo'],
    ['Ada Quay · 5 min read'],
    ['Thu 3 Jan 2019 02.00 EST By Ada Quay'],
  ])('should take off what is no name: %s', (text) => {
    expect(shown(text)).toEqual(['Ada Quay'])
  })

  it('should find no name in dates, labels and sentences', () => {
    for (const text of [
      'April 28, 2019 at 6:01 am Updated April 29, 2019 at 3:33 pm',
      'Last Updated: January 7, 2025',
      'View my complete profile',
      'Follow us on Twitter',
      '2 hours ago',
      'Share this story!',
    ])
      expect(shown(text)).toEqual([])
  })
})

describe('organisations and placeholders', () => {
  it('should keep an organisation whole', () => {
    expect(shown('Ministry of Health and Welfare')).toEqual(['Ministry of Health and Welfare Org.'])
    expect(shown('By Associated Press')).toEqual(['Associated Press Org.'])
    expect(shown('Mac & i', { organisations: ['Mac & i'] })).toEqual(['Mac & i Org.'])
    expect(['AFP', 'The Harbour', 'harbour.com', '新華社新聞'].every(isOrganisation)).toBe(true)
    expect(['Ada Quay', 'Theo Quay'].some(isOrganisation)).toBe(false)
  })

  it('should leave placeholders out and say so', () => {
    expect(readByline('By Admin')).toMatchObject({ names: [], leftOut: ['Admin'], confidence: 0 })
    expect(isPlaceholder('Ada Quay')).toBe(false)
  })

  it('should take a login for a name only behind a mark, and only when asked', () => {
    expect(shown('Posted by adaq', { logins: true })).toEqual(['adaq'])
    expect(shown('adaq', { logins: true })).toEqual([])
    expect(shown('Posted by adaq')).toEqual([])
    expect(shown('adaq', { trusted: true })).toEqual(['adaq'])
  })
})

describe('any text', () => {
  it('should end "et al." in an open byline', () => {
    expect(readByline('Ada Quay et al.')).toMatchObject({ names: [{ name: 'Ada Quay' }], open: true })
  })

  it('should give names that are not empty, each once in a role', () => {
    const piece = fc.oneof(
      fc.constantFrom('By ', ' and ', ', ', '\n', '|', '(', ')', '/', 'Ada Quay', 'Photos: ', '3 May 2019'),
      fc.string(),
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.boolean(),
        (text, trusted) => {
          const { names, confidence } = readByline(text, { trusted })
          expect(names.every(({ name }) => name.trim() === name && name !== '')).toBe(true)
          expect(new Set(names.map(({ name, role }) => `${role} ${name}`)).size).toBe(names.length)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('should take no longer for a megabyte than for its beginning', () => {
    const began = performance.now()
    for (const text of ['By ', ' ', 'a@', 'A, ', '(', '1 May 20', '- '].map((part) => part.repeat(300_000)))
      readByline(text)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
