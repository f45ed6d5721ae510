// Faults that programs find in one XML file, as messages.
import { runProgram } from '../lib/run-program.mjs'

/** Lines about a file, the path cut off; a program that fails without a word has found something too. */
function faultsIn(output, { program, status, file, isFault }) {
  const lines = output.split('\n').filter(isFault)
  return status && !lines.length
    ? [`${program} ended with ${status}`]
    : lines.map((line) => line.replace(`${file}:`, 'line '))
}

/** libxml2: well-formedness, and namespace prefixes that are declared (an undeclared one leaves its exit status at 0). */
export function findXmlFaults(file, ...args) {
  const { status, stderr } = runProgram('xmllint', ['--noout', '--nonet', ...args, file])
  return faultsIn(stderr, { program: 'xmllint', status, file, isFault: (line) => /error|warning/i.test(line) })
}

/** Validity by a RELAX NG grammar: .rng by libxml2, .rnc (the compact syntax) by jing. */
export function findGrammarFaults(file, grammar) {
  if (grammar.endsWith('.rng'))
    return findXmlFaults(file, '--relaxng', grammar).filter((line) => !line.endsWith(' fails to validate'))
  const { status, stdout } = runProgram('jing', ['-c', grammar, file])
  return faultsIn(stdout, { program: 'jing', status, file, isFault: Boolean })
}
