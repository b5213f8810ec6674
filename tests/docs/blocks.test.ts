import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Block, blocksOf, buildingSections, notRun, papers } from './papers'
import { applyBlock, applyDiff, makeScratch, type Scratch } from './scratch'

/** Run in a copy: whether its content is sound by its own code, which the paper may have changed. */
const soundCheck = `import { formatMessages } from '#lib/message/format-message'
import { readSite } from '#lib/site'

const { site, messages } = readSite('content')
console.log(site ? 'sound' : formatMessages(messages).join('\\n'))
`

const triedHere = (blocks: readonly Block[]) => {
  const builds = buildingSections(blocks)
  return blocks.filter(
    ({ section, language, file }) => !(builds.has(section) && (language === 'sh' || (language === 'text' && !file))),
  )
}

const withBlocks = papers
  .map((paper) => ({ paper, blocks: triedHere(blocksOf(paper)) }))
  .filter(({ blocks }) => blocks.length > 0)

/**
 * Every code block of the papers, tried as written and in order, in a copy of the project: files are written, changes
 * made, commands run. Afterwards the copy compiles and its content is sound. Sections that build are in tests/whole.
 */
describe.each(withBlocks)('$paper', { timeout: 180_000 }, ({ paper, blocks }) => {
  let scratch: Scratch
  let printed = ''
  beforeAll(() => {
    scratch = makeScratch(paper)
  }, 60_000)
  afterAll(() => scratch.remove())
  test.each(blocks.map((block) => [block.place, block] as const))('%s', (_, block) => {
    printed = applyBlock(scratch.folder, block, printed)
  })

  const makesCode = blocks.some(({ file }) => /\.tsx?$/.test(file ?? ''))
  const makesContent = blocks.some(({ file }) => file?.startsWith('content/'))

  if (makesCode)
    test('what it makes compiles', () => {
      const settings = { extends: './tsconfig.json', include: ['next-env.d.ts', 'app', 'lib', '*.ts'] }
      writeFileSync(join(scratch.folder, 'tsconfig.papers.json'), JSON.stringify(settings))
      const run = spawnSync('npx', ['tsc', '--noEmit', '-p', 'tsconfig.papers.json'], {
        cwd: scratch.folder,
        encoding: 'utf8',
      })
      expect(run.stdout + run.stderr).toBe('')
      const lint = spawnSync('npx', ['biome', 'lint', '--vcs-enabled=false', 'app', 'lib'], {
        cwd: scratch.folder,
        encoding: 'utf8',
      })
      expect(lint.status, lint.stdout + lint.stderr).toBe(0)
    })

  if (makesContent)
    test('its content is sound at the end', () => {
      writeFileSync(join(scratch.folder, 'sound.ts'), soundCheck)
      const { stdout, stderr } = spawnSync('npx', ['tsx', 'sound.ts'], { cwd: scratch.folder, encoding: 'utf8' })
      expect(stdout + stderr).toBe('sound\n')
    })
})

test('what is not run is in a paper, and has a reason', () => {
  const all = papers.flatMap(blocksOf).map(({ text }) => text)
  for (const { text, reason } of notRun) {
    expect(all).toContain(text)
    expect(reason).not.toBe('')
  }
})

describe('a block fails', () => {
  const folder = '/nowhere'
  const block = (language: string, text: string, file: string | null = null): Block => ({
    place: 'docs/x.md:1',
    section: '',
    before: '',
    language,
    file,
    text,
  })
  test.each<[string, () => unknown, RegExp]>([
    ['whose command fails', () => applyBlock('.', block('sh', 'false\n')), /ended with 1/],
    ['that installs', () => applyBlock('.', block('sh', 'npm test\n')), /installs packages/],
    ['whose lines are not printed', () => applyBlock('.', block('text', 'two\n'), 'one\n'), /not printed:\ntwo/],
    ['that belongs to no file', () => applyBlock(folder, block('ts', 'const x = 1\n')), /name the file/],
    ['whose lines are not in the file', () => applyDiff(block('diff', ' a\n+b\n'), 'c\n'), /0 places/],
    ['whose lines are in it twice', () => applyDiff(block('diff', ' a\n+b\n'), 'a\na\n'), /2 places/],
  ])('%s', (_, apply, message) => {
    expect(apply).toThrow(message)
  })

  test('and a change is made where its lines are', () => {
    expect(applyDiff(block('diff', ' a\n-b\n+c\n@@\n d\n+e\n'), 'x\na\nb\nd\n')).toBe('x\na\nc\nd\ne\n')
  })
})
