import { defineConfig } from 'vitest/config'

/** Browser tests: they mostly wait, so two files run at a time, each with its own browser and its own product. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/build-web.ts', 'e2e/make-sample.ts'],
    maxWorkers: 2,
    testTimeout: 400_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
