import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

// `node setup.mjs` installs what the site needs, `node setup.mjs --all` what its tests need as well. Plain Node, because
// nothing is installed before it. It asks no registry where everything is there, and never removes a package.

const all = process.argv.includes('--all')

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { packages: {} }
  }
}

const libc = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime ? 'musl' : 'glibc'
const includes = (list, own) => !list || list.includes(own)

/** Whether a package is needed on this machine: an optional one is if it is made for its system and processor. */
function isNeeded(one) {
  if (!one.optional) return true
  const isMadeForOne = one.os !== undefined || one.cpu !== undefined
  return (
    isMadeForOne && includes(one.os, process.platform) && includes(one.cpu, process.arch) && includes(one.libc, libc)
  )
}

const { packages: locked } = read('package-lock.json')
const { packages: installed } = read('node_modules/.package-lock.json')

const isInstalled = (folder) =>
  installed[folder]?.version === locked[folder].version && existsSync(`${folder}/package.json`)

/** Whether the lock file has been written since the last change of what package.json asks for. */
function isLockCurrent() {
  const asked = ({ dependencies, devDependencies }) =>
    JSON.stringify([dependencies, devDependencies].map((names = {}) => Object.entries(names).sort()))
  return locked[''] !== undefined && asked(locked['']) === asked(read('package.json'))
}

const folders = Object.keys(locked).filter((folder) => folder !== '')
const needed = folders.filter((folder) => (all || !locked[folder].dev) && isNeeded(locked[folder]))
if (!isLockCurrent() || !needed.every(isInstalled)) {
  // `--omit=dev` would remove the test packages of an earlier install.
  const hasTestPackages = folders.some((folder) => locked[folder].dev && isInstalled(folder))
  const args = ['install', all || hasTestPackages ? '--include=dev' : '--omit=dev', '--no-save', '--loglevel=error']
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: true })
  process.exitCode = status ?? 1
}
