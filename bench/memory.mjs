import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('lib/stream-feed.mjs', import.meta.url))

/** Peak memory of a process of its own, in MB, and how much it wrote. */
function peakOf(format, count) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, format, String(count)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/**
 * Measures what streams need beyond their input, each in a process of its own.
 *
 * @param {number} count Number of articles.
 * @returns By format the megabytes written, the peak of memory above a process that makes the articles and nothing else,
 *   and how many bytes came before the second article was asked for.
 */
export function measureStreams(count) {
  const input = peakOf('none', count)
  return Object.fromEntries(
    ['rss', 'atom', 'json'].map((format) => {
      const { written, memory, early } = peakOf(format, count)
      return [
        format,
        {
          'MB written': (written / 1e6).toFixed(0),
          'MB of memory above the input': (memory - input.memory).toFixed(0),
          'bytes after the first article': early,
        },
      ]
    }),
  )
}
