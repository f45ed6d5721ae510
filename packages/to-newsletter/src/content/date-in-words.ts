import type { Stamp } from '@offprint/core'

/** How a language writes a day: `d` day, `M` name of the month, `m` its number, `y` year. */
interface Calendar {
  readonly day: string
  readonly month: string
  readonly months?: readonly string[]
  /** How the first day of a month is written, where not as a number. */
  readonly first?: string
}

const names = (text: string): readonly string[] => text.split(' ')

// biome-ignore format: a language is one line to read, check or add.
const calendars: Readonly<Record<string, Calendar>> = {
  ar: { day: 'd M y', month: 'M y', months: names('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر') },
  de: { day: 'd. M y', month: 'M y', months: names('Januar Februar März April Mai Juni Juli August September Oktober November Dezember') },
  en: { day: 'd M y', month: 'M y', months: names('January February March April May June July August September October November December') },
  es: { day: 'd de M de y', month: 'M de y', months: names('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre') },
  fr: { day: 'd M y', month: 'M y', first: '1er', months: names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre') },
  it: { day: 'd M y', month: 'M y', months: names('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre') },
  ja: { day: 'y年m月d日', month: 'y年m月' },
  ko: { day: 'y년 m월 d일', month: 'y년 m월' },
  nl: { day: 'd M y', month: 'M y', months: names('januari februari maart april mei juni juli augustus september oktober november december') },
  pl: { day: 'd M y', month: 'm.y', months: names('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia') },
  pt: { day: 'd de M de y', month: 'M de y', months: names('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro') },
  ru: { day: 'd M y г.', month: 'm.y', months: names('января февраля марта апреля мая июня июля августа сентября октября ноября декабря') },
  sv: { day: 'd M y', month: 'M y', months: names('januari februari mars april maj juni juli augusti september oktober november december') },
  tr: { day: 'd M y', month: 'M y', months: names('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık') },
  uk: { day: 'd M y р.', month: 'm.y', months: names('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня') },
  zh: { day: 'y年m月d日', month: 'y年m月' },
}

/**
 * A day as people write it, no more exact than it is known; no locale is asked, so that it is the same everywhere.
 *
 * @param stamp - Of the model; its own day counts, whatever its zone.
 * @param language - BCP 47 tag.
 * @returns Such as `29 February 2024`; as numbers (ISO 8601) in a language whose months are not known here.
 */
export function dateInWords({ iso }: Stamp, language: string): string {
  const [base = '', ...others] = language.toLowerCase().split('-')
  const calendar =
    base === 'en' && others.includes('us') ? american : Object.hasOwn(calendars, base) ? calendars[base] : undefined
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  if (calendar === undefined || year === undefined || month === undefined) return iso.slice(0, 10)
  const name = calendar.months?.[Number(month) - 1] ?? String(Number(month))
  const parts: Readonly<Record<string, string>> = {
    y: year,
    M: name,
    m: calendar.months === undefined ? String(Number(month)) : month,
    d: Number(day) === 1 ? (calendar.first ?? '1') : String(Number(day)),
  }
  const pattern = day === undefined ? calendar.month : calendar.day
  return pattern.replace(/(?<![a-z])[yMmd](?![a-z])/g, (letter) => parts[letter] ?? letter)
}

const american: Calendar = { day: 'M d, y', month: 'M y', ...pick(calendars.en) }

function pick(calendar: Calendar | undefined): Pick<Calendar, 'months'> {
  return calendar?.months === undefined ? {} : { months: calendar.months }
}
