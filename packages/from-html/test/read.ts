import { type Imported, toPlainText } from '@offprint/core'
import { fromHtml, type HtmlReaderOptions } from '../src/index.js'

/** What a test looks at first. */
export interface Reading extends Imported {
  /** Rule ids of the messages. */
  readonly rules: readonly string[]
  /** The words of the body. */
  readonly text: string
}

/** Reads HTML, and sums up what came of it. */
export function read(source: string, options?: HtmlReaderOptions): Reading {
  const imported = fromHtml(source, options)
  return {
    ...imported,
    rules: imported.messages.map(({ ruleId }) => ruleId),
    text: toPlainText(imported.article.body),
  }
}
