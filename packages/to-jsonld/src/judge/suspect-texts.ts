/** What one reader decodes and another does not (w3c/json-ld-syntax#498). */
export const htmlReference: RegExp = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i

/** What some readers take for an element. */
export const htmlTag: RegExp = /<\/?[a-z][a-z0-9]*[\s>/]/i

/** What a template writes of a value that is missing. */
export const stringifiedValue: RegExp = /^(?:undefined|null|\[object Object\]|NaN|Invalid Date)$/

/** Several names, a title or a role in the name of one person (Google, author markup). */
export const suspectName: RegExp = /,| and | & |\bby\b|\||;|^(dr|prof|mr|mrs|ms)\b/i
