import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findBundledChromium } from './bundled-chromium'

type Way = [name: string, find: () => LaunchOptions | undefined]

/** From the one that was asked for, over those that are here already, to the one that must be fetched. */
const ways: Way[] = [
  ['Playwright’s own Chromium', () => findFile(chromium.executablePath())],
  ['a Chromium or Chrome of this system', findSystemChromium],
  ['the Chromium of the package @sparticuz/chromium', findBundledChromium],
  ['a download of Playwright’s Chromium', downloadChromium],
]

/**
 * Starts a headless Chromium, wherever on this machine there is one. Close it when done.
 * @param args more of the browser's own switches
 */
export async function launchBrowser(args: string[] = []): Promise<Browser> {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    return launch({ executablePath: asked }, args).catch((error: Error) => {
      throw new Error(`CHROMIUM_PATH is "${asked}", which does not start: ${error.message.trim()}`)
    })
  }
  const reasons: string[] = []
  for (const [name, find] of ways) {
    try {
      const found = find()
      if (found) return await launch(found, args)
      reasons.push(`- ${name}: not here`)
    } catch (error) {
      reasons.push(`- ${name}: ${(error as Error).message.trim()}`)
    }
  }
  throw new Error(
    `No Chromium could be started. Install Chromium or Chrome, or set CHROMIUM_PATH to the program.\n${reasons.join('\n')}`,
  )
}

async function launch(found: LaunchOptions, args: string[]): Promise<Browser> {
  const options: LaunchOptions = {
    ...found,
    // Playwright turns the browser's own background traffic off; with this no name but localhost leads anywhere.
    args: [
      ...(found.args ?? []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...args,
    ],
    // Chromium refuses to start its sandbox as root.
    chromiumSandbox: process.getuid?.() !== 0,
  }
  try {
    return await chromium.launch(options)
  } catch (error) {
    // Some kernels forbid the sandbox to ordinary users as well. The pages under test are our own.
    if (options.chromiumSandbox && /sandboxing failed/.test(String(error))) {
      return chromium.launch({ ...options, chromiumSandbox: false })
    }
    throw error
  }
}

function findFile(executablePath: string): LaunchOptions | undefined {
  return existsSync(executablePath) ? { executablePath } : undefined
}

function findSystemChromium(): LaunchOptions | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const programs = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...[process.env.PROGRAMFILES, process.env.LOCALAPPDATA].map((folder) =>
      join(folder ?? '', 'Google/Chrome/Application/chrome.exe'),
    ),
  ]
  return programs.map(findFile).find(Boolean)
}

function downloadChromium(): LaunchOptions {
  const require = createRequire(import.meta.url)
  const command = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js')
  const { status } = spawnSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('failed, see above')
  return { executablePath: chromium.executablePath() }
}
