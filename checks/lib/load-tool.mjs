// Reaches the npm packages that setup installed in CHECKS_HOME.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CHECKS_HOME } from './places.mjs'

/** `require` and `require.resolve` as seen from CHECKS_HOME/node_modules. */
export const requireTool = createRequire(join(CHECKS_HOME, 'package.json'))

/** Imports a package from CHECKS_HOME, CommonJS or ESM: its default export where it has one. */
export async function loadTool(name) {
  const module = await import(pathToFileURL(requireTool.resolve(name)).href)
  return module.default ?? module
}
