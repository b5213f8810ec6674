import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'

type Process = { pid: number; parent: number; kilobytes: number }

/** Resident memory of a process and all that it started, in MB; NaN where the system does not tell. Shared pages count twice. */
export async function treeMemory(pid: number): Promise<number> {
  const all = await processes()
  const tree = new Set([pid])
  // A child may stand before its parent in the list.
  for (let size = 0; size < tree.size; ) {
    size = tree.size
    for (const one of all) if (tree.has(one.parent)) tree.add(one.pid)
  }
  const own = all.filter((one) => tree.has(one.pid))
  return own.length > 0 ? own.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024 : Number.NaN
}

async function processes(): Promise<Process[]> {
  if (existsSync('/proc/self/status')) return fromProc()
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => ({ stdout: '' }))
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, kilobytes] = line.trim().split(/\s+/).map(Number)
    return pid && parent && kilobytes ? [{ pid, parent, kilobytes }] : []
  })
}

function fromProc(): Process[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return []
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      return [{ pid: Number(pid), parent: field('PPid'), kilobytes: field('VmRSS') }]
    } catch {
      // It ended meanwhile.
      return []
    }
  })
}
