/** Colours of one palette, `#rrggbb`. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly link: string
  readonly box: string
  readonly rule: string
}

/** The palette that is written inline, for every client. */
export const light: Palette = {
  paper: '#ffffff',
  ink: '#1c2529',
  quiet: '#566269',
  link: '#0b5a7a',
  box: '#f2f1ec',
  rule: '#c9cecd',
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

/** Fonts that every client has; the last is a family that Word knows. */
export const fonts = "Georgia, 'Times New Roman', serif"

/** For source text. */
export const monospace = "'Courier New', Courier, monospace"

const rules = (palette: Palette): string =>
  [
    `.page, .page td { background-color: ${palette.paper} !important; }`,
    `.ink, .ink td, .ink th, .ink p, .ink li, .ink h1, .ink h2, .ink h3 { color: ${palette.ink} !important; }`,
    `.ink .quiet, .ink .quiet span { color: ${palette.quiet} !important; }`,
    `.ink a { color: ${palette.link} !important; }`,
    `.ink .box { background-color: ${palette.box} !important; }`,
  ].join('\n')

const outlook = (palette: Palette): string =>
  [
    `[data-ogsb] .page { background-color: ${palette.paper} !important; }`,
    `[data-ogsc] .ink { color: ${palette.ink} !important; }`,
    `[data-ogsc] .ink a { color: ${palette.link} !important; }`,
  ].join('\n')

/** The stylesheet: dark colours, and nothing that a mail would miss (Gmail drops it in some apps). */
export const styleSheet: string = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
${rules(dark)}
}
${outlook(dark)}
`
