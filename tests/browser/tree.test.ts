import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'
import { claimPath, homePath } from '#lib/link/paths'
import { origin } from '#lib/link/site-url'
import { test } from './browser-test'

const trees = {
  'tests/trees/home.yaml': homePath,
  'tests/trees/claim.yaml': claimPath('iran-mourning-17-2'),
}

const advice = `What assistive technology is given is no longer what is stored. Where that is meant:
UPDATE_TREES=1 npx vitest run --project browser tests/browser/tree.test.ts
Then read the difference (git diff tests/trees) as it is heard: names, ranks of headings, order, nothing twice.`

test.for(Object.entries(trees))('%s is what assistive technology is given', async ([file, path], { page }) => {
  // Some devices share and some do not: here none does.
  await page.addInitScript({ content: 'delete Navigator.prototype.share' })
  await page.goto(path)
  if (path !== homePath) await page.getByRole('button', { name: 'Copy the link' }).waitFor()
  const tree = `${(await page.locator('body').ariaSnapshot()).replaceAll(origin, '<origin>')}\n`
  if (process.env.UPDATE_TREES === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, tree)
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', `${file}: ${advice}`).toBe(tree)
})
