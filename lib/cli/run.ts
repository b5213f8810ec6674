import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Runs a script with Node in the same terminal, with more environment; gives its exit status. */
export function run(more: Record<string, string>, ...args: string[]): Promise<number> {
  const env = { ...process.env, ...more }
  const child = spawn(process.execPath, args, { stdio: 'inherit', env })
  // Left to themselves these signals would end us alone, and the child would run on unseen.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/** Next without its telemetry. With another NODE_ENV than its own it rewrites tsconfig.json. */
export function runNext(...args: string[]): Promise<number> {
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: args[0] === 'dev' ? 'development' : 'production' }
  return run(env, fileURLToPath(import.meta.resolve('next/dist/bin/next')), ...args)
}

export function runScript(path: string, ...args: string[]): Promise<number> {
  return run({}, '--import', 'tsx', path, ...args)
}
