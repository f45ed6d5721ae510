import type { Report } from '@offprint/core'

/**
 * Passes each message on once: an article that stands in several mails lacks what it lacks once.
 *
 * @param report - Where they go.
 * @returns A function that drops what it has passed on before.
 */
export function reportOnce(report: Report): Report {
  const said = new Set<string>()
  return (message) => {
    const key = JSON.stringify([message.code, message.article, message.reason, message.place, message.path])
    if (said.has(key)) return
    said.add(key)
    report(message)
  }
}
