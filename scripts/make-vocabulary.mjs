// Makes the linter's table of schema.org's terms from the release that lies with the checks.
//   node scripts/make-vocabulary.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const release = '30.0'
const data = new URL(`../checks/data/schemaorg-${release}/`, import.meta.url)
const target = new URL('../packages/to-jsonld/src/lint/vocabulary/schema-org.json', import.meta.url)

const readJson = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'))
const terms = readJson('schemaorg-all-https.jsonld')['@graph']
const context = readJson('schemaorgcontext.jsonld')['@context']

const list = (value) => (value === undefined ? [] : [value].flat())
const namesIn = (value) =>
  list(value)
    .map((item) => item['@id'] ?? '')
    .filter((id) => id.startsWith('schema:'))
    .map((id) => id.slice('schema:'.length))
    .sort()
const nameOf = (term) => term['@id'].replace('schema:', '')
const isOwn = (term) => term['@id'].startsWith('schema:')
const typesOf = (term) => list(term['@type'])

function flagsOf(term) {
  const areas = JSON.stringify(list(term['schema:isPartOf']))
  const isDatatype = typesOf(term).includes('schema:DataType')
  const isAddress = context[nameOf(term)]?.['@type'] === '@id'
  return [
    areas.includes('pending') ? 'p' : '',
    areas.includes('attic') ? 'a' : '',
    isDatatype ? 'd' : '',
    isAddress ? 'i' : '',
  ].join('')
}

/** One term a line: name, flags, what replaced it, then its lists. */
const lineOf = (term, ...lists) =>
  [
    nameOf(term),
    flagsOf(term),
    namesIn(term['schema:supersededBy']).join(' '),
    ...lists.map((names) => names.join(' ')),
  ]
    .join('|')
    .replace(/\|+$/, '')

const isProperty = (term) => typesOf(term).includes('rdf:Property')
const isClass = (term) => typesOf(term).some((type) => type === 'rdfs:Class' || type === 'schema:DataType')
const own = terms.filter(isOwn).sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))

const table = {
  release,
  source: `https://github.com/schemaorg/schemaorg/tree/main/data/releases/${release}`,
  license: 'CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/',
  form: 'name|flags (p pending, a attic, d datatype, i takes an address)|superseded by|…',
  classes: own.filter(isClass).map((term) => lineOf(term, namesIn(term['rdfs:subClassOf']))),
  properties: own
    .filter(isProperty)
    .map((term) => lineOf(term, namesIn(term['schema:domainIncludes']), namesIn(term['schema:rangeIncludes']))),
  members: own
    .filter((term) => !isProperty(term) && !isClass(term))
    .map((term) =>
      lineOf(
        term,
        typesOf(term)
          .map((type) => type.replace('schema:', ''))
          .sort(),
      ),
    ),
}
writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`)
console.log(`${table.classes.length} classes, ${table.properties.length} properties, ${table.members.length} members`)
