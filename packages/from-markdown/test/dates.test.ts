import { readLooseDate } from '@offprint/facts'
import { describe, expect, it } from 'vitest'
import { article } from './read-source.js'

describe('dates', () => {
  it.each([
    ['2015', '2015', 'year'],
    ['2015-03', '2015-03', 'month'],
    ['2015/3', '2015-03', 'month'],
    ['2015-03-17', '2015-03-17', 'day'],
    ['2015/03/17', '2015-03-17', 'day'],
    ['2015.3.7', '2015-03-07', 'day'],
    ['2015-03-17 10:00:00 -4', '2015-03-17T10:00:00-04:00', 'second'],
    ['2015-03-17 10:00:00 -0400', '2015-03-17T10:00:00-04:00', 'second'],
    ['2015-03-17 10:00 +05:30', '2015-03-17T10:00+05:30', 'minute'],
    ['2015-03-17 10:00 +530', '2015-03-17T10:00+05:30', 'minute'],
    ['2015-03-17 9:00:00.25 UTC', '2015-03-17T09:00:00.25Z', 'second'],
    ['2015-03-17t10:00z', '2015-03-17T10:00Z', 'minute'],
    ['2015-03-17T10:00:00+01:00', '2015-03-17T10:00:00+01:00', 'second'],
  ])('should read %s as %s', (text, iso, precision) => {
    expect(readLooseDate(text)?.stamp).toEqual({ iso, precision })
  })

  it.each(['soon', '2015-02-30', '2015/13/01', '2015-03-17 25:00', '03/17/2015', '2015-03-17 10:00 EST', '20150317'])(
    'should not read %s',
    (text) => {
      expect(readLooseDate(text)).toBeUndefined()
    },
  )

  it.each([
    ['2025-07-01 09:00', 'Europe/London', '2025-07-01T09:00+01:00', false],
    ['2025-01-01 09:00:30', 'Asia/Tokyo', '2025-01-01T09:00:30+09:00', false],
    ['2025-03-30 01:30', 'Europe/London', '2025-03-30T02:30+01:00', true],
    ['2025-10-26 01:30', 'Europe/London', '2025-10-26T01:30+01:00', true],
  ])('should give %s in %s its offset', (text, timeZone, iso, ambiguous) => {
    expect(readLooseDate(text, timeZone)).toMatchObject({ stamp: { iso, timeZone }, ambiguous })
  })

  it('should keep the day alone of a time that no zone is known for', () => {
    expect(readLooseDate('2025-03-17 09:00')).toMatchObject({ stamp: { iso: '2025-03-17' }, timeLost: true })
  })

  it('should put the article’s zone on every date, and change no day by it', () => {
    const { dates } = article('modified: 2025-03-01\ntimeZone: America/Los_Angeles\n')
    expect(dates.modified).toEqual({ iso: '2025-03-01', precision: 'day', timeZone: 'America/Los_Angeles' })
  })
})
