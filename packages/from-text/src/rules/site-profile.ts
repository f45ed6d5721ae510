/**
 * A line, or a form of lines: a string is the whole line, case, quotes, spacing, numbers and marks at its ends not
 * counted; a regular expression may match a part of it. `{ pattern, flags }` is a regular expression as JSON can hold it.
 */
export type LinePattern = string | RegExp | { readonly pattern: string; readonly flags?: string }

/** What is known of the texts of one site. All of it is data, so that a configuration in JSON or YAML can hold it. */
export interface SiteProfile {
  /** For messages. */
  readonly name: string
  /** Hosts of the site, such as `example.org`; a host under it (`www.example.org`) fits too. Looked up in the fact `url`. */
  readonly hosts?: readonly string[]
  /** Parts of the names of sources, such as `clippings/courier-`. A profile without hosts and sources fits every text. */
  readonly sources?: readonly string[]
  /** Lines that the site's interface writes: they become residue wherever they stand. */
  readonly junk?: readonly LinePattern[]
  /** Labels of the author box, for one author or several. */
  readonly authorLabels?: readonly string[]
  /** What opens a picture credit at the end of a caption, such as `Pic:` or `Snapped by`. */
  readonly creditLabels?: readonly string[]
  /** Lines that are headings. */
  readonly headings?: readonly LinePattern[]
}
