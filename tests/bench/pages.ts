import type { Browser } from 'playwright-core'
import { readFolder } from '#lib/publish/disk/read-folder'
import { launchBrowser } from '../browser/chromium'
import { byHand } from './by-hand'
import { type BenchSite, benchSite } from './site-server'
import { withNextLink } from './with-next-link'

/**
 * `npm run bench -- pages`: the page of both reports as it is published, as Next exports it, the same with next/link, and as
 * written by hand; in one run,
 * interleaved, in a real browser with a slowed network (1.6 Mbit/s, 150 ms) and a processor slowed four times. Then the
 * way from it to a claim: 600 ms of hovering, a click, the next page painted. Medians count, and ratios to the first row.
 */
const runs = 7

type Figures = {
  requests: number
  bytes: number
  'first paint': number
  'largest paint': number
  blocking: number
  'longest task': number
  shift: number
  'next page': number
}

type Seen = { largest: number; tasks: [start: number, duration: number][]; shift: number }

/** Runs in the page before anything else; text, because the compiler's helpers are not there. */
const observer = `
  globalThis.seen = { largest: 0, tasks: [], shift: 0 }
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (entry) => { seen.largest = entry.startTime })
  watch('longtask', (entry) => { seen.tasks.push([entry.startTime, entry.duration]) })
  watch('layout-shift', (entry) => { seen.shift += entry.value })
`

const icon = new Map([...readFolder('out')].filter(([path]) => path === 'icon.svg'))
const next = [...readFolder('out')].filter(([path]) => path.startsWith('claims/'))
const sites = {
  'by hand': await benchSite(new Map([...icon, ...next, ['index.html', Buffer.from(byHand())]])),
  published: await benchSite(readFolder('out')),
  'before publishing': await benchSite(new Map([...readFolder('.export'), ...readFolder('.generated')])),
  'with next/link': await benchSite(await withNextLink()),
}

const browser = await launchBrowser()
const results = new Map<string, Figures[]>(Object.keys(sites).map((name) => [name, []]))
for (let run = 0; run < runs; run += 1)
  for (const [name, site] of Object.entries(sites)) results.get(name)?.push(await measure(browser, site))
await browser.close()
for (const site of Object.values(sites)) site.close()

async function measure(browser: Browser, site: BenchSite): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 96_000,
  })
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript({ content: observer })
  site.requests.length = 0
  await page.goto(`${site.url}/`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  const loaded = [...site.requests]
  const timing = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen }
    return { ...seen, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 }
  })
  const link = page.locator('a[href="/claims/iraq-syria-celebration-2/"]').first()
  await link.hover()
  await page.waitForTimeout(600)
  const from = Date.now()
  await link.click({ noWaitAfter: true })
  await page.waitForURL('**/claims/iraq-syria-celebration-2/', { waitUntil: 'commit' })
  await page.locator('h1', { hasText: 'celebration report' }).waitFor()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  const painted = Date.now() - from
  await context.close()
  const bytes = loaded.reduce((sum, request) => sum + request.bytes, 0)
  return {
    requests: loaded.length,
    bytes,
    'first paint': timing.first,
    'largest paint': timing.largest,
    blocking: blockingTime(timing.tasks, timing.first),
    'longest task': Math.max(0, ...timing.tasks.map(([, duration]) => duration)),
    shift: timing.shift,
    'next page': painted,
  }
}

/**
 * Total blocking time: what each task takes beyond 50 ms after the first paint; what ran before it is counted from the
 * paint on. Source: web.dev, "Total Blocking Time", as Lighthouse reckons it.
 */
function blockingTime(tasks: Seen['tasks'], paint: number): number {
  return tasks
    .map(([start, duration]) => start + duration - Math.max(start, paint))
    .reduce((sum, after) => sum + Math.max(0, after - 50), 0)
}

const sorted = (figures: Figures[], name: keyof Figures) => figures.map((one) => one[name]).sort((a, b) => a - b)
const median = (numbers: number[]) => numbers[Math.floor(numbers.length / 2)] ?? 0
const names = [
  'requests',
  'bytes',
  'first paint',
  'largest paint',
  'blocking',
  'longest task',
  'shift',
  'next page',
] as const
const hand = results.get('by hand') ?? []
console.log(
  `bench: ${runs} runs each, interleaved; milliseconds, gzip bytes; median (least to most), and the ratio to the page by hand`,
)
for (const name of names) {
  console.log(name)
  for (const [site, figures] of results) {
    const numbers = sorted(figures, name)
    const ratio = median(numbers) / median(sorted(hand, name))
    const round = (value: number) => (name === 'shift' ? value.toFixed(3) : Math.round(value))
    console.log(
      `  ${site.padEnd(18)} ${round(median(numbers))} (${round(numbers[0] ?? 0)} to ${round(numbers.at(-1) ?? 0)})${Number.isFinite(ratio) ? `, ratio ${ratio.toFixed(2)}` : ''}`,
    )
  }
}
