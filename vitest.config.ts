import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // `npm test` prints what share of lib/ it ran; what a started command runs is not counted, nor is anything kept.
    coverage: { provider: 'v8', include: ['lib/**/*.ts'], reporter: ['text-summary'], reportOnFailure: true },
    projects: [
      // A test that starts a command takes seconds where the processors are busy.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/whole/**'],
          testTimeout: 30_000,
        },
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
