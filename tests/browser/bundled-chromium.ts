import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { LaunchOptions } from 'playwright-core'

const cache = resolve('node_modules/.cache/chromium')

/**
 * The Chromium that an npm package carries for Linux on x64: it works where there is no network but the registry,
 * and where the system lacks the libraries a browser needs.
 */
export function findBundledChromium(): LaunchOptions | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  const { version } = createRequire(import.meta.url)('../../node_modules/@sparticuz/chromium/package.json')
  const folder = join(cache, version)
  if (!existsSync(folder)) unpack(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

function unpack(folder: string) {
  mkdirSync(cache, { recursive: true })
  // Unpacked beside and renamed when whole, so that an interrupted run leaves no half browser.
  const partial = mkdtempSync(join(cache, 'unpacking-'))
  try {
    // In a process of its own: the package writes to the folder for temporary files, takes any `chromium` there
    // for its own, unpacks the libraries only where it believes to be on AWS, and changes the environment.
    const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
    const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`unpacking failed: ${stderr}`)
    writeFileSync(join(partial, 'fonts.conf'), fontsConf(folder))
    if (!existsSync(folder)) renameSync(partial, folder)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** The system's fonts, and the package's own one for a system without any; the package's file names only /tmp. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
