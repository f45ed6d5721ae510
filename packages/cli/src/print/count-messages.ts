import type { Message } from '@offprint/core'

/**
 * How many messages there are of each severity.
 *
 * @param messages - Of a build, or of a linter.
 * @returns Such as `2 errors, 1 warning`, or `no messages`.
 */
export function countMessages(messages: readonly Message[]): string {
  const count = (severity: Message['severity']) => messages.filter((message) => message.severity === severity).length
  const words = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = count(severity)
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`]
  })
  return words.length === 0 ? 'no messages' : words.join(', ')
}
