import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds what the HTML part of a mail is written with, which no package exports by itself.
 *
 * @returns `articleHtml` and `resolveOptions` of `@offprint/to-newsletter`.
 */
export async function buildMailHtml() {
  const outDir = `${root}bench/dist`
  await build({
    config: false,
    entry: { 'mail-html': `${root}bench/lib/mail-html.ts` },
    outDir,
    format: 'esm',
    target: 'es2023',
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ['@offprint/source']
    },
    silent: true,
  })
  return import(`${outDir}/mail-html.js`)
}
