import { remark } from 'remark'
import { decodeText } from '#lib/load/decode-text'
import { parseReport } from '#lib/parse/parse-report'
import { madeText } from './made-text'

/**
 * `npm run bench -- loader`: what `npm run parse` does with a text, bytes to records, against plain remark-parse on the
 * same text in the same run, in turn. Medians count. Time per byte at the largest size may be twice that at 64 kB.
 * Both get the text from memory. remark-parse is not asked for what would take it minutes: its time for some marks grows
 * with their square. All sizes are below the 32 MiB that the loader reads.
 */
const kilobyte = 1024
/** Seconds: as long a run of remark-parse may be, going by the size before it. */
const mostSeconds = 60
const sizesOfText = [4, 16, 64, 256, 1024, 4096, 16384]
const sizesOfHostile = [4, 16, 64, 256]

const trailer = '— B (@c) May 3, 2021'
const hostile: Record<string, string> = {
  'open marks': '“',
  'pairs of marks': '"a" ',
  handles: '(@a) ',
  dashes: '— ',
  tweets: `a ${trailer} `,
  abbreviations: 'U.S. ',
  'full stops': 'a.b.',
  backticks: '`a',
  brackets: '[a](',
  'blank lines': 'a\n\n\n',
  'one line': 'the gate is open and ',
  'short paragraphs': 'It is open.\n\n',
}

const read = (bytes: Buffer) => parseReport(decodeText(bytes).text ?? '')
const markdown = (bytes: Buffer) => remark().parse(bytes.toString('utf8'))
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

function secondsOf(work: (bytes: Buffer) => unknown, bytes: Buffer): number {
  const begun = performance.now()
  work(bytes)
  return (performance.now() - begun) / 1000
}

/** Five runs of each in turn; fewer of what takes long. Megabytes are 2^20 bytes. */
function measure(bytes: Buffer, withMarkdown: boolean) {
  const ours: number[] = []
  const theirs: number[] = []
  for (let run = 0; run < 5 && sum(ours) + sum(theirs) < 5; run += 1) {
    ours.push(secondsOf(read, bytes))
    if (withMarkdown) theirs.push(secondsOf(markdown, bytes))
  }
  return { ours: median(ours), theirs: median(theirs) }
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** Prints a row a size; `steeper`: how many times as long remark-parse takes for four times the text. Gives the time per byte at the largest size over that at 64 kB. */
function table(name: string, sizes: number[], made: (length: number) => string, steeper: number): number {
  console.log(name)
  const perByte = new Map<number, number>()
  let theirLast = 0
  for (const size of sizes) {
    const bytes = Buffer.from(made(size * kilobyte))
    const { ours, theirs } = measure(bytes, theirLast * steeper < mostSeconds)
    theirLast = Number.isNaN(theirs) ? mostSeconds : theirs
    perByte.set(size, ours / bytes.length)
    const beside = Number.isNaN(theirs) ? 'remark-parse not asked' : `remark-parse ${rate(bytes, theirs)}`
    const ratio = Number.isNaN(theirs) ? '' : `, ratio ${(theirs / ours).toFixed(2)}`
    console.log(`  ${String(size).padStart(6)} kB  ${rate(bytes, ours)}, ${beside}${ratio}`)
  }
  const growth = (perByte.get(sizes.at(-1) ?? 0) ?? Number.NaN) / (perByte.get(64) ?? Number.NaN)
  console.log(
    `  time per byte at ${sizes.at(-1)} kB over that at 64 kB: ${growth.toFixed(2)}${growth > 2 ? ' TOO MUCH' : ''}`,
  )
  return growth
}

const rate = (bytes: Buffer, seconds: number) => `${(bytes.length / 2 ** 20 / seconds).toFixed(2).padStart(6)} MB/s`

/** Sets the exit status to 1 where the time grows faster than the text. */
export function benchLoader() {
  console.log(
    'loader: decode and parse, medians of up to five runs in turn; ratio: how many times as fast as remark-parse',
  )
  for (const bytes of [64, 256]) for (const work of [read, markdown]) work(Buffer.from(madeText(bytes * kilobyte)))
  const growths = [table('text like a report’s', sizesOfText, madeText, 5)]
  console.log(`  memory at the end, at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  for (const [name, unit] of Object.entries(hostile)) {
    const made = (length: number) => ` date 2021-05-04 ${unit.repeat(length / unit.length)}x\n\n\n${trailer}`
    growths.push(table(name, sizesOfHostile, made, 16))
  }
  const worst = Math.max(...growths)
  console.log(`loader: time per byte grows at most ${worst.toFixed(2)} times (allowed: 2)`)
  if (!(worst <= 2)) process.exitCode = 1
}
