import type { Colors } from 'picocolors/types'
import type { LintedFile } from '../commands/lint.js'
import { countMessages } from './count-messages.js'
import { formatPlace } from './format-place.js'

/**
 * What a linter found, as people read it: place, sentence and code, and under them how to mend it.
 *
 * @param files - With their findings.
 * @param options - Show infos too? Colours from picocolors.
 * @returns Text with a final line end.
 */
export function printFindings(
  files: readonly LintedFile[],
  { verbose, colors }: { readonly verbose: boolean; readonly colors: Colors },
): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings
      .filter(({ severity }) => verbose || severity !== 'info')
      .map(({ severity, place, path, reason, code, fix }) => {
        const paint = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
        const at = place === undefined && path !== undefined ? `${file} ${path}` : formatPlace(file, place)
        return `${colors.bold(at)}: ${paint(severity)}: ${reason} ${colors.dim(code)}\n  ${colors.dim(fix)}`
      }),
  )
  const all = files.flatMap(({ findings }) => findings)
  const end = `${files.length} file${files.length === 1 ? '' : 's'}, ${countMessages(all)}`
  const isWrong = all.some(({ severity }) => severity === 'error')
  return `${[...lines, isWrong ? colors.red(end) : colors.green(end)].join('\n')}\n`
}
