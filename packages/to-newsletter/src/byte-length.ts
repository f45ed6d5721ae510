const encoder = new TextEncoder()

/**
 * Length of a text in UTF-8.
 *
 * @param text - Any text.
 * @returns Bytes.
 */
export const byteLength = (text: string): number => encoder.encode(text).length
