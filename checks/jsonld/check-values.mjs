const CHARACTER_REFERENCE = /&(amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i
const TAG = /<\/?[a-z][a-z0-9]*[\s>/]/i
const NON_VALUE = /^(undefined|null|\[object Object\]|NaN|Invalid Date)$/

function checkText(text, path, say) {
  const [reference] = CHARACTER_REFERENCE.exec(text) ?? []
  if (reference) say('error', 'J005', path, `HTML character reference in a JSON string: ${reference}`)
  else if (TAG.test(text)) say('warning', 'J006', path, 'HTML tag in a text value')
  if (NON_VALUE.test(text)) say('error', 'J007', path, `stringified non-value "${text}"`)
}

/** The J rules on every value: empty ones, escaped HTML, stringified nothings. */
export function checkValues(value, path, say) {
  const empty = (what) => say('warning', 'J004', path, what)
  if (value === null) return empty('null value')
  if (value === '') return empty('empty string')
  if (typeof value === 'string') return checkText(value, path, say)
  if (Array.isArray(value)) {
    if (!value.length) empty('empty array')
    value.forEach((item, i) => {
      checkValues(item, `${path}[${i}]`, say)
    })
  } else if (typeof value === 'object') {
    if (!Object.keys(value).length) empty('empty object')
    for (const [key, item] of Object.entries(value))
      if (key !== '@context') checkValues(item, path ? `${path}.${key}` : key, say)
  }
}
