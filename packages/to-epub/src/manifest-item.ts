/** A line of the package document's manifest. */
export interface ManifestItem {
  readonly id: string
  /** Relative to the package document. */
  readonly href: string
  readonly mediaType: string
  /** Such as `nav` or `mathml`, parted by spaces (EPUB 3.3, section 5.6.2). */
  readonly properties?: string
}

/** The media type of content documents. */
export const xhtmlType = 'application/xhtml+xml'
