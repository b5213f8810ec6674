// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { basePath, defaultSiteUrl, origin } from '#lib/address/site-url'
import { bundle } from '#lib/cli/bundle'
import { endWithParent, runNext, runScript } from '#lib/cli/run'
import { stop } from '#lib/cli/stop'
import { formatMessages } from '#lib/message/format-message'
import { acquireBuildLock } from '#lib/publish/disk/build-lock'
import { changedSince, readBuildInput } from '#lib/publish/disk/manifest'
import { cleanUpBeforeBuild } from '#lib/publish/disk/swap'
import { explainDisk } from '#lib/publish/export/problem'
import { publish } from '#lib/publish/publish'
import { isError, readSite } from '#lib/site'

const folders = { exported: '.export', generated: '.generated', staged: '.staged', out: 'out', hosts: '.hosts' }

/**
 * `npm run build`: content → export → finished site. Wrong content stops it before Next starts, and
 * a page that must not be published before the swap, so that `out/` is unchanged. Exit status 0
 * says that the new site is in place.
 */
async function build() {
  if (!(await acquireBuildLock(folders.out))) stop('build: another build is running here; out/ is unchanged')
  await cleanUpBeforeBuild(folders)
  const { site, messages } = readSite('content')
  for (const line of formatMessages(messages)) console.error(line)
  const errors = messages.filter(isError).length
  if (!site)
    stop(
      `build: ${errors} ${errors === 1 ? 'error' : 'errors'} in the content; nothing was built, and out/ is unchanged`,
    )
  if (!process.env.SITE_URL) console.log(`build: SITE_URL is not set; absolute addresses begin with ${defaultSiteUrl}`)
  if (!site.method.contact)
    console.log('build: content/method.md names no contact, and the page about the site says so')
  const buildInput = readBuildInput()
  const [pages, files] = await Promise.all([
    runNext('build'),
    runScript('app/_write-files.ts', folders.generated),
    // Not into public/, where the script of somebody's `npm run dev` may lie.
    bundle(folders.generated, false),
  ])
  if (pages !== 0) {
    console.error(`build: the pages could not be made (next build ended with ${pages}); out/ is unchanged`)
    process.exit(pages)
  }
  if (files !== 0) {
    console.error(
      `build: the files other than pages could not be made (app/_write-files.ts ended with ${files}); out/ is unchanged`,
    )
    process.exit(files)
  }
  console.log('build: pages and files are made; each page is finished and checked')
  const changed = changedSince(buildInput)
  if (changed) stop(`build: ${changed} changed during the build; build again. out/ is unchanged`)
  await publish(folders, { origin, basePath }, buildInput, ignoreSignals)
}

/**
 * A signal this late stops nothing, and must not make the exit status say that the old site is in
 * place.
 */
function ignoreSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
}

endWithParent()
await build().catch((error) => stop(explainDisk(error)))
