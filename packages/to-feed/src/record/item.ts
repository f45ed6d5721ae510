import type { Json } from '@offprint/core'
import type { Element } from 'xast'

/** Somebody who made an article, as feeds know them: affiliations and job titles have no place there. */
export interface Person {
  readonly name: string
  readonly url: string | undefined
  readonly email: string | undefined
  /** URL of a portrait. */
  readonly image: string | undefined
}

/** A subject heading. */
export interface Category {
  readonly label: string
  /** Its key in a scheme, where it has one. */
  readonly id: string | undefined
  /** IRI of the scheme. */
  readonly scheme: string | undefined
}

/** A picture of the hero. */
export interface Picture {
  readonly url: string
  readonly mediaType: string | undefined
  /** Pixels, above 0. */
  readonly width: number | undefined
  /** Pixels, above 0. */
  readonly height: number | undefined
  readonly description: string | undefined
  readonly credit: string | undefined
}

/** The small picture that stands for an article. */
export type Thumbnail = Pick<Picture, 'url' | 'width' | 'height'>

/** A file that belongs to an article: its sound, or a sound, film or file of its text. */
export interface Enclosure {
  readonly url: string
  readonly medium: 'audio' | 'video' | 'document'
  readonly mediaType: string | undefined
  readonly bytes: number | undefined
  /** Seconds. */
  readonly duration: number | undefined
  readonly title: string | undefined
  /** Is it the article itself as sound? */
  readonly isOwn: boolean
}

/** What a podcast says of an episode beyond its item. */
export interface Episode {
  /** Whole seconds. */
  readonly duration: number | undefined
  /** URL of a JPEG or PNG. */
  readonly image: string | undefined
  /** Position in its series. */
  readonly number: number | undefined
  readonly transcript: { readonly url: string; readonly mediaType: string } | undefined
  readonly narrator: string | undefined
}

/** What the caller's extensions say of an article or a feed. */
export interface Extras {
  /** For RSS and Atom; every prefix is declared. */
  readonly elements: readonly Element[]
  /** For JSON Feed; every key begins with `_`. */
  readonly json: Readonly<Record<string, Json>>
}

/**
 * All that a feed says of one article: made once, read by all three formats, so that they cannot differ.
 *
 * Texts are plain and legal in XML; URLs are absolute; dates are RFC 3339.
 */
export interface Item {
  readonly id: string
  readonly link: string | undefined
  readonly title: string
  /** BCP 47 tag, where it is known and not the feed's. */
  readonly language: string | undefined
  /** Teaser, plain; absent where it is not wanted or nobody wrote a word. */
  readonly summary: string | undefined
  /** The reader-safe text as HTML; absent where it is not wanted or empty. */
  readonly html: string | undefined
  readonly published: string | undefined
  /** The newest change, where it is another moment than `published`. */
  readonly changed: string | undefined
  readonly authors: readonly Person[]
  readonly contributors: readonly Person[]
  readonly categories: readonly Category[]
  readonly pictures: readonly Picture[]
  readonly thumbnail: Thumbnail | undefined
  /** The article's own sound first. */
  readonly enclosures: readonly Enclosure[]
  /** Where it was taken from, where that is another page than its own. */
  readonly via: string | undefined
  /** In a podcast, where the article has sound. */
  readonly episode: Episode | undefined
  /** Rights where they differ from the feed's. */
  readonly rights: string | undefined
  readonly licenseUrl: string | undefined
  readonly extras: Extras
}
