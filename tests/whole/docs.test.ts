import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { blocksOf, buildingSections, papers } from '../docs/papers'
import { applyBlock, makeScratch } from '../docs/scratch'
import { copyPackages } from './copy-project'

/** What the site of a paper has, once everything in the paper is done: a file, and words in it. */
const made: Record<string, [file: string, words: RegExp][]> = {
  'CONTRIBUTING.md': [
    ['timeline/index.html', /4 May 2021: <a href="\/reports\/harbour-walk\/">Walk report</],
    ['index.html', /<a href="\/timeline\/">Timeline</],
    ['sitemap.xml', /\/timeline\//],
    ['cite/harbour-walk-1-2.enw', /^%0 Web Page\n%T \[Ana Duarte \(quoted\): “The bridge is safe,”/],
    ['claims/harbour-walk-1-2/index.html', /harbour-walk-1-2\.enw">EndNote/],
    ['_headers', /\/\*\.enw\n {2}Content-Type: application\/x-endnote-refer/],
    ['index.html', /<html lang="en" data-theme="sepia">.*#f6efdf/s],
    ['compare/bridge-open/index.html', /different time/i],
  ],
  'docs/hosting.md': [['sitemap.xml', /https:\/\/example\.org\/diptych\/claims\//]],
  'docs/your-own-pair.md': [
    ['claims/harbour-walk-1-2/index.html', /Ana Duarte \(quoted\)/],
    ['compare/who-paid/index.html', /Who paid for the bridge\?/],
    ['method/index.html', /mailto:desk@example\.org/],
  ],
}

const building = papers
  .map((paper) => ({ paper, blocks: blocksOf(paper) }))
  .filter(({ blocks }) => buildingSections(blocks).size > 0)

const top = mkdtempSync(join(tmpdir(), 'packages-'))
const packages = join(top, 'node_modules')
beforeAll(() => copyPackages(packages))
afterAll(() => rmSync(top, { recursive: true, force: true }))

/** The sections that `tests/docs` leaves out, since they build: all files of the paper first, then their commands. */
describe.each(building)('$paper', ({ paper, blocks }) => {
  test('its builds', () => {
    const { folder, remove } = makeScratch(paper, (to) => renameSync(packages, to))
    try {
      const sections = buildingSections(blocks)
      for (const block of blocks) if (block.file && !block.file.startsWith('data/')) applyBlock(folder, block)
      let printed = ''
      for (const block of blocks)
        if (sections.has(block.section) && !block.file) printed = applyBlock(folder, block, printed)
      const out = readFolder(join(folder, 'out'))
      for (const [file, words] of made[paper] ?? []) expect(String(out.get(file)), file).toMatch(words)
    } finally {
      // For the next one: they are a thousand folders.
      renameSync(join(folder, 'node_modules'), packages)
      remove()
    }
  })
})

test('each of them is looked at', () => {
  expect(building.map(({ paper }) => paper).sort()).toEqual(Object.keys(made).sort())
})
