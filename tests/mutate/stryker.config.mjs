/**
 * `npm run mutate`: changes `lib` in thousands of small ways and sees whether a test fails. `npm run mutate -- -m
 * 'lib/compare/*.ts'` tries one folder, `SHARE=10` every tenth change; what was tried before and has not changed is
 * taken from `.mutate/`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['lib/{address,voice,ledger,output,compare,parse}/**/*.ts'],
  plugins: ['./tests/mutate/runner.mjs'],
  testRunner: 'scripts',
  // It would read it with an interface that TypeScript 7 has not; nothing in it needs to be changed for the sandbox.
  tsconfigFile: 'none',
  // Both are what TypeScript demands where an index is known to hold: without it nothing changes, or a test ends.
  ignorers: ['fallbacks'],
  mutator: { excludedMutations: ['OptionalChaining'] },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Else what a sample leaves out would be taken for tried.
  incremental: process.env.SHARE === undefined,
  incrementalFile: '.mutate/incremental.json',
  tempDirName: '.mutate/sandbox',
  jsonReporter: { fileName: '.mutate/report.json' },
  htmlReporter: { fileName: '.mutate/report.html' },
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  ignorePatterns: ['/out', '/public', '/.*', '!/.mutate', '/tests/screenshots', '/app'],
  thresholds: { high: 95, low: 90, break: 90 },
}
