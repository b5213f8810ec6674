/**
 * `npm run mutate`: changes `lib` in thousands of small ways and sees whether a test fails. `npm run mutate -- -m
 * 'lib/link/**'` tries one folder; what was tried before and has not changed is taken from `.mutate/`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['lib/{link,compare,parse,load}/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutate/vitest.config.ts' },
  // It would read it with an interface that TypeScript 7 has not; nothing in it needs to be changed for the sandbox.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // What runs once, while a module is read, needs a new start of every test for every change: hours on two cores.
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: '.mutate/incremental.json',
  tempDirName: '.mutate/sandbox',
  jsonReporter: { fileName: '.mutate/report.json' },
  htmlReporter: { fileName: '.mutate/report.html' },
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  ignorePatterns: ['/out', '/public', '/.*', '!/.mutate', '/tests/screenshots', '/app'],
  thresholds: { high: 95, low: 90, break: 90 },
}
