const COLUMNS = 78 // RFC 5322, 2.1.1

/** { errors, note } of a text part: lines that are too long; a line of one word (a URL) cannot be broken. */
export function judgeText(text) {
  const errors = text.split(/\r?\n/).flatMap((line, i) => {
    const { length } = [...line]
    return length > COLUMNS && /\S\s+\S/.test(line.trim()) ? [`line ${i + 1} has ${length} characters`] : []
  })
  return { errors, note: text.trim() ? '' : 'empty' }
}
