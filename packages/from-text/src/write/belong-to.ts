import type { Message } from '@offprint/core'

/**
 * Says of a message to which article and file it belongs, both of which are known only in the end.
 *
 * @param message - Any message.
 * @param article - Id of the article.
 * @param file - Name of the source, where it has one.
 * @returns The message with both.
 */
export function belongTo(message: Message, article: string, file: string | undefined): Message {
  return { ...message, article, ...(file === undefined ? {} : { file }) }
}
