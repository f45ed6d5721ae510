const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Every element that HTML defines or once defined (HTML, sections 4 and 16.2). */
export const htmlNames: ReadonlySet<string> = words(`a abbr acronym address applet area article aside audio b base
  basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist
  dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4
  h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map
  mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option
  output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select slot small
  source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title
  tr track tt u ul var video wbr xmp`)

/** What has no end tag, or need not have one (HTML, section 13.1.2.4). */
export const optionalEnds: ReadonlySet<string> = words(`area base br col embed hr img input link meta param source track
  wbr image keygen basefont bgsound frame spacer isindex nextid p li dt dd rt rp rb rtc optgroup option colgroup caption
  thead tbody tfoot tr td th html head body`)

/** Attributes that are one address each. */
export const addressAttributes: readonly string[] = [
  'href',
  'src',
  'poster',
  'cite',
  'action',
  'formaction',
  'data',
  'background',
  'longdesc',
]

/** Properties that readers keep; the others they drop, or drop the whole attribute. */
export const safeProperties: ReadonlySet<string> = words(`azimuth background background-color border border-bottom
  border-bottom-color border-collapse border-color border-left border-left-color border-radius border-right
  border-right-color border-spacing border-style border-top border-top-color border-width caption-side clear color cursor
  direction display elevation float font font-family font-size font-style font-variant font-weight height
  letter-spacing line-height list-style list-style-type margin margin-bottom margin-left margin-right margin-top max-height
  max-width min-height min-width overflow padding padding-bottom padding-left padding-right padding-top page-break-after
  page-break-before page-break-inside pause pitch quotes richness speak speech-rate stress text-align text-decoration
  text-indent text-transform unicode-bidi vertical-align voice-family volume white-space width word-break word-spacing
  word-wrap`)
