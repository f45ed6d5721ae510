import { monthOf } from './month-names.js'

/** A day found in a text. */
export interface FoundDay {
  /** `YYYY-MM-DD`, not yet known to exist. */
  readonly iso: string
  readonly start: number
  readonly end: number
}

type Parts = readonly [year: string, month: number | undefined, day: string]

/** A form of dates, and how its groups are read. */
interface Form {
  readonly pattern: RegExp
  readonly parts: (groups: readonly string[], language: string | undefined) => Parts
}

const ordinal = '(?:st|nd|rd|th|er|re|º|ª|\\.)?'

const forms: readonly Form[] = [
  // 2015-03-17, 2015/3/17, 2015.03.17, 2016年10月14日, 2016년 10월 14일
  {
    pattern:
      /(?<!\d)((?:19|20)\d{2})(?:[-/.]|\s?[年년]\s?)(\d{1,2})(?:[-/.]|\s?[月월]\s?)(\d{1,2})(?:\s?[日일]|(?!\d))/u,
    parts: ([year = '', month = '', day = '']) => [year, Number(month), day],
  },
  // 24 July 2015, 1er août 2014, 28 de abril de 2019, 24. Juli 2015, 22-Dec-2016
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})${ordinal}[\\s-]{0,3}(?:(?:de|of)\\s)?(\\p{L}{3,14})\\.?,?[\\s-]{0,3}(?:del?\\s)?((?:19|20)\\d{2})(?!\\d)`,
      'iu',
    ),
    parts: ([day = '', month = '', year = '']) => [year, monthOf(month), day],
  },
  // July 24, 2015; Jan. 13th 2017
  {
    pattern: new RegExp(`(\\p{L}{3,14})\\.?\\s{1,3}(\\d{1,2})${ordinal},?\\s{1,3}((?:19|20)\\d{2})(?!\\d)`, 'iu'),
    parts: ([month = '', day = '', year = '']) => [year, monthOf(month), day],
  },
  // 24.07.2015 is day first wherever it is written
  {
    pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/,
    parts: ([day = '', month = '', year = '']) => [year, Number(month), day],
  },
  // 05/29/2007 or 29/05/2007
  {
    pattern: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/,
    parts: ([first = '', second = '', year = ''], language) => inOrder(first, second, year, language),
  },
]

/**
 * Finds the first day of the calendar in a text.
 *
 * @param text - Any text of modest length.
 * @param language - BCP 47 tag, for days that are written in numbers.
 * @returns The day and where it stands.
 */
export function findDay(text: string, language?: string): FoundDay | undefined {
  const found = forms.flatMap(({ pattern, parts }) => {
    const match = pattern.exec(text)
    if (match === null) return []
    const [year, month, day] = parts(match.slice(1), language)
    if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return []
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    return [{ iso, start: match.index, end: match.index + match[0].length }]
  })
  return found.reduce<FoundDay | undefined>(
    (first, day) => (first === undefined || day.start < first.start ? day : first),
    undefined,
  )
}

/** Which of two numbers is the month: what cannot be one tells, or else the language. */
function inOrder(first: string, second: string, year: string, language: string | undefined): Parts {
  if (Number(first) > 12) return [year, Number(second), first]
  if (Number(second) > 12) return [year, Number(first), second]
  if (first === second) return [year, Number(first), second]
  if (language === undefined || /^en$/i.test(language)) return [year, undefined, '']
  return /^en-(?:US|PH)\b/i.test(language) ? [year, Number(first), second] : [year, Number(second), first]
}
