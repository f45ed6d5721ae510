const colour = '#(?:[0-9a-f]{6}|[0-9a-f]{3})'
const pixels = '(?:0|\\d{1,3}px)'
const sides = `${pixels}(?: ${pixels}){0,3}`
const line = `(?:0|none|\\d{1,2}px (?:solid|dotted) ${colour})`
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)

/** Every property that may stand in a `style` attribute, with the form of its values: a closed grammar. */
export const allowedValues: Readonly<Record<string, RegExp>> = {
  'background-color': whole(colour),
  border: whole(line),
  'border-bottom': whole(line),
  'border-collapse': whole('collapse'),
  'border-left': whole(line),
  'border-right': whole(line),
  'border-top': whole(line),
  color: whole(colour),
  direction: whole('ltr|rtl'),
  display: whole('none|block|inline'),
  font: whole(`(?:(?:italic|bold) )?\\d{1,2}px(?:/\\d(?:\\.\\d{1,2})?)? ['\\w ,-]+`),
  'font-family': whole("['\\w ,-]+"),
  'font-size': whole('\\d{1,2}px'),
  'font-style': whole('italic|normal'),
  'font-weight': whole('bold|normal'),
  height: whole('auto'),
  'letter-spacing': whole(pixels),
  'line-height': whole('\\d(?:\\.\\d{1,2})?'),
  margin: whole(`${sides}|0 auto`),
  'max-width': whole('100%|\\d{1,3}px'),
  'mso-hide': whole('all'),
  padding: whole(sides),
  'text-align': whole('left|right|center'),
  'text-decoration': whole('underline|none|line-through'),
  'vertical-align': whole('top|middle'),
  width: whole('100%|\\d{1,3}px'),
}
