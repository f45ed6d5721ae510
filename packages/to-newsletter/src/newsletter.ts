/** A picture that travels with a mail. */
export interface InlinePicture {
  /** What the HTML names it by, without `cid:` (RFC 2392). */
  readonly contentId: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** One article, or several, as a mail in all its parts. */
export interface Newsletter {
  /** One line; also the `title` of the HTML, since spam filters compare them. */
  readonly subject: string
  /** What inboxes show after the subject: 40 to 110 characters where the article has as many. */
  readonly preheader: string
  readonly html: string
  /** The same words as plain text, at most 76 columns wide. */
  readonly text: string
  /** Further fields of the message by name, not yet encoded: the `List-` fields that the options allow to state. */
  readonly headers: Readonly<Record<string, string>>
  /** Pictures that the HTML shows by `cid:`; none unless they were asked for. */
  readonly pictures?: readonly InlinePicture[]
}
