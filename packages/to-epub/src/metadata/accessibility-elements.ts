import { element } from '@offprint/xml'
import type { Element } from 'xast'
import type { BookFacts } from '../facts/book-facts.js'
import { labelsFor } from '../labels.js'
import { messages } from '../messages.js'
import type { EpubSettings } from '../settings.js'
import { meta } from './metadata-elements.js'

/**
 * What a book says of its accessibility: nothing that its content does not bear out (EPUB Accessibility 1.1, section 2).
 *
 * @param language - Of the book.
 * @param facts - Of its content.
 * @param settings - Who signs, and report.
 * @returns Access modes, features, hazards, summary and, where somebody signs for it, conformance.
 */
export function accessibilityElements(language: string, facts: BookFacts, settings: EpubSettings): readonly Element[] {
  const { hasPictures, allDescribed } = facts
  const schema = (name: string, values: readonly string[]): readonly Element[] =>
    values.flatMap((value) => meta(`schema:${name}`, value))
  return [
    ...schema('accessMode', hasPictures ? ['textual', 'visual'] : ['textual']),
    ...schema('accessModeSufficient', [
      ...(allDescribed ? ['textual'] : []),
      ...(hasPictures ? ['textual,visual'] : []),
    ]),
    ...schema('accessibilityFeature', features(facts, settings)),
    // Whether what moves also flashes, nobody here can tell.
    ...schema('accessibilityHazard', [facts.isAnimated ? 'unknown' : 'none']),
    ...schema('accessibilitySummary', [summary(language, facts)]),
    ...conformance(facts, settings),
  ]
}

function features(facts: BookFacts, { styles }: EpubSettings): readonly string[] {
  return [
    'tableOfContents',
    'readingOrder',
    ...(facts.hasHeadings ? ['structuralNavigation'] : []),
    ...(facts.hasPictures && facts.allDescribed ? ['alternativeText'] : []),
    ...(facts.hasMaths ? ['MathML'] : []),
    ...(facts.hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
    ...(facts.hasRuby ? ['rubyAnnotations'] : []),
    // True of the book's own stylesheet; of a theme nobody has looked.
    ...(styles === undefined ? ['displayTransformability'] : []),
  ]
}

function summary(language: string, { hasPictures, allDescribed }: BookFacts): string {
  const labels = labelsFor(language)
  if (!allDescribed) return labels.summaryUndescribed
  return hasPictures ? labels.summaryDescribed : labels.summaryText
}

function conformance({ allDescribed }: BookFacts, { conformance: claim, report }: EpubSettings): readonly Element[] {
  if (claim === undefined) return []
  const { level, certifiedBy, credential, report: url } = claim
  if (!allDescribed) {
    report(messages('false-conformance', { level }))
    return []
  }
  const refines = { refines: '#conformance' }
  return [
    ...meta('dcterms:conformsTo', `EPUB Accessibility 1.1 - ${level}`, { id: 'conformance' }),
    ...meta('a11y:certifiedBy', certifiedBy, refines),
    ...meta('a11y:certifierCredential', credential, refines),
    ...(url === undefined ? [] : [element('link', { rel: 'a11y:certifierReport', href: url, ...refines })]),
  ]
}
