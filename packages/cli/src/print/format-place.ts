import type { Message } from '@offprint/core'

/**
 * Where something is, as editors and terminals link it.
 *
 * @param file - Path or name of the file.
 * @param place - Point or position; lines and columns from 1.
 * @returns `file:line:column`, as much of it as is known.
 */
export function formatPlace(file: string | undefined, place: Message['place']): string {
  const point = place === undefined ? undefined : 'start' in place ? place.start : place
  const parts = [file, point?.line, point?.column].filter((part) => part !== undefined)
  return parts.join(':')
}
