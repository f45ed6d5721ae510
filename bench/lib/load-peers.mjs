import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))
const names = ['feed', 'feedsmith', 'rss']
const require = createRequire(new URL('../package.json', import.meta.url))

const isInstalled = () => names.every((name) => existsSync(`${folder}node_modules/${name}`))

/**
 * Loads the generators to compare with, and installs them into this folder where they are not there yet.
 *
 * @returns Their modules by name, or `undefined` where they cannot be had.
 */
export async function loadPeers() {
  if (!isInstalled()) {
    process.stderr.write('installing feed, feedsmith and rss into bench/node_modules\n')
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] })
  }
  if (!isInstalled()) return undefined
  return { feed: await import('feed'), feedsmith: await import('feedsmith'), rss: require('rss') }
}
