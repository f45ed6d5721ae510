import { countInterfaceWords } from '../judge/count-interface-words.js'
import { endsSentence } from '../judge/ends-sentence.js'
import { fold, foldLabel } from '../judge/fold.js'
import type { TextRules } from '../rules/text-rules.js'

/** UTF-16 units of a block that an interface may have written. */
export const longestLabel = 160
/** UTF-16 units of a single token. */
const longestToken = 80

/**
 * What about a text's own form says that an interface wrote it.
 *
 * @param text - Of a block.
 * @param before - Does it stand before the prose? Only there is a path of sections looked for.
 * @param rules - Labels and words.
 * @returns Signals in words, none for text of an article.
 */
export function junkSignals(text: string, before: boolean, rules: TextRules): readonly string[] {
  if (text.length > longestLabel) return []
  const signals = /\s/.test(text) || text.length > longestToken ? [] : tokenSignals(text, rules)
  const label = foldLabel(text)
  const colon = text.search(/[:：]/)
  const opener = colon === -1 ? '' : foldLabel(text.slice(0, colon))
  return [
    ...signals,
    ...(rules.interfaceLabels.has(label) || rules.interfaceOpeners.has(opener) ? ['interface label'] : []),
    ...(isPostsLink(text, rules) ? ['link to further posts'] : []),
    ...(isNotice(text, rules) ? ['copyright notice'] : []),
    ...(before && isPath(text, rules) ? ['path of sections'] : []),
  ]
}

/** Texts of icons, joined: `image_pdfimage_print`. An identifier such as `tide_gauge_log` has the first signal only. */
function tokenSignals(token: string, rules: TextRules): readonly string[] {
  const stem = token.slice(0, token.indexOf('_') + 1)
  const joined = stem.length > 1 && /\p{L}/u.test(token)
  const { count, covered } = countInterfaceWords(token, rules.interfaceWords)
  return [
    ...(joined ? ['words joined by underscores'] : []),
    ...(count > 1 && (joined || covered) ? ['words of an interface'] : []),
    ...(joined && token.indexOf(stem, stem.length) !== -1 ? ['the same stem twice'] : []),
  ]
}

const mostLinkWords = 8

/** "View all author posts", also with a count glued to it: "poststotal 16". */
function isPostsLink(text: string, { postsLink }: TextRules): boolean {
  const words = fold(text).split(' ')
  return (
    words.length > 1 &&
    words.length <= mostLinkWords &&
    !endsSentence(text) &&
    postsLink.verbs.includes(words[0] ?? '') &&
    words.some((word) => postsLink.nouns.some((noun) => word.startsWith(noun)))
  )
}

function isNotice(text: string, rules: TextRules): boolean {
  const folded = fold(text)
  const sign = /^(?:©|\(c\)|copyright)/.test(folded)
  return (sign && /\d{4}/.test(folded)) || rules.noticePhrases.some((phrase) => folded.includes(phrase))
}

const steps = /\s[/›»>|]\s/
const mostStepWords = 3

/** "Home / Coast / Features". */
function isPath(text: string, rules: TextRules): boolean {
  const parts = text.split(steps)
  const short = parts.every((part) => part.split(/\s+/).length <= mostStepWords)
  const enough = parts.length > 2 || (parts.length === 2 && rules.homeLabels.has(foldLabel(parts[0] ?? '')))
  return enough && short && !endsSentence(text)
}
