import type { Config } from './config.js'

/**
 * Types a configuration in `offprint.config.ts`; returns it as it is.
 *
 * @param config - Publication, sources, channels and their options.
 * @returns The same.
 */
export function defineConfig(config: Config): Config {
  return config
}
