import { parseStamp } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateReading, findDate, readWrittenDate } from '../src/index.js'

const iso = (text: string, reading?: DateReading): string | undefined => readWrittenDate(text, reading)?.stamp.iso

describe('dates that are written out', () => {
  it.each([
    ['Jan. 13, 2017', '2017-01-13'],
    ['Sept 3rd, 2017', '2017-09-03'],
    ['24 July 2015', '2015-07-24'],
    ['24. Juli 2015', '2015-07-24'],
    ['1er août 2014', '2014-08-01'],
    ['28 de abril de 2019', '2019-04-28'],
    ['3 maggio 2024', '2024-05-03'],
    ['3 мая 2024', '2024-05-03'],
    ['3. května 2024', '2024-05-03'],
    ['2016年10月14日07:17', '2016-10-14'],
    ['2016년 10월 14일', '2016-10-14'],
    ['04.05.2015 à 13h36', '2015-05-04'],
    ['05/29/2007 09:49:00', '2007-05-29'],
    ['20170113', '2017-01-13'],
    ['20170113T033838Z', '2017-01-13T03:38:38Z'],
    ['2020-11-11 12:00:00.000-0600', '2020-11-11T12:00:00.000-06:00'],
    ['Thu, 21 Dec 2000 16:01:07 +0200', '2000-12-21T16:01:07+02:00'],
    ['Mon Nov 30 2015 10:00:00 GMT-0500', '2015-11-30T10:00:00-05:00'],
    ['Jul 24, 2018, 2:15pm EDT', '2018-07-24T14:15-04:00'],
    ['Tue 5 Mar 2024 // 10:12 UTC', '2024-03-05T10:12Z'],
    ['December 1, 2017 at 12:05 a.m. PST', '2017-12-01T00:05-08:00'],
  ])('should read %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  it('should read days in numbers by the language, and not at all without one', () => {
    expect(iso('4/5/2015')).toBeUndefined()
    expect(iso('4/5/2015', { language: 'en' })).toBeUndefined()
    expect(iso('4/5/2015', { language: 'en-US' })).toBe('2015-04-05')
    expect(iso('4/5/2015', { language: 'fr' })).toBe('2015-05-04')
  })

  it('should keep only the day of a time without a zone, and say so', () => {
    expect(readWrittenDate('April 28, 2019 at 6:01 am')).toMatchObject({ stamp: { iso: '2019-04-28' }, timeLost: true })
    expect(iso('April 28, 2019 at 6:01 am', { timeZone: 'America/Los_Angeles' })).toBe('2019-04-28T06:01-07:00')
  })

  it('should take a short name of several zones for none', () => {
    expect(iso('April 28, 2019 6:01 am CST')).toBe('2019-04-28')
  })

  it('should refuse what is no day', () => {
    for (const text of ['', 'yesterday', '3 hours ago', '31 February 2015', 'March 2015 was', '99/99/2015', 'Tuesday'])
      expect(iso(text, { language: 'de' })).toBeUndefined()
  })

  it('should say where a date stands', () => {
    const text = 'Posted on 3 May 2024, 10:00 CEST by Ada'
    const { start, end } = findDate(text) ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('3 May 2024, 10:00 CEST')
  })

  it('should give only stamps that are real', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (text) => {
        const stamp = readWrittenDate(text)?.stamp
        if (stamp !== undefined) expect(parseStamp(stamp.iso)?.precision).toBe(stamp.precision)
      }),
    )
  })
})
