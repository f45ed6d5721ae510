import { findDate } from '../dates/find-date.js'
import { monthOf } from '../dates/month-names.js'

const bracketed = /[([]\s*(?:https?:\/\/|www\.)[^\s)\]]{1,300}\s*[)\]]/gi

const address =
  /(?<![^\s(<])[^\s@()<>]{1,64}@[^\s@()<>]{1,200}|(?<![\p{L}\d])@[\p{L}\d_.]{1,40}|\b(?:https?:\/\/|www\.)[^\s]{1,300}/giu

const ago =
  /(?<![\p{L}\d])(?:(?:about|vor|il y a|hace|há|před|fa|for)\s)?(?:\d{1,3}|an?|one)\s?(?:\p{L}{1,12})\s(?:ago|read|atrás)(?![\p{L}\d])|(?<![\p{L}\d])(?:vor|il y a|hace|há|před)\s\d{1,3}\s\p{L}{1,12}/giu

const length =
  /(?<![\p{L}\d])\d{1,5}\s?(?:min(?:ute)?s?|words?|comments?|views?|shares?)(?:\.|(?![\p{L}\d]))(?:\sread)?/giu

const clock =
  /(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m(?![\p{L}\d])\.?)?(?:\s(?:[A-Z]{1,3}T|UTC|Uhr)(?![\p{L}\d]))?/giu

const dated =
  /(?<![\p{L}\d])(?:(?:last|originally|first)\s)?(?:posted|published|updated|modified|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|publisert|julkaistu)(?:\s(?:on|at|am|le|el|em|il|op|den))?(?![\p{L}\d])[\s:]*(?!by\b|von\b|par\b|por\b|da\b|door\b|av\b)/giu

const weekday = /(?<![\p{L}\d])(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![\p{L}\d]),?/giu

/**
 * Takes off a line of a byline what is no name: dates, times of day, e-mail addresses, handles and web addresses.
 *
 * @param line - One line; only the first 500 characters are looked at.
 * @returns The rest, with a bar where something stood.
 */
export function stripClutter(line: string): string {
  return withoutDates(line.slice(0, 500).replace(bracketed, ' ').replace(address, ' | '), 3)
    .replace(ago, ' | ')
    .replace(length, ' | ')
    .replace(clock, ' | ')
    .replace(weekday, ' | ')
    .replace(dated, ' | ')
}

/** The day of the week, "on" and their like before a date go with it. */
const before =
  /(?:(?:^|\s)(?:on|at|am|le|el|em|il|op|den|the))?(?:(?:^|\s)(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?)?\s*$/i

const monthDay = /(?<![\p{L}\d])(?:on\s)?(\p{L}{3,12})\.?\s\d{1,6}(?:st|nd|rd|th)?(?![\p{L}])/giu

function withoutDates(text: string, rounds: number): string {
  const date = rounds === 0 ? undefined : (findDate(text) ?? findDate(text, { language: 'en-GB' }))
  if (date === undefined) return text.replace(monthDay, (whole, word) => (monthOf(word) === undefined ? whole : ' | '))
  return withoutDates(`${text.slice(0, date.start).replace(before, '')} | ${text.slice(date.end)}`, rounds - 1)
}
