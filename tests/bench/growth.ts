import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimCard } from '#lib/output/card/card'
import { readFolder } from '#lib/publish/disk/read-folder'
import type { Report } from '#lib/record/report'
import { readSite } from '#lib/site'
import { describeAddress } from '#lib/voice/describe-address'
import { drawCard, paint } from '../../app/cards/_draw'
import { copyProject } from '../whole/copy-project'
import { writeMadeSite } from './made-site'
import { timedBuild } from './timed-build'

/**
 * `npm run bench -- growth`: builds made content as large as 2, 20 and 200 reports, claims' pages, cards and machine forms
 * with it. A site shows one pair, so what grows is the length of its two reports: the claims and pages are as many as that
 * many reports of our size would have. Seconds are ratios to the smallest, and shares of the build.
 */
export async function benchGrowth(chosen: number[]) {
  const sizes = chosen.length > 0 ? chosen : [2, 20, 200]
  console.log('growth: a site is one pair; its two reports are made as long as so many of ours together')
  const top = mkdtempSync(join(tmpdir(), 'growth-'))
  const remove = () => rmSync(top, { recursive: true, force: true })
  process.on('exit', remove)
  let least: { pages: number; total: number } | null = null
  for (const size of sizes) {
    const folder = join(top, String(size))
    copyProject(folder)
    writeMadeSite(join(folder, 'content'), size)
    const ofACard = await secondsOfACard(join(folder, 'content'))
    const { seconds, total, megabytes } = await timedBuild(folder)
    const paths = [...readFolder(join(folder, 'out')).keys()]
    rmSync(folder, { recursive: true, force: true })
    const pages = paths.filter((path) => path.endsWith('index.html')).length
    const cards = paths.filter((path) => path.startsWith('cards/')).length
    least ??= { pages, total }
    const times = `${(total / least.total).toFixed(1)} times the time for ${(pages / least.pages).toFixed(1)} times the pages`
    console.log(`${size} reports: ${pages} pages, ${cards} cards, ${(paths.length / pages).toFixed(1)} files a page`)
    console.log(`  ${total.toFixed(0)} s, ${((total / pages) * 1000).toFixed(0)} ms a page, ${times}`)
    console.log(`  ${Math.round(megabytes)} MB at most, in all processes together`)
    for (const [stage, spent] of seconds)
      console.log(`  ${stage.padEnd(24)} ${spent.toFixed(1).padStart(7)} s  ${share(spent / total)}`)
    const drawing = `${(ofACard * 1000).toFixed(0)} ms a card, drawn alone`
    console.log(`  beside Next, cards take about ${(ofACard * cards).toFixed(0)} s of one processor: ${drawing}`)
    const read = (seconds.get('load, parse, compare') ?? Number.NaN) / total
    if (read <= 0.1) continue
    console.log('  loading, parsing and comparing take more than a tenth of the build')
    process.exitCode = 1
  }
  remove()
}

/** Median processor time of seven cards of claims, after one that loads the fonts. */
async function secondsOfACard(content: string): Promise<number> {
  const { site } = readSite(content)
  const [report] = site?.reports ?? []
  const times: number[] = []
  for (const address of report?.addresses.slice(0, 8) ?? []) {
    const begun = process.cpuUsage()
    await paint(await drawCard(claimCard(describeAddress(report as Report, address))))
    const { user, system } = process.cpuUsage(begun)
    times.push((user + system) / 1e6)
  }
  return times.slice(1).toSorted((a, b) => a - b)[3] ?? Number.NaN
}

const share = (part: number) => `${(part * 100).toFixed(0).padStart(3)} %`
