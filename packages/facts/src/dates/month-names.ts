/**
 * Names of the months as they stand in dates, with their usual short forms, without accents that writers leave out.
 *
 * One line a month; a name that means different months in two languages is left out (`listopada` is kept as Polish).
 */
const names: readonly string[] = [
  'january jan januar januari jänner janvier janv enero ene janeiro gennaio gen tammikuuta tammikuu ledna leden stycznia styczeń января январь янв січня ocak',
  'february feb februar februari février fevrier févr fevr febrero fevereiro fev febbraio helmikuuta helmikuu února únor lutego luty февраля февраль фев лютого şubat',
  'march mar märz mrz mars maart mrt marzo março marco maaliskuuta maaliskuu března březen marca marzec марта март березня mart',
  'april apr avril avr abril abr aprile huhtikuuta huhtikuu dubna duben kwietnia kwiecień апреля апрель апр квітня nisan',
  'may mai mei mayo maio mag maggio maj toukokuuta toukokuu května květen maja мая май травня mayıs',
  'june jun juni juin junio junho giugno giu kesäkuuta kesäkuu června červen czerwca czerwiec июня июнь червня haziran',
  'july jul juli juillet juil julio julho luglio lug heinäkuuta heinäkuu července červenec lipca lipiec июля июль липня temmuz',
  'august aug augustus augusti août aout agosto ago elokuuta elokuu srpna srpen sierpnia sierpień августа август авг серпня ağustos',
  'september sep sept septembre septiembre setiembre setembro set settembre syyskuuta syyskuu září września wrzesień сентября сентябрь сен вересня eylül',
  'october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu října říjen października październik октября октябрь окт жовтня ekim',
  'november nov novembre noviembre novembro marraskuuta marraskuu listopadu listopad listopada ноября ноябрь ноя листопада kasım',
  'december dec dezember dez desember décembre decembre déc diciembre dic dezembro dicembre joulukuuta joulukuu prosince prosinec grudnia grudzień декабря декабрь дек грудня aralık',
]

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
)

/**
 * The month that a word names.
 *
 * @param word - Such as `Sept`, `août`, `января`; without a full stop.
 * @returns 1 to 12, or `undefined`.
 */
export function monthOf(word: string): number | undefined {
  return months.get(word.normalize('NFC').toLowerCase())
}
