// The D rules: values that belong together. (D001 is in check-date-text.mjs; D003, absolute URLs, where values are read.)
import { term } from './schema-terms.mjs'

const NOT_ONE_NAME = /(,| and | & |\bby\b|\||;|^(dr|prof|mr|mrs|ms)\b)/i

/** BCP 47, as far as Intl knows it; an underscore is a POSIX locale's. */
function isLanguageTag(text) {
  try {
    return !text.includes('_') && Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

function checkOrderOfDates(node, { nameOf, valuesOf, say }) {
  const [published, modified] = ['datePublished', 'dateModified'].map((name) => valuesOf(node, name)[0]?.['@value'])
  if (published && modified && Date.parse(modified) < Date.parse(published))
    say('error', 'D002', nameOf(node), `dateModified ${modified} is before datePublished ${published}`)
}

function checkLanguages(node, { nameOf, valuesOf, say }) {
  for (const { '@value': language } of valuesOf(node, 'inLanguage'))
    if (typeof language === 'string' && !isLanguageTag(language))
      say('error', 'D004', nameOf(node), `inLanguage "${language}" is not a BCP 47 tag`)
}

function checkAuthorNames(node, { nodes, nameOf, typesOf, valuesOf, vocabulary, say }) {
  for (const { '@id': id } of valuesOf(node, 'author')) {
    const author = nodes.get(id)
    if (!author || !vocabulary.isA(typesOf(author), term('Person'))) continue
    for (const { '@value': name } of valuesOf(author, 'name'))
      if (typeof name === 'string' && NOT_ONE_NAME.test(name))
        say('warning', 'D005', nameOf(author), `author name "${name}" looks like several names, a prefix or a role`)
  }
}

/** Says which values contradict each other or are of no use. */
export function checkData(graph) {
  for (const node of graph.flat) {
    checkOrderOfDates(node, graph)
    checkLanguages(node, graph)
    checkAuthorNames(node, graph)
  }
}
