import { existsSync } from 'node:fs'
import { readFolder } from '#lib/publish/disk/read-folder'
import { findSiteDifferences } from './site-differences'

/**
 * `npm run compare-sites -- OLD NEW`: what two finished sites differ in, such as `out/` before and
 * after a change of the code. Exit status 1 where they differ in more than styles and class names.
 */
const folders = process.argv.slice(2)
const [before, after] = folders.map((folder) => {
  const files = existsSync(folder) ? readFolder(folder) : new Map<string, Buffer>()
  if (!files.has('index.html')) stop(`compare-sites: ${folder} is not a finished site`)
  return files
})
if (!before || !after || folders.length !== 2) stop('compare-sites: give two folders, OLD and NEW')

const differences = findSiteDifferences(before, after)
for (const difference of differences) console.log(difference)
const pages = [...before.keys()].filter((path) => path.endsWith('.html')).length
const counted = `(pages: ${pages}, other files: ${before.size - pages})`
if (differences.length > 0) stop(`compare-sites: differences: ${differences.length} ${counted}`)
console.log(`compare-sites: no difference but in styles and class names ${counted}`)

function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}
