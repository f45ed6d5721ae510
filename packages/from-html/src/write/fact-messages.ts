import type { Message } from '@offprint/core'
import { message } from '../messages.js'
import type { Fact, FactSource, PageFacts } from '../metadata/page-facts.js'
import type { HtmlSettings } from '../settings.js'
import type { FoundTitle } from './to-title.js'

/** Below this confidence a fact is a guess. */
const sure = 0.8

const origins: Readonly<Record<FactSource, string>> = {
  'json-ld': 'its JSON-LD',
  'open-graph': 'its Open Graph tags',
  meta: 'its meta tags',
  link: 'a link in its head',
  microdata: 'its microdata',
  'rel-author': 'a link to its author',
  visible: 'its visible text',
  document: 'the document',
}

const isGuess = (fact: Fact<unknown> | undefined): fact is Fact<unknown> => fact !== undefined && fact.confidence < sure

const about = ({ from, confidence }: Fact<unknown>, path: string) => ({
  origin: origins[from],
  place: { confidence, path },
})

/**
 * Reports which facts of a page are guesses, and which it does not state at all.
 *
 * @param facts - What the page says.
 * @param settings - What the caller knows.
 * @param title - The title that was taken.
 * @returns A message a guess or gap.
 */
export function factMessages(facts: PageFacts, settings: HtmlSettings, title: FoundTitle): readonly Message[] {
  return [
    ...titleMessages(facts, title),
    ...bylineMessages(facts),
    ...dateMessages(facts, settings),
    ...languageMessages(facts, settings),
    ...otherMessages(facts),
    ...addressMessages(facts, settings),
  ]
}

function titleMessages({ title: fact }: PageFacts, { title, standIn }: FoundTitle): readonly Message[] {
  const path = 'title'
  if (standIn !== undefined) return [message('missing-title', { value: title, origin: standIn }, { path })]
  if (!isGuess(fact)) return []
  const { origin, place } = about(fact, path)
  return [message('guessed-title', { value: title, origin }, place)]
}

function bylineMessages({ byline }: PageFacts): readonly Message[] {
  if (byline.length === 0) return [message('missing-byline', {}, { path: 'byline' })]
  return byline.flatMap((fact, index) => {
    if (!isGuess(fact)) return []
    const { origin, place } = about(fact, `byline.${index}`)
    return [message('guessed-byline', { value: fact.value.agent.name, role: fact.value.role, origin }, place)]
  })
}

function dateMessages({ published, modified }: PageFacts, { facts }: HtmlSettings): readonly Message[] {
  const isMissing = published === undefined && facts.published === undefined
  return [
    ...(isMissing ? [message('missing-date', {}, { path: 'dates.published' })] : []),
    ...Object.entries({ published, modified }).flatMap(([key, fact]) => {
      if (!isGuess(fact)) return []
      const { origin, place } = about(fact, `dates.${key}`)
      return [message('guessed-date', { value: fact.value.iso, origin }, place)]
    }),
  ]
}

function languageMessages({ language }: PageFacts, { facts }: HtmlSettings): readonly Message[] {
  const path = 'language'
  if (language === undefined) return facts.language === undefined ? [message('missing-language', {}, { path })] : []
  if (!isGuess(language)) return []
  const { origin, place } = about(language, path)
  return [message('guessed-language', { value: language.value, origin }, place)]
}

const others = ['summary', 'section', 'tags', 'license', 'hero', 'identifiers', 'access', 'publisher'] as const

function otherMessages(facts: PageFacts): readonly Message[] {
  return others.flatMap((key) => {
    const fact: Fact<unknown> | undefined = facts[key]
    if (!isGuess(fact)) return []
    const { origin, place } = about(fact, key)
    return [message('guessed-fact', { fact: key, origin }, place)]
  })
}

function addressMessages({ url }: PageFacts, settings: HtmlSettings): readonly Message[] {
  if (url !== undefined || settings.facts.url !== undefined || settings.url !== undefined) return []
  const origin = settings.name === undefined ? 'the source' : `the name \`${settings.name}\``
  return [message('minted-id', { origin }, { path: 'id' })]
}
