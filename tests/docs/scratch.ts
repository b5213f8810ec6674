import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { dataFiles } from '#lib/output/data/data-files'
import { readSite } from '#lib/site'
import { type Block, blocksOf, drawings, notRun } from './papers'

/** A copy of the project that the blocks of one paper are tried in. */
export type Scratch = { folder: string; remove: () => void }

const copied = ['app', 'lib', 'tests', '.gitignore', '.npmrc', 'biome.json', 'next.config.ts', 'package-lock.json']
const alsoCopied = ['package.json', 'tsconfig.json', 'vitest.config.ts']

/** The pair that the papers speak of is the one that this paper makes. */
export const examplePaper = 'docs/your-own-pair.md'

/** A new copy with the example pair as its content; for the example's own paper with none. */
export function makeScratch(paper: string, linkPackages = link): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  for (const name of [...copied, ...alsoCopied]) cpSync(name, join(folder, name), { recursive: true })
  linkPackages(join(folder, 'node_modules'))
  if (paper !== examplePaper) writeExample(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const link = (packages: string) => symlinkSync(join(process.cwd(), 'node_modules'), packages)

/** Writes the example pair below a folder, its addresses issued on the day that the papers show. */
export function writeExample(folder: string) {
  for (const block of blocksOf(examplePaper)) if (block.file?.startsWith('content/')) applyBlock(folder, block)
  const content = join(folder, 'content')
  const { site, messages } = readSite(content)
  if (!site) throw new Error(`the pair of ${examplePaper} is not sound: ${JSON.stringify(messages)}`)
  const lines = issueAddresses([], site.reports, site.comparison.topics, '2021-05-10')
  writeFileSync(join(content, 'permalinks.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

export const isNotRun = ({ text }: Block) => notRun.some((one) => one.text === text)

/** Does what a block says in a scratch copy; gives what its commands print. Throws where that cannot be. */
export function applyBlock(folder: string, block: Block, printed = ''): string {
  const { language, file, text, place } = block
  if (language === 'sh') return isNotRun(block) ? '' : runShell(folder, text)
  if (language === 'text' && !file) return checkPrinted(block, printed)
  if (!file) throw new Error(`${place}: name the file that this block belongs to, or delete the block`)
  const path = join(folder, file)
  if (language === 'json' && file.startsWith('data/')) checkForm(folder, file, text)
  else if (language === 'diff') writeFileSync(path, applyDiff(block, readFileSync(path, 'utf8')))
  else if (language === 'yaml') writeFileSync(path, withMatter(readFileSync(path, 'utf8'), text))
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return ''
}

/** Runs commands as a reader would; throws with all they print where one fails. */
function runShell(folder: string, commands: string): string {
  if (/npm (?:start|test|run (?:dev|check|setup|mutate))\b/.test(commands))
    throw new Error('this command installs packages; name it in a sentence, not in a block')
  const { INIT_CWD: _, SITE_URL: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${commands}ended with ${status}:\n${stdout}${stderr}`)
  return stdout + stderr
}

function checkPrinted({ text, place }: Block, printed: string): string {
  const isDrawing = drawings.some((paper) => place.startsWith(`${paper}:`))
  const missing = isDrawing ? [] : text.split('\n').filter((line) => line !== '…' && !printed.includes(line.trimEnd()))
  if (missing.length > 0) throw new Error(`${place}: not printed:\n${missing.join('\n')}\nbut:\n${printed}`)
  return printed
}

/** The file after a change; parts of it are separated by lines that begin with `@@`. */
export function applyDiff({ text, place }: Block, before: string): string {
  const parts = text.trimEnd().split(/^@@.*\n/m)
  const after = parts.reduce((file, part) => {
    const lines = part.replace(/\n$/, '').split('\n')
    const side = (sign: string) => lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1))
    const old = side('+')
    const starts = [...file.keys()].filter((at) => old.every((line, i) => file[at + i] === line))
    const [start = 0] = starts
    if (starts.length !== 1)
      throw new Error(`${place}: ${starts.length} places in the file have these lines:\n${old.join('\n')}`)
    return file.toSpliced(start, old.length, ...side('-'))
  }, before.split('\n'))
  return after.join('\n')
}

/** A file with other values for some keys of its front matter. */
function withMatter(file: string, keys: string): string {
  const [, matter = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? []
  return `---\n${stringify({ ...parse(matter), ...parse(keys) })}---\n${rest}`
}

/** Holds an excerpt against the machine form that the content of the folder has. */
function checkForm(folder: string, file: string, text: string) {
  const { site } = readSite(join(folder, 'content'))
  const form = site && [...dataFiles(site)].find(([path]) => path.endsWith(`/${file}`))?.[1]
  if (!form) throw new Error(`there is no ${file}`)
  const wrong = differences(JSON.parse(text), JSON.parse(form), file)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

/** Where an excerpt says something else than the whole. */
function differences(part: unknown, whole: unknown, place: string): string[] {
  if (part === null || typeof part !== 'object')
    return part === whole ? [] : [`${place} is ${JSON.stringify(whole)}, not ${JSON.stringify(part)}`]
  return Object.entries(part).flatMap(([key, value]) =>
    differences(value, (whole as Record<string, unknown> | null)?.[key], `${place} ${key}`),
  )
}
