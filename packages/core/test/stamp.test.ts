import { describe, expect, it } from 'vitest'
import {
  createArticle,
  defineMessages,
  lastChanged,
  parseStamp,
  reportAs,
  toDateTime,
  toInstant,
} from '../src/index.js'

const dateTime = (iso: string, timeZone?: string): string | undefined => {
  const stamp = parseStamp(iso, timeZone)
  return stamp === undefined ? undefined : toDateTime(stamp)
}

describe('parseStamp', () => {
  it.each([
    ['2023', 'year'],
    ['2023-03', 'month'],
    ['2023-03-16', 'day'],
    ['2023-03-16T09:30Z', 'minute'],
    ['2023-03-16T09:30:00.5+09:00', 'second'],
  ])('should read %s to the %s', (iso, precision) => {
    expect(parseStamp(iso)).toEqual({ iso, precision })
  })

  it.each([
    '2023-02-30',
    '2023-13',
    '2023-03-16T25:00Z',
    '2023-03-16T09:30',
    '2023-03-16 09:30Z',
    '31/03/2023',
    'yesterday',
    '',
    '2023-3-1',
  ])('should refuse %s', (iso) => {
    expect(parseStamp(iso)).toBeUndefined()
  })
})

describe('toDateTime', () => {
  it.each([
    ['2023-03-16T09:30:00+09:00', undefined, '2023-03-16T09:30:00+09:00'],
    ['2023-03-16T09:30+09:00', undefined, '2023-03-16T09:30:00+09:00'],
    ['2023-03-16', undefined, '2023-03-16T12:00:00Z'],
    ['2023-03-16', 'Asia/Tokyo', '2023-03-16T12:00:00+09:00'],
    ['2023-03-16', 'America/New_York', '2023-03-16T12:00:00-04:00'],
    ['2023-03', undefined, '2023-03-01T12:00:00Z'],
    ['2023', undefined, '2023-01-01T12:00:00Z'],
  ])('should write %s in %s as %s', (iso, timeZone, expected) => {
    expect(dateTime(iso, timeZone)).toBe(expected)
  })

  it('should name the same day to readers from Honolulu to Auckland', () => {
    const instant = new Date(dateTime('2023-03-16') ?? '')
    for (const timeZone of ['Pacific/Honolulu', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Noumea']) {
      expect(instant.toLocaleDateString('en-CA', { timeZone })).toBe('2023-03-16')
    }
  })
})

describe('toInstant', () => {
  it('should be UTC to the second, so that texts sort as time does', () => {
    const stamp = parseStamp('2023-03-16T09:30:00.9+09:00')
    expect(stamp && toInstant(stamp)).toBe('2023-03-16T00:30:00Z')
  })
})

describe('lastChanged', () => {
  it('should be the newest of modification, publication and corrections', () => {
    const article = createArticle({
      title: 'T',
      url: 'https://example.org/t',
      dates: { published: '2024-01-01T00:00:00Z', modified: '2024-01-02T00:00:00+14:00' },
      corrections: [{ date: '2024-01-01T12:00:00Z', kind: 'correction', content: [] }],
    })
    expect(lastChanged(article)?.iso).toBe('2024-01-01T12:00:00Z')
    expect(lastChanged({ dates: {} })).toBeUndefined()
  })
})

describe('messages', () => {
  const messages = defineMessages('test', {
    odd: { severity: 'warning', reason: 'Unexpected `{value}`, expected even' },
  })

  it('should have the fields of a VFileMessage', () => {
    expect(messages('odd', { value: 3 }, { file: 'a.md', place: { line: 1, column: 2 } })).toEqual({
      code: 'test/odd',
      source: 'test',
      ruleId: 'odd',
      severity: 'warning',
      fatal: false,
      reason: 'Unexpected `3`, expected even',
      file: 'a.md',
      place: { line: 1, column: 2 },
    })
  })

  it('should not be made without the values that their sentence needs', () => {
    expect(() => messages('odd')).toThrow(RangeError)
  })

  it('should be passed on under another name', () => {
    const heard: string[] = []
    reportAs(({ code }) => heard.push(code), 'epub')(messages('odd', { value: 1 }))
    expect(heard).toEqual(['epub/odd'])
  })
})
