import type { Cdata, Element, ElementContent, Instruction, Text } from 'xast'

declare module 'xast' {
  interface TextData {
    /** Written with hexadecimal references? */
    hexadecimal?: boolean | undefined
  }
}

/** What {@link element} takes as a child: text, a node, or nothing. */
export type Child = string | ElementContent | undefined

/** Attributes by qualified name; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/**
 * Makes an element (xast).
 *
 * @param name - Qualified name, such as `dc:title`.
 * @param attributes - Values in the order in which they are to stand.
 * @param children - Texts and nodes; `undefined` is left out.
 * @returns The element.
 */
export function element(name: string, attributes: Attributes = {}, children: readonly Child[] = []): Element {
  const known: Record<string, string> = {}
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) known[key] = String(value)
  }
  const given = children.includes(undefined) ? children.filter((child) => child !== undefined) : children
  return { type: 'element', name, attributes: known, children: (given as readonly Given[]).map(nodeOf) }
}

type Given = Exclude<Child, undefined>

const nodeOf = (child: Given): ElementContent => (typeof child === 'string' ? text(child) : child)

/**
 * Makes a text node (xast).
 *
 * @param value - Any string.
 * @returns The text.
 */
export function text(value: string): Text {
  return { type: 'text', value }
}

/**
 * Makes a text node that is written with hexadecimal references; see {@link escapeHexText}.
 *
 * @param value - Any string.
 * @returns The text.
 */
export function hexText(value: string): Text {
  return { type: 'text', value, data: { hexadecimal: true } }
}

/**
 * Makes a CDATA section (xast), for markup that is carried as text.
 *
 * @param value - Any string; `]]>` is split over two sections.
 * @returns The section.
 */
export function cdata(value: string): Cdata {
  return { type: 'cdata', value }
}

/**
 * Makes a processing instruction (xast).
 *
 * @param name - Target, such as `xml-stylesheet`.
 * @param value - Its data.
 * @returns The instruction.
 */
export function instruction(name: string, value: string): Instruction {
  return { type: 'instruction', name, value }
}
