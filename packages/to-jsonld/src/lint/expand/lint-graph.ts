/** A plain value. */
export interface LintLiteral {
  readonly kind: 'literal'
  readonly value: string | number | boolean
  /** BCP 47 tag. */
  readonly language?: string
  readonly path: string
}

/** A node, or an address that no node answers to. */
export interface LintReference {
  readonly kind: 'reference'
  readonly id: string
  readonly path: string
}

/** What a property may have. */
export type LintValue = LintLiteral | LintReference

/** A node with all that the document says of it, wherever it says it. */
export interface LintNode {
  /** IRI; `_:` and a number where it has none. */
  readonly id: string
  /** Local names of schema.org's types, whole IRIs of others; the same name once for each place that states it. */
  readonly types: string[]
  /** By local names of schema.org's properties, whole IRIs of others. */
  readonly properties: Map<string, LintValue[]>
  /** Where it stands first. */
  readonly path: string
}

/** One place that states types of a node that has an `@id`. */
export interface TypeStatement {
  readonly id: string
  readonly types: readonly string[]
  readonly path: string
}

/** What a document says, flattened. */
export interface LintGraph {
  readonly nodes: ReadonlyMap<string, LintNode>
  readonly statements: readonly TypeStatement[]
}

/**
 * Was it given no `@id`?
 *
 * @param id - Of a node.
 * @returns Whether it is a label of this document alone.
 */
export const isBlank = (id: string): boolean => id.startsWith('_:')

/**
 * The values of a property.
 *
 * @param node - Any node.
 * @param property - Local name.
 * @returns In order; none where it is absent.
 */
export const valuesOf = (node: LintNode, property: string): readonly LintValue[] => node.properties.get(property) ?? []

/**
 * The types of a node that schema.org has or could have.
 *
 * @param node - Any node, or none.
 * @returns Local names.
 */
export const typesOf = (node: LintNode | undefined): readonly string[] =>
  (node?.types ?? []).filter((type) => !type.includes(':'))

/**
 * Does the document say more of it than its `@id`?
 *
 * @param node - Any node, or none.
 * @returns Whether it does.
 */
export const isDescribed = (node: LintNode | undefined): node is LintNode =>
  node !== undefined && (node.types.length > 0 || node.properties.size > 0)

/**
 * How a finding names a node.
 *
 * @param node - Any node.
 * @returns Its types, else its `@id`.
 */
export const nameOf = ({ types, id }: LintNode): string => [...new Set(types)].join(' and ') || id
