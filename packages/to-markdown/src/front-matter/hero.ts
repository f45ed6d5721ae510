import type { FigureContent, Rights } from '@offprint/core'
import { agents } from './agent.js'
import type { FieldContext, Fields, Value } from './context.js'
import { license } from './license.js'
import { inlineText } from './markdown.js'
import { media } from './media.js'
import { line, trimmed } from './text.js'

/**
 * The picture over an article.
 *
 * @param figure - Of the model.
 * @param context - Shared.
 * @returns Its keys; several pictures are a list of them.
 */
export function hero(
  { media: pictures, caption, credit, label, number }: FigureContent,
  context: FieldContext,
): Fields {
  const [picture, ...others] = pictures
  const own: Fields = picture === undefined || others.length > 0 ? {} : media(picture, context)
  const all: Value = others.length === 0 ? undefined : pictures.map((each) => media(each, context))
  return {
    ...own,
    media: all,
    label: line(label, context),
    number: line(number, context),
    caption: inlineText(caption),
    ...(credit === undefined ? {} : rights(credit, context)),
  }
}

function rights(
  { text, creator, agency, pool, license: terms, sourceUrl, notice, licensorUrl }: Rights,
  context: FieldContext,
): Fields {
  const isLine = creator === undefined && agency === undefined && pool === undefined
  const words = line(text, context)
  const whole: Value = {
    text: words,
    creator: creator && agents(creator, 'person', context),
    agency: line(agency, context),
    pool,
  }
  return {
    credit: isLine ? words : whole,
    license: terms && license(terms),
    sourceUrl: trimmed(sourceUrl, context),
    notice: line(notice, context),
    licensorUrl: trimmed(licensorUrl, context),
  }
}
