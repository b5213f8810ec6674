import { rmSync } from 'node:fs'
import { type Kind, pageRows } from '#lib/address/routes'
import type { SitePlace } from '#lib/address/site-url'
import { type BuildInput, printManifest, printSums } from '#lib/publish/disk/manifest'
import { readFolder } from '#lib/publish/disk/read-folder'
import { type Folders, swapIn } from '#lib/publish/disk/swap'
import { type Files, writeFolder } from '#lib/publish/disk/write-folder'
import { findForbidden } from '#lib/publish/export/allowed'
import { cspHash, type Finish, finishPage, speculation } from '#lib/publish/export/finish-page'
import { parseHtml } from '#lib/publish/export/html'
import { refuseFile } from '#lib/publish/export/match-route'
import { nameScripts, scripts } from '#lib/publish/export/name-scripts'
import { makeOneFile, oneFile, tellFigures } from '#lib/publish/export/one-file'
import { type Page, readPage } from '#lib/publish/export/page'
import { type Style, styleFor } from '#lib/publish/export/page-style'
import { type Problem, PublishError } from '#lib/publish/export/problem'
import { verifySite } from '#lib/publish/export/verify'
import { headerRules, metaPolicy, printHeadersFile } from '#lib/publish/host/headers'
import { writeHostFiles } from '#lib/publish/host/host-files'

/** What Next writes for its own runtime, and its second copies of the not-found page. */
const dropped = /^(?:_next\/|_not-found[./]|404\/|(?:(?!raw\/).*\/)?(?:index|__next\.[^/]+)\.txt$)/

/**
 * Turns Next's export into the finished site, step by step, and swaps it in for the old one. Throws
 * a PublishError that names every page and element that must not be published, or what the disk
 * refused; then nothing has changed. `beforeSwap` is called when all that can take long or fail is
 * done.
 */
export async function publish(
  { exported, generated, staged, out, hosts }: Folders,
  place: SitePlace,
  buildInput: BuildInput,
  beforeSwap = () => {},
) {
  const pages = readFolder(exported, (path) => !dropped.test(path) || path.endsWith('.css'))
  const site = finishSite(new Map([...pages, ...readFolder(generated)]), place, buildInput)
  await writeFolder(staged, site)
  try {
    await writeHostFiles(staged, hosts)
    beforeSwap()
    swapIn(staged, out)
  } catch (error) {
    rmSync(staged, { recursive: true, force: true })
    await writeHostFiles(out, hosts)
    throw error
  }
}

/**
 * The files of the finished site from those of the export. Pure, so that tests can feed it any
 * page.
 */
export function finishSite(files: Map<string, Buffer>, place: SitePlace, buildInput: BuildInput): Files {
  const problems: Problem[] = []
  const exported = [...files].flatMap(([file, content]) =>
    file.endsWith('.html') && !dropped.test(file) ? readPage(file, content, place, problems) : [],
  )
  const others = [...files].filter(
    ([file]) => !file.endsWith('.html') && !dropped.test(file) && !scripts.includes(file),
  )
  problems.push(...others.flatMap(([file]) => refuseFile(file) ?? []))
  const whole = makeOneFile(exported, problems)
  if (whole) problems.push(...findForbidden(parseHtml(whole.html), oneFile, place))
  if (problems.length > 0) throw new PublishError(problems)

  const assets = nameScripts(files)
  const secure = place.origin.startsWith('https:')
  const finish: Finish = {
    place,
    styles: stylesOf(whole ? [...exported, whole] : exported, files, place),
    scripts: new Map(assets.map(({ name, asset }) => [`${place.basePath}/${name}`, `${place.basePath}/${asset}`])),
    metaPolicy: (sources) => metaPolicy({ ...sources, secure }),
  }
  const site: Files = new Map(others)
  const finishedWhole = whole && finishPage(whole, finish)
  const pages = finishedWhole ? tellFigures(exported, finishedWhole) : exported
  for (const page of pages) site.set(page.file, finishPage(page, finish))
  if (finishedWhole) site.set(oneFile, finishedWhole)
  for (const { asset, content } of assets) site.set(asset, content)
  const styleHashes = [...new Set([...finish.styles.values()].map(({ css }) => cspHash(css)))]
  const entries = [
    ...new Set([...site.keys(), 'SHA256SUMS', 'build.json'].map((path) => path.replace(/\/.*/, '/'))),
  ].sort()
  const rules = headerRules({ styleHashes, scriptHashes: [cspHash(speculation(place))], secure, entries })
  site.set('_headers', printHeadersFile(rules, place.basePath))
  const wrong = verifySite(site, whole ? [...pages, whole] : pages, place)
  if (wrong.length > 0) throw new PublishError(wrong)
  site.set('build.json', printManifest(`${place.origin}${place.basePath}/`, buildInput, site))
  site.set('SHA256SUMS', printSums(site))
  return site
}

/**
 * A style sheet for each kind of page: all the sheets that its pages name, in order, and their own
 * rules.
 */
function stylesOf(all: Page[], files: Map<string, Buffer>, { basePath }: SitePlace): Map<Kind, Style> {
  const present = pageRows().map(([kind]) => ({ kind, pages: all.filter((page) => page.kind === kind) }))
  return new Map(
    present.flatMap(({ kind, pages }) => {
      if (pages.length === 0) return []
      const sheets = [...new Set(pages.flatMap(({ styleSheets }) => styleSheets))]
      const texts = sheets.map((sheet) => String(files.get(sheet.slice(basePath.length + 1)) ?? ''))
      return [[kind, styleFor([...texts, ...pages.map(({ rules }) => rules)], pages)] as const]
    }),
  )
}
