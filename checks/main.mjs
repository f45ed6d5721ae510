// Finds the outputs in a folder, hands them to the checks, prints the table.  Called by ./run.
import { createReport } from './lib/create-report.mjs'
import { findOutputs } from './lib/find-outputs.mjs'
import { parseOptions, USAGE } from './lib/parse-options.mjs'
import { absent, judged } from './lib/rows.mjs'

/** The options, or the end of the process with 2. */
function optionsOrUsage(argv) {
  try {
    return parseOptions(argv)
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`)
    return process.exit(2)
  }
}

/** What is not there fails where the outputs have to be complete. */
const demand = (row, { complete }) =>
  complete && row.absent ? judged(row.check, undefined, { errors: [row.note] }) : row

/** The rows of one check. */
async function* rowsOf(name, inputs, options) {
  if (!Object.values(inputs).flat().length) return yield absent(name)
  try {
    const { check } = await import(`./${name}/check.mjs`)
    yield* check(inputs, options)
  } catch (error) {
    // Whatever is missing or broken, the check has not been made: that is a failure, not a pass.
    yield judged(name, undefined, { errors: [`could not run: ${error.message}`] })
  }
}

const options = optionsOrUsage(process.argv.slice(2))
if (!options['check-usage']) {
  const outputs = findOutputs(options.dist)
  const report = createReport(options)
  for (const name of options.only)
    for await (const row of rowsOf(name, outputs[name], options)) report.add(demand(row, options))
  process.exit(report.end())
}
