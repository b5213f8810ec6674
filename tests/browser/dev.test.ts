import { spawn } from 'node:child_process'
import { expect } from 'vitest'
import { listen } from '#lib/publish/serve/listen'
import { test } from './browser-test'

/** A port that is free now. */
async function freePort(): Promise<number> {
  const { port, close } = await listen(0)
  await close()
  return port
}

test('the pages and our script work while somebody writes them, too', { timeout: 300_000 }, async ({ page }) => {
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/next.ts', 'dev', '-p', String(port)], {
    stdio: 'pipe',
  })
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (line) => String(line).includes('Ready') && resolve())
      server.once('exit', (status) => reject(new Error(`next dev ended with ${status} before it was ready`)))
    })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`http://localhost:${port}/claims/iran-mourning-10/`, { timeout: 120_000 })
    await page.getByRole('button', { name: 'Copy text and link' }).waitFor({ timeout: 30_000 })
    await page.waitForTimeout(500)
    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(1)
    await page.keyboard.press('j')
    await page.waitForURL('**/claims/iran-mourning-11/', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Copy text and link' }).waitFor({ timeout: 30_000 })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.goto(`http://localhost:${port}/claims/?kind=tweet`, { timeout: 120_000 })
    await page.getByRole('status').getByText('14 of 37 claims').waitFor({ timeout: 30_000 })
    await page.getByRole('searchbox').fill('suleimani')
    await page.waitForURL('**/claims/?q=suleimani&kind=tweet')
    expect(await page.getByRole('row', { name: 'Claim B19.1' }).isVisible()).toBe(true)
    expect(await page.getByRole('row', { name: 'Claim A8' }).count()).toBe(0)
    await page.waitForTimeout(500)
    expect(await page.getByRole('searchbox').inputValue()).toBe('suleimani')
    expect(faults).toEqual([])
    for (const [path, type, begins] of [
      ['data/claims/iran-mourning-10.json', 'application/json', '{'],
      ['raw/iran-mourning.txt', 'text/plain', ' date'],
      ['cards/iran-mourning-10.png', 'image/png', '\u{89}PNG'],
    ]) {
      const answer = await page.request.get(`http://localhost:${port}/${path}`)
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, expect.stringContaining(`${type}`)])
      expect((await answer.body()).toString('latin1').startsWith(`${begins}`)).toBe(true)
    }
  } finally {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    }
  }
})
