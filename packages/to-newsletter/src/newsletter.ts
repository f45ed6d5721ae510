/** A newsletter in all its parts. */
export interface Newsletter {
  readonly subject: string
  /** What inboxes show beside the subject. */
  readonly preheader: string
  readonly html: string
  readonly text: string
  /** Headers of the message but those of its structure, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}
