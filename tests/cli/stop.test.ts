import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What a command prints that ends like this, and its exit status. */
function run(code: string) {
  const source = `import { stop } from '#lib/cli/stop'
    import { ExpectedError } from '#lib/message/expected-error'
    ${code}`
  const args = ['--import', 'tsx', '--input-type=module', '-e', source]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, stdout, lines: stderr.split('\n') }
}
const fault = 'This is a fault of Diptych, not of your content. Please report it with the lines above.'

test.each([["stop('No site.')"], ["stop(new ExpectedError('No site.'))"], ["throw new ExpectedError('No site.')"]])(
  '%s: what its reader can put right is one line',
  (code) => {
    expect(run(code)).toEqual({ status: 1, stdout: '', lines: ['No site.', ''] })
  },
)

test.each([
  ["stop(new TypeError('x is undefined'))"],
  ["throw new TypeError('x is undefined')"],
  ["await Promise.reject(new TypeError('x is undefined'))"],
])('%s: a fault of ours has its stack and says what to do', (code) => {
  const { status, stdout, lines } = run(code)
  expect([status, stdout, lines[0], lines.at(-2)]).toEqual([1, '', 'TypeError: x is undefined', fault])
  expect(lines[1]).toMatch(/^ {4}at /)
})

test('what an error has from a text cannot steer the terminal', () => {
  expect(run("throw new TypeError('\\u001b[2J')").lines[0]).not.toContain('\u001b')
})
