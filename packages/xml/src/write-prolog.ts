import type { Instruction } from 'xast'
import { writeInstruction } from './write-element.js'

/**
 * Writes what stands before a document's element (XML 1.0, section 2.8).
 *
 * @param instructions - Such as a stylesheet's.
 * @returns The declaration and the instructions, a line each.
 * @throws RangeError on an instruction that would end early.
 */
export function writeProlog(instructions: readonly Instruction[] = []): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...instructions.map(writeInstruction)]
  return lines.map((line) => `${line}\n`).join('')
}
