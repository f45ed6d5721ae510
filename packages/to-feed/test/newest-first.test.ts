import { createPublication, toInstant } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestFirst } from '../src/record/newest-first.js'

const stamps = fc.constantFrom(
  '2016',
  '2016-12',
  '2016-12-31',
  '2016-12-31T23:59Z',
  '2016-12-31T23:59:59Z',
  '2016-12-31T23:59:59.25Z',
  '2016-12-31T23:59:60Z',
  '2017-01-01T09:00:00+09:00',
  '2016-12-31T20:30:00-03:30',
  '1969-12-31T23:59:59.5Z',
)

describe('newestFirst', () => {
  it('should sort by the moment of publication, to the second, and keep the order of one moment (rule 45)', () => {
    fc.assert(
      fc.property(fc.array(fc.option(stamps, { nil: undefined })), (dates) => {
        const { articles } = createPublication({
          title: 'Quay',
          articles: dates.map((published, index) => ({
            title: 'a',
            id: `urn:x:${index}`,
            slug: `a-${index}`,
            dates: published === undefined ? {} : { published },
            body: [],
          })),
        })
        const moments = articles.map(({ dates: { published } }) =>
          published === undefined ? '' : toInstant(published),
        )
        const expected = articles.map((_, index) => index)
        expected.sort((one, other) => {
          const [a = '', b = ''] = [moments[one], moments[other]]
          return a === b ? one - other : a < b ? 1 : -1
        })
        expect(newestFirst(articles)).toEqual(expected.map((index) => articles[index]))
      }),
    )
  })
})
