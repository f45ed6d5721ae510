/** Words a minute of silent reading of prose (Brysbaert 2019, a meta-analysis of 190 studies). */
const wordsPerMinute = 238

/**
 * How long a text takes to read.
 *
 * @param words - Number of words.
 * @returns Whole seconds.
 */
export function readingTime(words: number): number {
  return Math.round((words / wordsPerMinute) * 60)
}
