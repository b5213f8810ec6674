import { basePath, defaultSiteUrl, origin } from '#lib/address/site-url'
import { bundle } from '#lib/cli/bundle'
import { endWithParent } from '#lib/cli/end-with-parent'
import { runNext, runScript } from '#lib/cli/run'
import { stop } from '#lib/cli/stop'
import { formatMessages } from '#lib/message/format-message'
import { hold } from '#lib/publish/disk/hold'
import { makeReady } from '#lib/publish/disk/make-ready'
import { changedSince, readInput } from '#lib/publish/disk/manifest'
import { explainDisk } from '#lib/publish/export/problem'
import { publish } from '#lib/publish/publish'
import { isError, readSite } from '#lib/site'

const folders = { exported: '.export', written: '.written', staged: '.staged', out: 'out', hosts: '.hosts' }
const asWas = 'the site in out/ is as it was'

/**
 * `npm run build`: content → export → finished site. Wrong content ends it before Next starts, and a page that must not be
 * published before the swap, so that a standing `out/` stays as it was. Exit status 0 says that the new site stands.
 */
async function build() {
  if (!(await hold(folders.out)))
    stop(`build: another build is at work in this folder; wait for its end. For now ${asWas}`)
  await makeReady(folders)
  const { site, messages } = readSite('content')
  for (const line of formatMessages(messages)) console.error(line)
  const errors = messages.filter(isError).length
  if (!site)
    stop(`build: ${errors} ${errors === 1 ? 'error' : 'errors'} in the content; nothing was built, and ${asWas}`)
  if (!process.env.SITE_URL) console.log(`build: SITE_URL is not set; absolute addresses begin with ${defaultSiteUrl}`)
  if (!site.method.contact)
    console.log('build: content/method.md names no contact, and the page about the site says so')
  const made = readInput()
  const [pages, files] = await Promise.all([
    runNext('build'),
    runScript('app/_write-files.ts', folders.written),
    // Not into public/, where the script of somebody's `npm run dev` may lie.
    bundle(folders.written, false),
  ])
  if (pages !== 0) {
    console.error(`build: the pages could not be made (next build ended with ${pages}); ${asWas}`)
    process.exit(pages)
  }
  if (files !== 0) {
    console.error(`build: the files beside the pages could not be made (their program ended with ${files}); ${asWas}`)
    process.exit(files)
  }
  console.log('build: pages and files are made; each page is finished and checked')
  const changed = changedSince(made)
  if (changed) stop(`build: ${changed} was changed while the site was built from it; build again. For now ${asWas}`)
  await publish(folders, { origin, basePath }, made, ignoreSignals)
}

/** A signal that comes so late stops nothing, and must not make the exit status say that the old site stands. */
function ignoreSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
}

endWithParent()
await build().catch((error) => stop(explainDisk(error)))
