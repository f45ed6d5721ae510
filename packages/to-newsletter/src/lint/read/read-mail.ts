import type { View } from '../../support/failing-clients.js'
import { holdsInWord } from './condition.js'
import { decodeReferences } from './decode-references.js'
import type { LintElement, LintText, MailDocument } from './mail-document.js'
import { createOpenElements } from './open-elements.js'
import type { Token } from './token.js'
import { tokenise } from './tokenise.js'

const everybody: View = { word: true, others: true }
const voids = /^(?:area|base|basefont|br|col|embed|frame|hr|img|input|link|meta|param|source|track|wbr)$/
const hidden = /^\[if ([^\]]{0,200})\]>(?!<!$|\s*<!--)([\s\S]*?)(?:<!\[endif\])?$/
const revealed = /^(?:\[if ([^\]]{0,200})\]>\s*(?:<!|<!--|-->)?|\[if ([^\]]{0,200})\])$/

/**
 * Reads a mail with the eyes of Word, which opens conditional comments, and of all other clients at once.
 *
 * @param html - Any string.
 * @returns Elements and texts in order, each with who sees it.
 */
export function readMail(html: string): MailDocument {
  const elements: LintElement[] = []
  const texts: LintText[] = []
  const anchors = new Set<string>()
  const open = createOpenElements()
  let view = everybody
  let unclosed: number | undefined
  const take = (token: Token, seen: View): void => {
    if (token.type === 'start') {
      open.beforeStart(token.name)
      const element = elementOf(token, seen, open.top())
      elements.push(element)
      markAncestors(element)
      const name = token.name === 'a' ? token.attributes.get('name') : undefined
      if (name !== undefined) anchors.add(name.toLowerCase())
      if (!voids.test(token.name)) open.push(element)
    } else if (token.type === 'end') open.end(token.name)
    else if (token.type === 'text') {
      const text = { value: decodeReferences(token.value), parent: open.top(), view: seen, at: token.at }
      texts.push(text)
      if (/\S/.test(text.value)) markWords(text.parent, text.value)
    } else if (token.type === 'unclosed') unclosed ??= token.at
  }
  for (const token of tokenise(html)) {
    if (token.type !== 'comment') {
      take(token, view)
      continue
    }
    const guarded = hidden.exec(token.value)
    if (guarded !== null) {
      const seen = { word: holdsInWord(guarded[1] ?? ''), others: false }
      const start = token.at + 4 + token.value.indexOf('>') + 1
      if (seen.word) for (const inner of tokenise(guarded[2] ?? '', start)) take(inner, seen)
      continue
    }
    const shown = revealed.exec(token.value)
    if (shown !== null) view = { word: holdsInWord(shown[1] ?? shown[2] ?? ''), others: true }
    else if (/^<?!?\[endif\]/.test(token.value)) view = everybody
  }
  return { html, elements, texts, unclosed, anchors }
}

const elementOf = (
  { name, attributes, at, raw }: Token & { readonly type: 'start' },
  view: View,
  parent: LintElement | undefined,
): LintElement => ({
  name,
  attributes,
  view,
  parent,
  at,
  raw,
  holdsTable: false,
  hasWords: false,
  words: '',
  hasHeadCells: false,
})

/** Each step marks one more ancestor or ends the walk, so that deep nesting costs no more than its depth once. */
function markAncestors(element: LintElement): void {
  if (element.name === 'table') {
    for (let at = element.parent; at !== undefined && !at.holdsTable; at = at.parent) at.holdsTable = true
  }
  if (element.name === 'img' && /\S/.test(element.attributes.get('alt') ?? '')) {
    markWords(element.parent, element.attributes.get('alt') ?? '')
  }
  if (element.name !== 'th') return
  let table = element.parent
  for (let steps = 0; table !== undefined && table.name !== 'table' && steps < 8; steps++) table = table.parent
  if (table?.name === 'table') table.hasHeadCells = true
}

function markWords(parent: LintElement | undefined, words: string): void {
  for (let at = parent; at !== undefined; at = at.parent) {
    if (at.name === 'a' && at.words.length < 200) at.words += words.slice(0, 200)
    if (at.hasWords && at.name !== 'a') break
    at.hasWords = true
  }
}
