import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { parse, stringify } from 'yaml'
import { claimPath, homePath } from '#lib/address/paths'
import { origin } from '#lib/address/site-url'
import { test } from './browser-test'

const trees = {
  'tests/trees/home.yaml': homePath,
  'tests/trees/claim.yaml': claimPath('iran-mourning-17-2'),
}

const advice = `What assistive technology is given is no longer what is stored. Where that is meant:
UPDATE_TREES=1 npx vitest run --project browser tests/browser/tree.test.ts
Then read the difference (git diff tests/trees) as it is heard: names, ranks of headings, order, nothing twice.`

/** Stored files stand as our formatter writes them, snapshots as the browser's driver does: both in one form. */
const oneForm = (tree: string) => stringify(parse(tree), { lineWidth: 0 })

test.for(Object.entries(trees))('%s is what assistive technology is given', async ([file, path], { page }) => {
  // Some devices share and some do not: here none does.
  await page.addInitScript({ content: 'delete Navigator.prototype.share' })
  await page.goto(path)
  if (path !== homePath) await page.getByRole('button', { name: 'Copy text and link' }).waitFor()
  const tree = oneForm((await page.locator('body').ariaSnapshot()).replaceAll(origin, '<origin>'))
  if (process.env.UPDATE_TREES === '1') {
    mkdirSync('tests/trees', { recursive: true })
    writeFileSync(file, tree)
    spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file])
  }
  const stored = existsSync(file) ? oneForm(readFileSync(file, 'utf8')) : ''
  expect(tree, `${file}: ${advice}`).toBe(stored)
})
