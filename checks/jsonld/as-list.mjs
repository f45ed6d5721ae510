/** A JSON-LD value as a list: absent is none, a single one is a list of one. */
export const asList = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value])
