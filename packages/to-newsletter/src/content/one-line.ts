import { legalText } from '@offprint/xml'

/**
 * Text for a subject or a preheader.
 *
 * @param text - Any text.
 * @returns One line without control characters, which make Gmail cut a mail (rule 18).
 */
export const oneLine = (text: string): string =>
  legalText(text)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\u007f-\u009f]/g, '')
    .trim()
