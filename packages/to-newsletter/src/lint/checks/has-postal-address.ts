import type { MailDocument } from '../read/mail-document.js'

/** Tags of sending services that stand for the sender's address. */
const tag =
  /\*\|[A-Z:_]*ADDRESS[A-Z_]*\|\*|(?:\{\{|%%\{|\[|%)[^{}\][%]{0,60}(?:address|sender_)[^{}\][%]{0,40}(?:\}\}|\}%%|\]|%)/i

/** A number beside a name, a code of a post office, a post box; years and copyrights are taken away before. */
const address =
  /\d{1,5}[a-z]?[,.]?\s+\p{Lu}[\p{L}'’-]+|\p{L}{3,}\.?\s+\d{1,5}[a-z]?(?=\s*(?:[,·|/\n]|$|\d{4}))|\b(?:[A-Z]{1,2}-)?\d{4,6}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\bp\.? ?o\.? ?box\b|\bpostfach\b|\bapartado\b|\bbo[iî]te postale\b|〒|[都道府県市区町村][^\n]{0,20}\d|丁目|番地|号|路\s*\d|صندوق بريد|شارع|улица|ул\./iu

/** Years, dates in numbers and times, in which a number stands for something else. */
const notAddress = /(?:©|\(c\)|copyright)?\s*\b(?:19|20)\d{2}\b|\b\d{1,2}[.:/-]\d{1,2}(?:[.:/-]\d{2,4})?\b/giu

/** Characters of the foot that are looked at. */
const looked = 1_200

/**
 * Is there anything like a postal address at the end of a mail? In doubt there is.
 *
 * @param document - Texts in order.
 * @returns Does the foot have a number beside a name, a code of a post office or a service's tag for an address?
 */
export function hasPostalAddress({ texts, html }: MailDocument): boolean {
  if (tag.test(html.slice(-20_000))) return true
  let foot = ''
  for (let at = texts.length - 1; at >= 0 && foot.length < looked; at--) {
    const text = texts[at]
    if (text?.view.others === true) foot = `${text.value.slice(-looked)}\n${foot}`
  }
  return address.test(foot.slice(-looked).replace(notAddress, ' '))
}
