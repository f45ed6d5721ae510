import type { BuildResult, ManifestFile } from '@offprint/press'
import Table from 'cli-table3'
import type { Colors } from 'picocolors/types'
import { countMessages } from './count-messages.js'
import { printMessage } from './print-message.js'

/** What {@link printResult} is told. */
export interface PrintOptions {
  /** Output folder as it is shown. */
  readonly out: string
  /** Print infos too, not only warnings and errors? */
  readonly verbose: boolean
  readonly colors: Colors
}

/**
 * A build as people read it: messages by source, a table of files, and how it ended.
 *
 * @param result - Of the build.
 * @param options - Folder, verbosity, colours.
 * @returns Text with a final line end.
 */
export function printResult(result: BuildResult, options: PrintOptions): string {
  const { manifest, messages, written } = result
  const shown = messages.filter(({ severity }) => options.verbose || severity !== 'info')
  const lines = shown.map((message) => printMessage(message, options.colors))
  const end = written
    ? options.colors.green(`${manifest.files.length} files in ${options.out}`)
    : options.colors.red(`nothing written: the old ${options.out} stays as it was`)
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    fileTable(manifest.files),
    `${end}, ${countMessages(messages)}`,
    '',
  ].join('\n')
}

function fileTable(files: readonly ManifestFile[]): string {
  const style = { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 2 }
  const plain = {
    mid: '',
    'left-mid': '',
    'mid-mid': '',
    'right-mid': '',
    top: '',
    'top-left': '',
    'top-mid': '',
    'top-right': '',
    bottom: '',
    'bottom-left': '',
    'bottom-mid': '',
    'bottom-right': '',
    left: '',
    right: '',
    middle: '',
  }
  const table = new Table({
    head: ['file', 'media type', 'bytes', 'messages'],
    colAligns: ['left', 'left', 'right', 'right'],
    style,
    chars: plain,
  })
  table.push(
    ...files.map(({ path, mediaType, bytes, messages }) => [
      path,
      mediaType,
      String(bytes),
      messages.length === 0 ? '' : String(messages.length),
    ]),
  )
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}
