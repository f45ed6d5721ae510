import temml from 'temml'
import { readMathml } from './markup/read-mathml.js'
import type { MathsWriter } from './options.js'

/**
 * Makes the function that writes formulas as MathML (EPUB 3.3, section 6.1.3.3).
 *
 * @returns For `maths` of the options: takes MathML of the source where it has some that is sound, else makes it out of
 *   TeX; TeX is the text alternative.
 */
export function mathsWriter(): MathsWriter {
  return ({ value, mathml, isBlock }) => {
    const given = mathml === undefined ? undefined : readMathml(mathml)
    const formula = given ?? readMathml(fromTex(value, isBlock) ?? '')
    if (formula === undefined) return undefined
    const properties = {
      xmlns: 'http://www.w3.org/1998/Math/MathML',
      ...(isBlock ? { display: 'block' } : {}),
      ...(value.trim() === '' ? {} : { alttext: value.trim() }),
    }
    return { ...formula, properties }
  }
}

/** What is no TeX is written as it stands, and reported where that is done. */
function fromTex(value: string, isBlock: boolean): string | undefined {
  try {
    return temml.renderToString(value, { displayMode: isBlock, throwOnError: true, trust: false })
  } catch {
    return undefined
  }
}
