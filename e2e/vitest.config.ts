import { defineConfig } from 'vitest/config'

/** Browser tests: slow, one file at a time, each with its own browser and its own database. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['test/database-setup.ts', 'e2e/build-web.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
