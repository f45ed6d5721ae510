import { defineConfig } from 'tsup'

/** Builds one package: ESM and declarations out of its entry file; the only build recipe of the repository. */
export const build = (entry: readonly string[] = ['src/index.ts']): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry: [...entry],
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    dts: true,
    clean: true,
    treeshake: true,
    sourcemap: false,
    silent: true,
  })
