import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'

/**
 * Bundles a script for browsers, with all that it imports, as an application would.
 *
 * @param source - An ES module that imports from `@offprint/to-epub`.
 * @returns One minified script.
 */
export async function bundle(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-bundle-'))
  const entry = join(import.meta.dirname, `.bundle-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`)
  try {
    await writeFile(entry, source)
    await build({
      entry: { bundle: entry },
      outDir: folder,
      format: 'esm',
      platform: 'browser',
      target: 'es2023',
      minify: true,
      config: false,
      dts: false,
      silent: true,
      noExternal: [/.*/],
      esbuildOptions: (options) => {
        options.conditions = ['@offprint/source']
        options.legalComments = 'none'
      },
    })
    return await readFile(join(folder, 'bundle.js'), 'utf8').catch(() => readFile(join(folder, 'bundle.mjs'), 'utf8'))
  } finally {
    await Promise.all([rm(entry, { force: true }), rm(folder, { recursive: true, force: true })])
  }
}
