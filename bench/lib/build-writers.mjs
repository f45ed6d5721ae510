import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds what a feed is written with from its record, which no package exports.
 *
 * @returns `resolveFeed`, `resolveOptions`, `writeRss`, `writeAtom` and `writeJsonFeed` of `@offprint/to-feed`.
 */
export async function buildWriters() {
  const outDir = `${root}bench/dist`
  await build({
    config: false,
    entry: { writers: `${root}bench/lib/writers.ts` },
    outDir,
    format: 'esm',
    target: 'es2023',
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ['@offprint/source']
    },
    silent: true,
  })
  return import(`${outDir}/writers.js`)
}
