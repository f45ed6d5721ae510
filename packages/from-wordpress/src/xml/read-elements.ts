import { OffprintError, type SourceBytes } from '@offprint/core'
import { decodeBytes } from '../source/decode-bytes.js'
import { refuseForeign, refuseForeignRoot } from '../source/refuse-foreign.js'
import { createCleaner } from './create-cleaner.js'
import type { WxrElement } from './element.js'
import { createWxrParser } from './parse-wxr.js'
import type { ReportRepair } from './report-repair.js'

/**
 * Reads the children of an export's channel one after another; only one is held at a time.
 *
 * @param source - The bytes of the file.
 * @param file - Name of the source, for errors.
 * @param report - Told of everything that was mended.
 * @returns The channel's own fields, authors, terms and items, in order.
 * @throws OffprintError `from-wordpress/not-wxr`, `…/invalid-xml`, `…/truncated`, `…/doctype`, `…/too-large` and
 *   `…/unknown-encoding`, with the line.
 */
export async function* readElements(
  source: SourceBytes,
  file: string | undefined,
  report: ReportRepair,
): AsyncGenerator<WxrElement> {
  const cleaner = createCleaner(report)
  const parser = createWxrParser((name, attributes) => refuseForeignRoot(name, attributes, file), report)
  let head: string | undefined = ''
  try {
    for await (const text of decodeBytes(source, file)) {
      if (head !== undefined) {
        head += text
        if (head.trim() === '') continue
        refuseForeign(head, file)
      }
      yield* parser.write(cleaner.write(head ?? text))
      head = undefined
    }
    if (head !== undefined) refuseForeign(head, file)
    yield* parser.write(cleaner.end())
    parser.end()
  } catch (error) {
    throw inFile(error, file)
  }
}

function inFile(error: unknown, file: string | undefined): unknown {
  if (!(error instanceof OffprintError) || file === undefined || error.file !== undefined) return error
  const { code, message, place, issues, cause } = error
  return new OffprintError(code, message, { file, issues, cause, ...(place === undefined ? {} : { place }) })
}
