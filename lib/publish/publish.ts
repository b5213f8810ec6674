import { rmSync } from 'node:fs'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { SitePlace } from '#lib/link/site-url'
import { findForbidden } from '#lib/publish/allowed'
import { dropRuntime } from '#lib/publish/drop-runtime'
import { takeFilterRules } from '#lib/publish/filter-style'
import { cspHash, type Finish, finishPage, speculation, wordsIn } from '#lib/publish/finish-page'
import { headerRules, metaPolicy, printHeadersFile } from '#lib/publish/headers'
import type { Folders } from '#lib/publish/make-ready'
import { type BuildInput, printManifest, printSums } from '#lib/publish/manifest'
import { nameScripts, scripts } from '#lib/publish/name-scripts'
import { makeOneFile, oneFile, tellFigures } from '#lib/publish/one-file'
import { type Kind, kindOf, kinds } from '#lib/publish/page-kind'
import { styleFor } from '#lib/publish/page-style'
import { type Problem, PublishError } from '#lib/publish/problem'
import { readFolder } from '#lib/publish/read-folder'
import { shortenNames } from '#lib/publish/short-names'
import { swapIn } from '#lib/publish/swap'
import { verifySite } from '#lib/publish/verify'
import { type Files, writeFolder } from '#lib/publish/write-folder'
import { writeHosts } from '#lib/publish/write-hosts'

type Page = { file: string; kind: Kind; tree: Root; styleSheets: string[]; rules: string; words: string }

/** What a site consists of besides pages. */
const kept = [
  /^(?:robots\.txt|sitemap\.xml|corrections\.xml|icon\.svg|favicon\.ico|apple-icon\.png)$/,
  /^raw\/[\w-]+\.txt$/,
  /^cards\/[\w-]+\.png$/,
  /^cite\/[\w-]+\.(?:bib|ris|csl\.json|txt)$/,
  /^data\/(?:[\w-]+\/)*[\w-]+\.(?:json|jsonld|csv)$/,
]

/** What Next writes for its own runtime, and its second copies of the not-found page. */
const dropped = /^(?:_next\/|_not-found[./]|404\/|(?:(?!raw\/).*\/)?(?:index|__next\.[^/]+)\.txt$)/

/**
 * Turns Next's export into the finished site, step by step, and swaps it in for the standing one. Throws a PublishError
 * that names every page and element that must not be published, or what the disk refused; then nothing has changed.
 * `beforeSwap` is called when all that can take long or fail is done.
 */
export async function publish(
  { exported, written, staged, out, hosts }: Folders,
  place: SitePlace,
  made: BuildInput,
  beforeSwap = () => {},
) {
  const site = finishSite(new Map([...readFolder(exported), ...readFolder(written)]), place, made)
  await writeFolder(staged, site)
  try {
    await writeHosts(staged, hosts)
    beforeSwap()
    swapIn(staged, out)
  } catch (error) {
    rmSync(staged, { recursive: true, force: true })
    await writeHosts(out, hosts)
    throw error
  }
}

/** The files of the finished site from those of the export. Pure, so that tests can feed it any page. */
export function finishSite(files: Map<string, Buffer>, place: SitePlace, made: BuildInput): Files {
  const problems: Problem[] = []
  const pages = [...files].flatMap(([file, content]) =>
    file.endsWith('.html') && !dropped.test(file) ? readPage(file, content, place, problems) : [],
  )
  const others = [...files].filter(
    ([file]) => !file.endsWith('.html') && !dropped.test(file) && !scripts.includes(file),
  )
  for (const [file] of others)
    if (!kept.some((known) => known.test(file)))
      problems.push({ file, element: 'file', reason: 'a file that no rule of publishing knows' })
  const whole = makeOneFile(new Map(pages.map(({ file, tree }) => [file, tree])), problems)
  if (whole) {
    const styleSheets = [...new Set(pages.flatMap((page) => page.styleSheets))]
    pages.push({ file: oneFile, kind: 'offline', tree: whole, styleSheets, rules: '', words: wordsIn(whole) })
  }
  problems.push(...pages.flatMap(({ tree, file }) => findForbidden(tree, file, place)))
  if (problems.length > 0) throw new PublishError(problems)

  const styles = new Map(
    kinds.map((kind) => [
      kind,
      styleOf(
        pages.filter((page) => page.kind === kind),
        files,
        place,
      ),
    ]),
  )
  const assets = nameScripts(files)
  const secure = place.origin.startsWith('https:')
  const finish: Finish = {
    place,
    styles,
    scripts: new Map(assets.map(({ name, asset }) => [`${place.basePath}/${name}`, `${place.basePath}/${asset}`])),
    metaPolicy: (sources) => metaPolicy({ ...sources, secure }),
  }
  for (const page of pages) finishPage(page, finish)

  const site: Files = new Map(others)
  const print = (tree: Root) => unified().use(rehypeStringify).stringify(tree)
  const printedWhole = whole && print(whole)
  if (printedWhole) tellFigures(pages, printedWhole)
  for (const { file, tree } of pages) site.set(file, (tree === whole && printedWhole) || print(tree))
  for (const { asset, content } of assets) site.set(asset, content)
  const styleHashes = [...new Set(pages.map(({ kind }) => cspHash(styles.get(kind) ?? '')))]
  const entries = [
    ...new Set([...site.keys(), 'SHA256SUMS', 'build.json'].map((path) => path.replace(/\/.*/, '/'))),
  ].sort()
  const rules = headerRules({ styleHashes, scriptHashes: [cspHash(speculation(place))], secure, entries })
  site.set('_headers', printHeadersFile(rules, place.basePath))
  const wrong = verifySite(site, pages, place)
  if (wrong.length > 0) throw new PublishError(wrong)
  site.set('build.json', printManifest(`${place.origin}${place.basePath}/`, made, site))
  site.set('SHA256SUMS', printSums(site))
  return site
}

/** One exported page without Next's runtime. */
function readPage(file: string, content: Buffer, { basePath }: SitePlace, problems: Problem[]): Page[] {
  const kind = kindOf(file)
  const tree = unified().use(rehypeParse).parse(content.toString('utf8'))
  const words = wordsIn(tree)
  const { styleSheets, problems: found } = dropRuntime(tree, file, basePath)
  problems.push(...found)
  if (!kind) problems.push({ file, element: 'page', reason: 'a page of a kind that publishing does not know' })
  if (!kind) return []
  const rules = kind === 'claims' ? takeFilterRules(tree) : ''
  return [{ file, kind, tree, styleSheets, rules, words }]
}

/** The style sheet of pages of one kind, from all the sheets that they name, in their order, and their own rules; the pages get its names. */
function styleOf(pages: Page[], files: Map<string, Buffer>, { basePath }: SitePlace): string {
  const names = [...new Set(pages.flatMap(({ styleSheets }) => styleSheets))]
  const sheets = names.map((name) => String(files.get(name.slice(basePath.length + 1)) ?? ''))
  const trees = pages.map(({ tree }) => tree)
  return shortenNames(styleFor([...sheets, ...pages.map(({ rules }) => rules)], trees), trees)
}
