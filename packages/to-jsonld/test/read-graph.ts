import type { JsonLdGraph } from '../src/index.js'

/** Any object of a graph. */
export type Loose = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value of a graph, objects and lists included, in order. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return [value, ...value.flatMap(valuesOf)]
  return isRecord(value) ? [value, ...Object.values(value).flatMap(valuesOf)] : [value]
}

/** Every object of a graph. */
export const objectsOf = (value: unknown): readonly Loose[] => valuesOf(value).filter(isRecord)

/** The top node with a type. */
export function nodeOf(graph: JsonLdGraph, type: string): Loose {
  const found = graph['@graph'].find((node) => node['@type'] === type)
  if (found === undefined) throw new Error(`no ${type} in the graph`)
  return found as unknown as Loose
}

/** The top node with an `@id`. */
export const nodeAt = (graph: JsonLdGraph, id: unknown): Loose =>
  graph['@graph'].find((node) => node['@id'] === id) as unknown as Loose

/** The article's own node, which comes first. */
export const articleOf = (graph: JsonLdGraph): Loose => graph['@graph'][0] as unknown as Loose

/** Ids of references to which no node and no typed stub answers. */
export function danglingOf(graph: JsonLdGraph): readonly unknown[] {
  const described = new Set(
    objectsOf(graph['@graph'])
      .filter((node) => '@type' in node)
      .map((node) => node['@id']),
  )
  return objectsOf(graph['@graph'])
    .map((node) => node['@id'])
    .filter((id) => id !== undefined && !described.has(id))
}

/** Ids of top nodes that cannot be reached from the first one, in either direction. */
export function orphansOf(graph: JsonLdGraph): readonly string[] {
  const nodes = graph['@graph']
  const links = nodes.flatMap((node) => objectsOf(node).map(({ '@id': id }) => [node['@id'], id] as const))
  const reached = new Set<unknown>([nodes[0]?.['@id']])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const [from, to] of links) {
      if (reached.has(from) && to !== undefined) reached.add(to)
      else if (reached.has(to)) reached.add(from)
    }
  }
  return nodes.map((node) => node['@id']).filter((id) => !reached.has(id))
}

/** `@id`s of which two objects state a different type, name or URL. */
export function contradictionsOf(graph: JsonLdGraph): readonly unknown[] {
  const objects = objectsOf(graph['@graph']).filter((node) => '@id' in node)
  return objects
    .filter((one) =>
      objects.some(
        (other) =>
          one['@id'] === other['@id'] &&
          ['@type', 'name', 'url'].some((key) => key in one && key in other && one[key] !== other[key]),
      ),
    )
    .map((node) => node['@id'])
}
