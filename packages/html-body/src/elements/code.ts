import type { Element } from 'hast'
import { isVerseClass } from '../read/class-names.js'
import { dataOf, type Handler } from '../read/context.js'
import { classesOf, findElement, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'
import { verse } from './verse.js'

/** A block of source text, or of verse. */
export const pre: Handler = (element, context) => {
  if (isVerseClass(classesOf(element))) return verse(element, context)
  const code = findElement(element, 'code')
  const value = wordsOf(element.children).replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (value.trim() === '') return []
  const data = dataOf(element, context)
  if (/ math /.test(classesOf(element))) return [{ type: 'math', value, ...data }]
  const lang = [code, element, context.survey.parents.get(element)].map(languageOf).find((name) => name !== undefined)
  return [{ type: 'code', value, ...(lang === undefined ? {} : { lang }), ...data }]
}

const named = / (?:language|lang|highlight-source|sourcecode|brush:?)[-: ]([\w+#.-]+?);? /

/** The programming language that an element's class or attribute names. */
function languageOf(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined
  const given = textOf(element, 'dataLang') ?? textOf(element, 'dataLanguage') ?? textOf(element, 'dataCodeLanguage')
  const classes = classesOf(element)
  const name = named.exec(classes)?.[1] ?? (given === undefined || given === '' ? undefined : given.toLowerCase())
  return name === undefined || /^(?:none|plain|plaintext|text|nohighlight)$/.test(name) ? undefined : name
}
