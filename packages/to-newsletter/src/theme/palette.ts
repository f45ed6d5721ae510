/** Colours of a mail, `#rrggbb`. */
export interface Palette {
  /** Background of the mail. */
  readonly paper: string
  /** Text. */
  readonly ink: string
  /** Text of bylines, captions and the foot. */
  readonly quiet: string
  /** Links, and the ground of buttons, whose words have the colour of the paper. */
  readonly link: string
  /** Background of boxes and code. */
  readonly box: string
  /** Lines between parts and round cells. */
  readonly rule: string
}

/** The palette that is written inline, for every client. */
export const light: Palette = {
  paper: '#ffffff',
  ink: '#222222',
  quiet: '#556666',
  link: '#005577',
  box: '#f2f1ec',
  rule: '#cccccc',
}

/** The palette for clients that say that they are dark. */
export const dark: Palette = {
  paper: '#14191b',
  ink: '#e6e9e8',
  quiet: '#aab5b9',
  link: '#7cc4e3',
  box: '#20282b',
  rule: '#46525a',
}

/** Names of the colours. */
export const paletteKeys: readonly (keyof Palette)[] = ['paper', 'ink', 'quiet', 'link', 'box', 'rule']
