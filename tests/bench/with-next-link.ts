import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { runNext } from '#lib/cli/run'
import { readFolder } from '#lib/publish/disk/read-folder'

const folder = '.bench'

/**
 * The same pages with next/link for the numbers, exported and not published: what Next's own soft navigation costs and
 * brings. Built in a folder of its own within the project, so that it finds the installed packages.
 */
export async function withNextLink(): Promise<Map<string, Buffer>> {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['app', 'lib', 'content', 'package.json', 'tsconfig.json', 'next.config.ts'])
    cpSync(name, `${folder}/${name}`, { recursive: true })
  edit('app/_components/number.tsx', (text) => `import Link from 'next/link'\n${text.replace('<a ', '<Link ')}`)
  edit('next.config.ts', (text) =>
    text.replace("output: 'export',", "output: 'export',\n  turbopack: { root: process.cwd() },"),
  )
  const status = await runNext('build', folder)
  if (status !== 0) throw new Error('bench: the pages with next/link could not be built')
  return readFolder(`${folder}/.export`)
}

function edit(file: string, change: (text: string) => string) {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`bench: ${file} is not what it was; mend with-next-link.ts`)
  writeFileSync(`${folder}/${file}`, changed)
}
