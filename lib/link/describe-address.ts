import { type AttributionLine, attributionLines, hedgeLines } from '#lib/link/hedge-lines'
import { printDate } from '#lib/link/print-date'
import type { Address } from '#lib/schema/address'
import type { Report } from '#lib/schema/report'

/** Everything that a page, a title or a description says about one address. */
export type Description = {
  address: Address
  /** `Paragraph`, or `Tweet, NAME (@handle)`. */
  kind: string
  date: string
  hedges: string[]
  attributions: AttributionLine[]
  /** True where its tweet prints the address of a picture or a video. */
  media: boolean
  /** The block of several claims that it is one of. */
  whole: Address | null
  /** The sentence before the tweet that it stands in. */
  introduction: Address | null
  /** The claims of a block of several. */
  parts: Address[]
  /** Beside a block of several claims stands a block, beside a claim a claim. */
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
  return {
    address,
    kind: tweet ? `Tweet, ${tweet.authorName} (@${tweet.handle})` : 'Paragraph',
    date: printDate(report.datePublished),
    hedges: hedgeLines(report, address),
    attributions: attributionLines(report, address),
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

/** The last claim before a block, where that is the report's own: a tweet does not introduce another. */
const beforeBlock = ({ addresses, tweets }: Report, block: number): Address | undefined => {
  const last = addresses.findLast((one) => one.block < block)
  return last && tweets.every((tweet) => tweet.block !== last.block) ? last : undefined
}
