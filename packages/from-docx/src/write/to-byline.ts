import type { Credit } from '@offprint/core'
import { readByline } from '@offprint/facts'
import type { CoreProperties } from '../parts/core-properties.js'
import type { Head } from './head.js'
import { textOf } from './text-of.js'

/** Who made the document, and where that is said. */
export interface FoundByline {
  readonly byline: readonly Credit[]
  readonly bylineText?: string
  readonly bylineOpen?: true
  /** For messages. */
  readonly origin?: string
  readonly confidence: number
}

/** Names that programs put into the properties. */
const programs =
  /^(?:python-docx|apache poi|docx4j|un-named|microsoft office user|windows user|word|pandoc|libreoffice|openoffice|user|owner|admin(?:istrator)?|author)$/i

/**
 * Reads the byline: the line under the title, else the creators of the properties.
 *
 * @param head - Of the document.
 * @param properties - Of the document.
 * @returns Credits in order.
 */
export function toByline(head: Head, properties: CoreProperties): FoundByline {
  const lines = head.byline.map(textOf).filter((text) => text !== '')
  if (lines.length > 0) {
    const { names, open, confidence } = readByline(lines.join('\n'))
    return {
      byline: names.map(toCredit),
      bylineText: lines.join('\n'),
      ...(open ? { bylineOpen: true } : {}),
      origin: 'the line under the title',
      confidence,
    }
  }
  const creators = (properties.creator ?? '')
    .split(';')
    .filter((name) => name.trim() !== '' && !programs.test(name.trim()))
  if (creators.length === 0) return { byline: [], confidence: 0 }
  const { names } = readByline(creators.join('\n'), { trusted: true })
  return { byline: names.map(toCredit), origin: 'the document’s properties', confidence: 0.5 }
}

type Name = ReturnType<typeof readByline>['names'][number]

const toCredit = ({ name, role, kind, jobTitle, affiliations }: Name): Credit => ({
  agent: { kind, name, ...(jobTitle === undefined ? {} : { jobTitle }) },
  role,
  ...(affiliations === undefined ? {} : { affiliations: affiliations.map((one) => ({ name: one })) }),
})
