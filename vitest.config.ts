import { defineConfig } from 'vitest/config'

process.env.TZ = 'UTC'

// Tests and types read every workspace package from its source, so that nothing has to be built first.
const conditions = ['@offprint/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
