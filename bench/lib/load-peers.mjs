import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads other people's libraries to compare with, and installs all of them into this folder where one is not there yet.
 *
 * @param {readonly string[]} names Such as `feed`; all stand in `package.json`.
 * @returns Their modules by name, or `undefined` where they cannot be had, which is said.
 */
export async function loadPeers(names) {
  const isInstalled = () => names.every((name) => existsSync(`${folder}node_modules/${name}`))
  if (!isInstalled()) {
    process.stderr.write('installing libraries to compare with into bench/node_modules\n')
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] })
  }
  if (!isInstalled()) {
    console.log(`\n${names.join(', ')} could not be installed: ours alone`)
    return undefined
  }
  const modules = names.map(async (name) => [name, await import(name)])
  return Object.fromEntries(await Promise.all(modules))
}
