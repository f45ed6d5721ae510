// Runs turbo with its telemetry off: a newcomer's first command should neither ask nor tell anybody anything.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const turbo = fileURLToPath(new URL('../node_modules/turbo/bin/turbo', import.meta.url))
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
const { status } = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], { stdio: 'inherit', env })
process.exit(status ?? 1)
