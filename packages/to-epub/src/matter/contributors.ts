import { element, openXml } from '@offprint/xml'
import type { Element } from 'xast'
import { oneLine } from '../chapter/title-of.js'
import type { ChapterList } from '../chapter-list.js'
import type { Contributor } from '../facts/book-facts.js'
import { labelsFor } from '../labels.js'
import type { Book } from '../package/book.js'
import { anchor, openPage, webLink } from '../package/page.js'

/**
 * Writes the page of contributors: everybody with the chapters that they made, unless that is all of them.
 *
 * @param book - All that is known when every chapter has been written.
 * @returns Pieces of XHTML.
 */
export function* contributors({ source, facts, chapters }: Book): Generator<string, void, void> {
  const { language, dir } = source
  const labels = labelsFor(language)
  const section = element(
    'section',
    { 'epub:type': 'contributors', class: 'contributors', 'aria-labelledby': 'contributors-title' },
    [element('h1', { id: 'contributors-title' }, [labels.contributors])],
  )
  const page = openXml([openPage({ title: labels.contributors, language, dir }), element('body'), section])
  yield page.start('all')
  for (const contributor of facts.contributors.values()) {
    const name = oneLine(contributor.agent.name)
    if (name !== '') yield page.write(entry(contributor, name, chapters))
  }
  yield page.end()
}

function entry({ agent, chapters: numbers }: Contributor, name: string, chapters: ChapterList): Element {
  const { url, jobTitle, language } = agent
  const shown = url === undefined ? name : webLink(url, name)
  const position = oneLine(jobTitle ?? '')
  const attributes = language === undefined ? {} : { lang: language, 'xml:lang': language }
  const once = new Set(numbers)
  // Who made every chapter needs no list of them: that is the contents.
  const made = once.size === chapters.length ? [] : [...once].flatMap((number) => chapters.at(number) ?? [])
  return element('div', { class: 'contributor' }, [
    element('h2', attributes, [shown]),
    position === '' ? undefined : element('p', attributes, [position]),
    made.length === 0
      ? undefined
      : element(
          'ul',
          {},
          made.map(({ path, title }) => element('li', {}, [anchor(path, title)])),
        ),
  ])
}
