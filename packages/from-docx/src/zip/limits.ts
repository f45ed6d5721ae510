/** Bytes of a file that is read; articles with many photographs stay under it. */
export const mostBytes: number = 256 * 1024 * 1024

/** Bytes of all parts together, once they are inflated. */
export const mostInflated: number = 512 * 1024 * 1024

/** Bytes of all XML parts together, once they are inflated: a book of ten thousand pages. */
export const mostXml: number = 64 * 1024 * 1024

/** Parts of one file. */
export const mostParts: number = 10_000
