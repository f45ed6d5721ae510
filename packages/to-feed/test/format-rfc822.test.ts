import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatRfc822 } from '../src/rss/format-rfc822.js'

afterEach(() => vi.unstubAllEnvs())

describe('formatRfc822', () => {
  it.each([
    ['2024-02-29T09:30:00+09:00', 'Thu, 29 Feb 2024 09:30:00 +0900'],
    ['2024-12-31T23:59:59Z', 'Tue, 31 Dec 2024 23:59:59 GMT'],
    ['2023-03-20T00:00:00.125-03:30', 'Mon, 20 Mar 2023 00:00:00 -0330'],
    ['0099-01-01T12:00:00Z', 'Thu, 01 Jan 0099 12:00:00 GMT'],
  ])('should write %s as %s (rule 15)', (iso, expected) => {
    expect(formatRfc822(iso)).toBe(expected)
  })

  it('should mean the same moment, on the weekday of its own place (rule 15)', () => {
    const date = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, fc.constantFrom('+09:00', '-11:00', '+05:45', '-00:30'), (moment, offset) => {
        const local = moment.toISOString().slice(0, 19)
        const written = formatRfc822(local + offset)
        expect(Date.parse(written)).toBe(Date.parse(local + offset))
        const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(
          new Date(`${local}Z`),
        )
        expect(written.slice(0, 3)).toBe(weekday)
      }),
    )
  })

  it.each(['Invalid Date', 'yesterday', '2024-02-29', '2024-13-01T00:00:00Z', ''])('should refuse `%s`', (iso) => {
    expect(() => formatRfc822(iso)).toThrow(RangeError)
  })

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'should ask no clock of the machine, as in %s (rule 10)',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(new Date(0).getTimezoneOffset()).not.toBe(0)
      expect(formatRfc822('2024-02-29T00:30:00+09:00')).toBe('Thu, 29 Feb 2024 00:30:00 +0900')
      expect(formatRfc822('2024-02-29T23:30:00-08:00')).toBe('Thu, 29 Feb 2024 23:30:00 -0800')
    },
  )
})
