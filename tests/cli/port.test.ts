import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { readPort } from '#lib/cli/port'
import { listen } from '#lib/publish/serve/listen'

const script = (name: string, PORT: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', `lib/cli/${name}.ts`], { env: { ...process.env, PORT } })

test.each([
  [undefined, 3000],
  ['', 3000],
  ['1', 1],
  ['65535', 65535],
])('PORT %s means %i', (value, port) => {
  expect(readPort(value)).toBe(port)
})

test.each(['0', '65536', '-1', '80.5', '1e3', '0x50', 'http', ' 80'])('PORT "%s" is refused', (value) => {
  expect(() => readPort(value)).toThrow(`PORT is "${value}", which is not a port.`)
})

test.each(['start', 'serve'])('%s says what is wrong with PORT and stops', async (name) => {
  const stopped = await script(name, 'abc').catch((error) => error)
  expect(stopped).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'PORT is "abc", which is not a port. Use a whole number from 1 to 65535, for example PORT=8080.\n',
  })
})

test('start says that the port is taken before it builds', async () => {
  const other = await listen(0)
  const stopped = await script('start', String(other.port)).catch((error) => error)
  await other.close()
  expect(stopped).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `Port ${other.port} is taken by another program. Stop that program, or choose another port, for example PORT=8080.\n`,
  })
})

test('a closed port is free again at once', async () => {
  const first = await listen(0)
  await first.close()
  const second = await listen(first.port)
  await second.close()
  expect(second.port).toBe(first.port)
})
