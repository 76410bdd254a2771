import { defineConfig } from 'vitest/config'

/** Browser tests: slow, one at a time, each file with its own browser. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
