import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds what a package does inside and does not export, so that it can be timed by itself.
 *
 * @param {'writers' | 'mail-html'} name Of a file of this folder, which says what it is.
 * @returns The module.
 */
export async function buildInner(name) {
  const outDir = `${root}bench/dist`
  await build({
    config: false,
    entry: { [name]: `${root}bench/lib/${name}.ts` },
    outDir,
    format: 'esm',
    target: 'es2023',
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ['@offprint/source']
    },
    silent: true,
  })
  return import(`${outDir}/${name}.js`)
}
