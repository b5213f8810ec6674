import type { Address, Report } from '#lib/record/report'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import {
  type AttributionLine,
  attributionLine,
  hedgeLines,
  sourceLine,
  titleOf,
  voiceLine,
} from '#lib/voice/voice-line'

/** Everything that a page, a title or a description says about one address. */
export type Description = {
  address: Address
  /** Who speaks: it precedes the words wherever they are shown. */
  voice: string
  /** The name under which the address travels. */
  title: string
  /** `Paragraph`, or `Tweet by NAME (@handle)`. */
  kind: string
  /** Of the report, as printed: `3 January 2020`. */
  date: string
  /** The hedges, a line each, and last that no source is named. */
  notes: string[]
  attributions: AttributionLine[]
  /** True where its tweet prints the address of a picture or a video. */
  media: boolean
  /** The block of several claims that it is one of. */
  whole: Address | null
  /** The sentence before the tweet that it is in. */
  introduction: Address | null
  /** The claims of a block of several. */
  parts: Address[]
  /** Next to a block of several claims is a block, next to a claim a claim. */
  previous: Address | null
  next: Address | null
}

/** @param address one of the report's own */
export function describeAddress(report: Report, address: Address): Description {
  const tweet = report.tweets.find(({ block }) => block === address.block)
  const whole = report.addresses.find(({ block, claims }) => block === address.block && claims.length > 1) ?? null
  const level = report.addresses.filter(({ block, claims }, i, all) =>
    address === whole ? block !== all[i - 1]?.block : claims.length === 1,
  )
  const place = level.indexOf(address)
  const voice = voiceAt(report, [address])
  const source = sourceLine(report, address)
  return {
    address,
    voice: voiceLine(voice, report),
    title: titleOf(report, address),
    kind: tweet ? `Tweet by ${tweet.authorName} (@${tweet.handle})` : 'Paragraph',
    date: printDate(report.datePublished),
    notes: [...hedgeLines(report, address), ...(source ? [source] : [])],
    attributions: attributionLinesOf(report, address),
    media: (tweet?.media.length ?? 0) > 0,
    whole: whole === address ? null : whole,
    introduction: tweet ? (beforeBlock(report, address.block) ?? null) : null,
    parts: report.addresses.filter(
      (one) => address.claims.length > 1 && one.block === address.block && one !== address,
    ),
    previous: level[place - 1] ?? null,
    next: level[place + 1] ?? null,
  }
}

/** Each attribution that touches the words at an address, once. */
export const attributionsAt = ({ attributions }: Pick<Report, 'attributions'>, { claims }: Pick<Address, 'claims'>) =>
  [...new Set(claims.flatMap((claim) => claim.attributions))].flatMap((index) => attributions[index] ?? [])

const attributionLinesOf = (report: Report, address: Address) =>
  attributionsAt(report, address).map((one) => attributionLine(report, one))

/** The last claim before a block, where that is the report's own: a tweet does not introduce another. */
const beforeBlock = ({ addresses, tweets }: Report, block: number): Address | undefined => {
  const last = addresses.findLast((one) => one.block < block)
  return last && tweets.every((tweet) => tweet.block !== last.block) ? last : undefined
}

/** Who speaks, the date, the words in full, and what qualifies them. */
export const describedWords = ({ voice, date, address, notes }: Description) =>
  [`${voice}, ${date}: ${address.text.replace(/\s+/g, ' ')}`, ...notes.map((line) => `[${line}]`)].join(' ')
