import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * Stops this process soon after the one that started it is gone: a killed npm takes only its shell
 * along, and a server would stay behind unseen and keep the port.
 */
export function endWithParent() {
  const parent = process.ppid
  const timer = setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500)
  timer.unref()
}

/** Stops a child when this process dies, so that it cannot keep writing into our folders. */
const endsWithUs = `data:text/javascript,${encodeURIComponent(
  "const parent = process.ppid; setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref()",
)}`

/** Runs a script with Node in the same terminal, with more environment; gives its exit status. */
export async function run(more: Record<string, string>, ...args: string[]): Promise<number> {
  const env = { ...process.env, ...more }
  const child = spawn(process.execPath, ['--import', endsWithUs, ...args], { stdio: 'inherit', env })
  // By themselves these signals would end only this process, and the child would run on unseen.
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, pass)
  try {
    const [status, signal] = await once(child, 'exit')
    return status ?? 128 + (signal ? constants.signals[signal as NodeJS.Signals] : 0)
  } finally {
    // After the child they end this process again.
    for (const signal of signals) process.off(signal, pass)
  }
}

/** Next without its telemetry. With another NODE_ENV than its own it rewrites tsconfig.json. */
export function runNext(...args: string[]): Promise<number> {
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: args[0] === 'dev' ? 'development' : 'production' }
  return run(env, fileURLToPath(import.meta.resolve('next/dist/bin/next')), ...args)
}

export function runScript(path: string, ...args: string[]): Promise<number> {
  return run({}, '--import', 'tsx', path, ...args)
}
