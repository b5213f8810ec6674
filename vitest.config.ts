import { defineConfig } from 'vitest/config'

/** They change modules or what all tests of a process share: each has a process of its own. */
const alone = [
  'tests/cards/drawing.test.ts',
  'tests/content/changed-rules.test.ts',
  'tests/load/hostile.test.ts',
  'tests/project/recheck.test.ts',
  'tests/publish/{disk,manifest,routes}.test.ts',
]
const night = process.env.NIGHTLY !== undefined

export default defineConfig({
  test: {
    // `npm run test:nightly` prints what share of lib/ it ran; what a started command runs is not counted, nor is anything kept.
    coverage: { provider: 'v8', include: ['lib/**/*.ts'], reporter: ['text-summary'], reportOnFailure: true },
    projects: [
      // A test that starts a command takes seconds where the processors are busy.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/whole/**', ...alone],
          testTimeout: night ? 3_600_000 : 30_000,
          // The modules are read once a process and not once a file, which took as long as the tests.
          isolate: false,
        },
      },
      {
        test: { name: 'alone', include: alone, testTimeout: night ? 3_600_000 : 30_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/serve-out.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A browser keeps two cores busy: one file at a time, and after the unit tests.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      // A whole build keeps every processor busy for a minute or more: alone, and last.
      {
        test: {
          name: 'whole',
          include: ['tests/whole/**/*.test.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
