import { OffprintError, type SourceBytes } from '@offprint/core'
import { readItem } from './export/item.js'
import { toSite } from './export/site.js'
import { type Survey, surveyExport } from './export/survey.js'
import { whySkipped } from './export/why-skipped.js'
import { resolveOptions, type WordpressOptions } from './options.js'
import { readArticle } from './read-article.js'
import { createJournal, type Journal } from './report/journal.js'
import { reportSurvey } from './report/report-survey.js'
import { openSource, readOnce, type WordpressSource } from './source/open-source.js'
import type { WordpressItem } from './wordpress-item.js'
import { createRepairs } from './xml/create-repairs.js'
import type { WxrElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'
import type { ReportRepair } from './xml/report-repair.js'

/**
 * Reads a WordPress export (WXR 1.0 to 1.2) to articles, one after another. The file is read twice: first for authors,
 * categories and the media library, then for the articles; of these only one is held at a time.
 *
 * @param source - A function that opens the file, or an iterable of its bytes that begins anew each time.
 * @param options - Which posts are read; name of the source; facts and people.
 * @returns The articles in the order of the export. What is about the whole file, such as what is left out of it, is said
 *   with the first.
 * @throws OffprintError `from-wordpress/not-wxr`, `…/truncated`, `…/invalid-xml`, `…/doctype`, `…/too-large`,
 *   `…/unknown-encoding` with the line; `…/no-articles`, `…/source-read-once`, `…/invalid-option`.
 */
export async function* fromWordpress(
  source: WordpressSource,
  options: WordpressOptions = {},
): AsyncGenerator<WordpressItem> {
  const settings = resolveOptions(options)
  const { name } = options
  const open = openSource(source, name)
  const survey = await surveyExport(open(), settings, name)
  const whole = createJournal(name)
  reportSurvey(survey, whole)
  const site = toSite(survey, options, whole)
  if (survey.items === 0) throw noArticles(survey, name)

  const repairs = createRepairs()
  let first: Journal | undefined = whole
  let count = 0
  for await (const element of readAgain(open, name, repairs.report)) {
    const mended = repairs.take(element.endLine)
    const item = element.name === 'item' ? readItem(element) : undefined
    if (item === undefined || whySkipped(item, settings) !== undefined) continue
    const journal = createJournal(name, item.line)
    for (const repair of mended) if (repair.line >= item.line) journal.repair(repair)
    const read = readArticle(item, site, journal)
    count++
    yield first === undefined ? read : { ...read, messages: [...first.messages(), ...read.messages] }
    first = undefined
  }
  if (count < survey.items) throw readOnce(name)
}

/** An empty file at the second reading is a source that was used up by the first. */
async function* readAgain(
  open: () => SourceBytes,
  name: string | undefined,
  report: ReportRepair,
): AsyncGenerator<WxrElement> {
  try {
    yield* readElements(open(), name, report)
  } catch (error) {
    throw error instanceof OffprintError && error.code === 'from-wordpress/not-wxr' ? readOnce(name) : error
  }
}

function noArticles({ skipped }: Survey, name: string | undefined): OffprintError {
  const kinds = skipped.map(({ value, count }) => `${value || 'with a password'}: ${count}`).join(', ')
  const reason = `Unexpected export without a post that is to be read (${kinds || 'no items'}), expected at least one; \`statuses\` and \`types\` choose others`
  return new OffprintError('from-wordpress/no-articles', reason, name === undefined ? {} : { file: name })
}
