import { readFileSync } from 'node:fs'

// Prints `N passed, N failed` from vitest's JSON report and the names of the commands that failed.

const [path, ...commands] = process.argv.slice(2)

function readReport() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // No report: the tests were not reached or did not end.
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [], success: false }
  }
}

const report = readReport()
// A file that breaks while it loads has no test that could fail.
const broken = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
for (const { name } of broken) console.log(`failed: ${name}`)
for (const command of commands) console.log(`failed: npm ${command === 'test' ? 'test' : `run ${command}`}`)

// What could not be tried on this machine: neither passed nor failed.
const notRun = report.testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status === 'skipped' || status === 'pending')
  .map(({ ancestorTitles, title }) => ancestorTitles.join(' ') || title)
for (const name of new Set(notRun)) console.log(`not run: ${name}`)

const ofTests = report.numFailedTests + broken.length
const ofCommands = commands.filter((command) => command !== 'test').length
// The run as a whole can fail where no test did: no build, no browser, no test found, a crash.
const unexplained = ofTests === 0 && (commands.includes('test') || !report.success || report.numPassedTests === 0)
const failed = ofTests + ofCommands + (unexplained ? 1 : 0)

const skipped = report.numPendingTests ? `, ${report.numPendingTests} skipped` : ''
console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`)
process.exit(failed ? 1 : 0)
