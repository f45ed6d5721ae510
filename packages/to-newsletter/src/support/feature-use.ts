/** One use of a feature in a mail, with what decides whether it works. */
export interface FeatureUse {
  /** caniemail's name of the feature. */
  readonly slug: string
  /** Name of the element that it is on. */
  readonly tagName: string
  /** Value of the attribute or property, lower case; empty for an element. */
  readonly value: string
  /** The element's whole `style`, lower case. */
  readonly style: string
  /** Names of the element's attributes. */
  readonly attributes: ReadonlySet<string>
  /** Does a table stand inside the element? Word shows it although the element is hidden. */
  readonly holdsTable: boolean
  /** Is a link's target inside the mail an `<a name>`? */
  readonly isNamed: boolean
}

/** What an element brings to the uses of its features. */
export type UseContext = Omit<FeatureUse, 'slug' | 'value'>
