import type { Colors } from 'picocolors/types'
import type { ImportOutcome } from '../commands/import-project.js'
import { countMessages } from './count-messages.js'
import { printMessage } from './print-message.js'

/** So many articles are listed. */
const listed = 20

/**
 * An import as people read it: warnings, the articles, and what to do next.
 *
 * @param outcome - Of the import.
 * @param options - Folder as it is shown; print infos too? Colours from picocolors.
 * @returns Text with a final line end.
 */
export function printImport(
  { files, pictures, messages, config }: ImportOutcome,
  { out, verbose, colors }: { readonly out: string; readonly verbose: boolean; readonly colors: Colors },
): string {
  const shown = messages.filter(({ severity }) => verbose || severity !== 'info')
  const lines = shown.map((message) => printMessage(message, colors))
  const articles = files.slice(0, listed).map(({ path, title }) => `${path}  ${colors.dim(title)}`)
  const more = files.length > listed ? [`… and ${files.length - listed} more`] : []
  const leftOut = files.reduce((sum, file) => sum + file.leftOut, 0)
  const end = [
    colors.green(`${count(files.length, 'article')} and ${count(pictures, 'picture')} in ${out}`),
    countMessages(messages),
    ...(leftOut === 0 ? [] : [`${count(leftOut, 'piece')} left out, kept in ${out}/import.jsonl`]),
  ]
  const next = config === undefined ? `offprint build ${out} --publication "Title"` : 'offprint build'
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    ...articles,
    ...more,
    end.join(', '),
    ...(config === undefined ? [] : [`${config} says what the sources say of the publication`]),
    `Next: ${next}`,
    '',
  ].join('\n')
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
