import { defineConfig } from 'vitest/config'

/** The tests that `npm run mutate` runs for every change: those that start no process and measure no time. */
export default defineConfig({
  test: {
    include: ['tests/{link,compare,parse,load}/**/*.test.ts'],
    // The changed rules import every module anew for each test: much time, and nothing is found by it alone.
    exclude: ['tests/*/linear-time.test.ts', 'tests/link/changed-rules.test.ts'],
    // A busy machine; an endless loop is ended by Stryker itself.
    testTimeout: 120_000,
    // Fewer made-up texts and always the same: a change counts as found only where it is found every time.
    env: { RUNS: '20', SEED: '1' },
  },
})
