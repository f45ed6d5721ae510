/** Width of a mail in pixels, as wide as every reading pane (rule 5). */
export const mailWidth = 600

/** Pixels at each side of the text. */
export const mailPadding = 20

/** Room for text and pictures in pixels. */
export const innerWidth: number = mailWidth - 2 * mailPadding
