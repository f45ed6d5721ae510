import { defineConfig } from 'tsup'

const recipe = {
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  clean: true,
  sourcemap: false,
  silent: true,
} as const

/** Builds one package: ESM and declarations out of its entry file. */
export const build = (entry: readonly string[] = ['src/index.ts']): ReturnType<typeof defineConfig> =>
  defineConfig({ ...recipe, entry: [...entry], dts: true, treeshake: true })

/** Builds one package module by module, so that the bundlers of its users can leave out what they do not use. */
export const buildModules = (): ReturnType<typeof defineConfig> =>
  defineConfig({ ...recipe, entry: ['src/**/*.ts'], bundle: false, dts: { entry: 'src/index.ts' } })
