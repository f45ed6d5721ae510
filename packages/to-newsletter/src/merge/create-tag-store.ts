import { OffprintError } from '@offprint/core'
import { type MergeService, type MergeSyntax, mergeServices } from './merge-services.js'
import { isMergeTag, type MailText, type MergeTag } from './merge-tag.js'
import { type MergePlace, writeMergeTag } from './write-merge-tag.js'

/** Keeps the tags of a mail while it is made, so that nothing escapes them. */
export interface TagStore {
  /** A mark that stands for a tag until the mail is written. */
  mark(tag: MergeTag, place: MergePlace): string
  /** Text with marks for its tags. */
  text(text: MailText, place?: MergePlace): string
  /** Puts tags in place of marks. Text that the service would take for a tag is broken up before. */
  intoHtml(html: string): string
  intoText(text: string): string
  /** For headers, whose own text is broken up as well. */
  intoHeader(value: string): string
  /** Has a text come by that the service would take for a tag? */
  readonly hasForeign: () => boolean
}

const mark = /\uFDD0(\d+)\uFDD1/g

/** The marks are made of noncharacters, which no page may hold (Unicode, 23.7): they are taken out of everybody's text. */
export const withoutMarks = (text: string): string =>
  text.includes('\uFDD0') || text.includes('\uFDD1') ? text.replace(/[\uFDD0\uFDD1]/g, '') : text

/**
 * Makes a store of one mail.
 *
 * @param service - Whose syntax; without one there can be no tags.
 * @returns An empty store.
 * @throws OffprintError `newsletter/unknown-merge-tag`, from `mark` and `text`.
 */
export function createTagStore(service: MergeService | undefined): TagStore {
  const written: string[] = []
  let foreign = false
  const syntax: MergeSyntax | undefined = service === undefined ? undefined : mergeServices[service]
  const put = (text: string): string =>
    text.includes('\uFDD0') ? text.replace(mark, (_, at: string) => written[Number(at)] ?? '') : text
  const guard = (text: string, apart: (character: string) => string): string => {
    if (syntax === undefined) return text
    const guarded = text.replace(syntax.opens, apart)
    foreign ||= guarded !== text
    return guarded
  }
  const store: TagStore = {
    mark: (tag, place) => {
      if (service === undefined) throw withoutService(tag)
      const text = writeMergeTag(tag, service, place)
      const before = written.indexOf(text)
      return `\uFDD0${before === -1 ? written.push(text) - 1 : before}\uFDD1`
    },
    text: (text, place = 'text') => {
      const parts = typeof text === 'string' || isMergeTag(text) ? [text] : text
      return parts.map((part) => (isMergeTag(part) ? store.mark(part, place) : withoutMarks(part))).join('')
    },
    // A character reference is the same letter to a reader and another to the service.
    intoHtml: (html) =>
      put(syntax === undefined ? html : guardMarkup(html, (text) => guard(text, (letter) => `&#x${hex(letter)};`))),
    intoText: (text) => put(guard(text, (letter) => `${letter}\u200b`)),
    intoHeader: (value) => put(guard(value, (letter) => `${letter}\u200b`)),
    hasForeign: () => foreign,
  }
  return store
}

const hex = (letter: string): string => letter.charCodeAt(0).toString(16)

/** Stylesheets hold braces of their own, and no words of anybody's. */
const guardMarkup = (html: string, guard: (text: string) => string): string => {
  const end = html.lastIndexOf('</style>')
  return end === -1 ? guard(html) : html.slice(0, end) + guard(html.slice(end))
}

const withoutService = ({ name }: MergeTag): OffprintError =>
  new OffprintError(
    'newsletter/unknown-merge-tag',
    `Unexpected merge tag \`${typeof name === 'string' ? name : name.field}\` without \`service\`, expected the name of the service that sends the mail`,
  )
