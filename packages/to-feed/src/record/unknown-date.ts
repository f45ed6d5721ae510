/**
 * What Atom says where nobody stated a date, since `updated` is required (RFC 4287, sections 4.1.1 and 4.1.2).
 *
 * The beginning of Unix time: nobody takes it for a date that was meant, it does not move when other articles do, and
 * the entry stays at the end of the list.
 */
export const unknownDate = '1970-01-01T00:00:00Z'
