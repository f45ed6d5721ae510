import { checkArticle } from './check/check-article.js'
import { checkData } from './check/check-data.js'
import { checkGraph } from './check/check-graph.js'
import { checkProperties } from './check/check-properties.js'
import { checkShapes } from './check/check-shapes.js'
import { checkTypes } from './check/check-types.js'
import type { LintScope } from './check/lint-scope.js'
import { expandDocument } from './expand/expand-document.js'
import { isDescribed } from './expand/lint-graph.js'
import type { JsonLdFinding, SayFinding } from './finding.js'
import { createFindings } from './findings.js'
import { checkValues } from './text/check-values.js'
import { extractScripts } from './text/extract-scripts.js'
import { scanJson } from './text/scan-json.js'

/** Options of {@link lintJsonLd}. */
export interface LintJsonLdOptions {
  /** The site that the page is of, such as `https://example.org`: its fragments must be nodes of the document. */
  readonly origin?: string
  /** Check what Google asks for, too. Default: true. */
  readonly google?: boolean
}

/** What must not stand inside a script element (HTML, 13.2.5.4). */
const unsafe = /<\/script|<script|<!--/gi

/**
 * Checks structured data offline: text, JSON-LD, schema.org's vocabulary, references, dates and what Google asks for.
 *
 * @param input - A page, which begins with `<`; the JSON text; or the graph itself.
 * @param options - See {@link LintJsonLdOptions}.
 * @returns Findings in the order of their places, each with a rule, a place and a way to mend it; none when all is well.
 *   It throws on no input.
 */
export function lintJsonLd(input: string | object, options: LintJsonLdOptions = {}): readonly JsonLdFinding[] {
  if (typeof input !== 'string') {
    const { say, findings } = createFindings()
    checkDocument(input, options, say)
    return findings()
  }
  if (!/^\s*</.test(input)) return lintText(input, input, 0, options)
  return extractScripts(input).flatMap(({ text, offset, isClosed }, index) => {
    const found = lintText(text, input, offset, options, index + 1)
    if (isClosed) return found
    const { say, findings } = createFindings({ text: input, offset, script: index + 1 })
    say('unclosed-script', '')
    return [...findings(), ...found]
  })
}

function lintText(
  text: string,
  whole: string,
  offset: number,
  options: LintJsonLdOptions,
  script?: number,
): readonly JsonLdFinding[] {
  const { offsets, duplicates } = scanJson(text)
  const { say, findings } = createFindings({
    text: whole,
    offset,
    offsets,
    ...(script === undefined ? {} : { script }),
  })
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    say('not-json', '', { problem: error instanceof Error ? error.message : 'no value' })
    return findings()
  }
  for (const { key, path } of duplicates) say('duplicate-key', path, { key })
  for (const found of new Set(text.match(unsafe) ?? []))
    say(script === undefined ? 'unsafe-outside-script' : 'unsafe-in-script', '', { text: found })
  checkDocument(document, options, say)
  return findings()
}

function checkDocument(document: unknown, { origin, google = true }: LintJsonLdOptions, say: SayFinding): void {
  if (typeof document !== 'object' || document === null) {
    say('not-an-object', '', { what: document === null ? '`null`' : `a ${typeof document}` })
    return
  }
  if (!checkValues(document, say)) return
  if (!Array.isArray(document) && !('@context' in document)) say('missing-context', '')
  const graph = expandDocument(document, say)
  const scope: LintScope = { ...graph, say, ...(origin === undefined ? {} : { origin }) }
  const nodes = [...graph.nodes.values()].filter(isDescribed)
  if (nodes.length === 0) say('nothing-stated', '')
  for (const node of nodes) {
    checkTypes(node, scope)
    checkProperties(node, scope)
    checkData(node, scope)
    if (google) checkArticle(node, scope)
    if (google) checkShapes(node, scope)
  }
  checkGraph(scope)
}
