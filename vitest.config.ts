import { defineConfig } from 'vitest/config'

const rooms = ['src', 'test', 'scripts']
const under = (pattern: string): string[] => rooms.map((room) => `${room}/**/${pattern}`)

/** Two projects, because only one of them needs a database: `vitest run --project unit` is the inner loop. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          // Pure tests leave nothing behind that the next file could see; loading every module once per worker halves the run.
          isolate: false,
          pool: 'threads',
          include: [...under('*.test.ts'), ...under('*.test.tsx')],
          exclude: under('*.db.test.ts'),
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'db',
          include: under('*.db.test.ts'),
          globalSetup: 'test/database-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
