import { type Article, toPlainText } from '@offprint/core'
import type { Iri, SchemaDate } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import { toSchemaDate } from './date-facts.js'
import type { Scope } from './scope.js'

/** A visible change after publication. */
export interface CorrectionFacts {
  readonly kind: NonNullable<Article['corrections']>[number]['kind']
  readonly text: string
  readonly date: SchemaDate
  /** Id of an agent. */
  readonly by?: Iri
}

/**
 * The corrections of an article, newest first.
 *
 * @param scope - The article; whoever corrected it joins the cast.
 * @returns Corrections that have words.
 */
export function correctionFacts({ article, cast }: Scope): readonly CorrectionFacts[] {
  return (article.corrections ?? []).flatMap(({ kind, content, date, by }) => {
    const text = toPlainText({ children: content })
    if (text === '') return []
    const facts = { kind, text, date: toSchemaDate(date), by: by && cast.add(by) }
    return [withoutGaps<CorrectionFacts>(facts)]
  })
}
