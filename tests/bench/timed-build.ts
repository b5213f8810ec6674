import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { treeMemory } from './tree-memory'

/** The stages of a build, each with the line that ends it; the last ends with the process. */
const stages: [name: string, ends: RegExp][] = [
  ['load, parse, compare', /Next\.js \d/],
  ['compile', /Compiled successfully/],
  ['collect', /Generating static pages using/],
  ['make pages', /✓ Generating static pages/],
  ['export', /^Route \(app\)/],
  ['wait for other files', /^build: pages and files are made/],
  ['publish', /^$/],
]

export type Build = { seconds: Map<string, number>; total: number; megabytes: number }

/** Builds the project in a folder and times its stages by the lines that it prints. Throws where the build fails. */
export async function timedBuild(folder: string): Promise<Build> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], {
    cwd: folder,
    env: { ...process.env, SITE_URL: 'https://example.org' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let printed = ''
  child.stderr.on('data', (piece) => {
    printed += piece
  })
  const ends: number[] = []
  let megabytes = 0
  const watch = setInterval(async () => {
    megabytes = Math.max(megabytes, await treeMemory(child.pid ?? 0))
  }, 500)
  for await (const line of createInterface({ input: child.stdout })) {
    printed += `${line}\n`
    if (stages[ends.length]?.[1].test(line) && ends.length < stages.length - 1) ends.push(performance.now())
  }
  const [status] = await ended
  clearInterval(watch)
  ends.push(performance.now())
  if (status !== 0) throw new Error(`bench: the build in ${folder} ended with ${status}\n${printed}`)
  const seconds = new Map(stages.map(([name], i) => [name, ((ends[i] ?? NaN) - (ends[i - 1] ?? begun)) / 1000]))
  return { seconds, total: (performance.now() - begun) / 1000, megabytes }
}
