import { defineConfig } from 'vitest/config'

/** Browser tests: slow, one file at a time, each with its own browser and its own product. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/build-web.ts', 'e2e/make-sample.ts'],
    fileParallelism: false,
    testTimeout: 400_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
