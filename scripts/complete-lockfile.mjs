// Adds to package-lock.json the binaries of other platforms that npm leaves out where it cannot see them
// (npm/cli#4828), so that `npm ci` holds on every platform. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))

const systems = [
  'darwin',
  'linux',
  'win32',
  'windows',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
]
const processors = ['arm64', 'x64', '64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

/** The platform that a package is for, as its name says it. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const system = systems.find((one) => words.includes(one))
  const processor = processors.find((one) =>
    words.some((word) => word === one || (one === 'arm' && word.startsWith('arm') && word !== 'arm64')),
  )
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined
  return {
    ...(processor === undefined ? {} : { cpu: [processor === '64' ? 'x64' : processor] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(system === undefined ? {} : { os: [system === 'windows' ? 'win32' : system] }),
  }
}

for (const [owner, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${owner}/node_modules/${name}`
    const key = `node_modules/${name}`
    const known = lock.packages[nested] ?? lock.packages[key]
    if (known !== undefined || !/^\d/.test(version)) continue
    lock.packages[key] = { version, ...platformOf(name), dev: true, license: entry.license, optional: true }
    console.log(`added ${name}`)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
