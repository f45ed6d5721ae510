const caption =
  /[ _-](?:caption|captions|captiontext|figcaption|legend|cutline)(?:[ _-](?:text|wrap|wrapper|inner|body|content|container|txt))?[ _-]| (?:image|photo|media|figure|img|picture)-?(?:desc|description|caption|text)[ _-]/
const credit =
  /[ _-](?:credit|credits|photocredit|photo-credit|image-credit|copyright|photographer|image-source|photo-source|attribution|courtesy)[ _-]/
const pullQuote = /[ _-]pull-?quote[ _-]/
const verse = /[ _-](?:verse|poem|poetry|stanza|lyrics)[ _-]/
const gallery = /[ _-](?:gallery|galleries|slideshow|carousel|slides|slider|photoset|filmstrip|masonry)[ _-]/

const test =
  (pattern: RegExp) =>
  (classes: string): boolean =>
    classes !== '' && pattern.test(classes)

/** Does a class say that this is the caption, or the credit, of a picture? Takes what `classesOf` gives. */
export const isCaptionClass: (classes: string) => boolean = (classes) =>
  classes !== '' && (caption.test(classes) || credit.test(classes))

/** Does a class say that this credits a picture? */
export const isCreditClass: (classes: string) => boolean = test(credit)

/** Does a class say that this is a pull quote? */
export const isPullQuoteClass: (classes: string) => boolean = test(pullQuote)

/** Does a class say that these are lines of verse? */
export const isVerseClass: (classes: string) => boolean = test(verse)

/** Does a class say that this holds pictures that belong together? */
export const isGalleryClass: (classes: string) => boolean = test(gallery)
