import type { Message } from '@offprint/core'
import type { Colors } from 'picocolors/types'
import { formatPlace } from './format-place.js'

/**
 * A message as one line: place, severity, sentence, confidence and code.
 *
 * @param message - Any.
 * @param colors - From picocolors.
 * @returns The line without its end.
 */
export function printMessage(
  { severity, file, place, reason, code, confidence, path }: Message,
  colors: Colors,
): string {
  const color = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
  const at = formatPlace(file, place) || path
  const sure = confidence === undefined ? '' : ` (confidence ${confidence})`
  return `${at === undefined ? '' : `${colors.bold(at)}: `}${color(severity)}: ${reason}${sure} ${colors.dim(code)}`
}
