import type { Address, Report } from '#lib/record/report'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import {
  type AttributionLine,
  attributionLine,
  formatTitle,
  hedgeLines,
  sourceLine,
  voiceLine,
} from '#lib/voice/voice-line'

/** Everything that pages, titles and descriptions say about an address. */
export type Description = {
  address: Address
  /** The voice line, shown before the words everywhere. */
  voice: string
  title: string
  /** `Paragraph`, or `Tweet by NAME (@handle)`. */
  kind: string
  /** Of the report: `3 January 2020`. */
  date: string
  /** One line per hedge; a last line if no source is named. */
  notes: string[]
  attributions: AttributionLine[]
  /** True if its tweet prints a URL of an image or a video. */
  media: boolean
  /** The block, if this is one of several claims in it. */
  whole: Address | null
  /** The sentence that introduces its tweet. */
  introduction: Address | null
  /** The claims, if this is a block with several. */
  parts: Address[]
  /** The neighbor of a block with several claims is a block, that of a claim is a claim. */
  previous: Address | null
  next: Address | null
}

/** Describes an address of the report. */
export function describeAddress(report: Report, address: Address): Description {
  const tweet = report.tweets.find(({ block }) => block === address.block)
  const whole = report.addresses.find(({ block, claims }) => block === address.block && claims.length > 1) ?? null
  const siblings = report.addresses.filter(({ block, claims }, i, all) =>
    address === whole ? block !== all[i - 1]?.block : claims.length === 1,
  )
  const index = siblings.indexOf(address)
  const voice = voiceAt(report, [address])
  const source = sourceLine(report, address)
  return {
    address,
    voice: voiceLine(voice, report),
    title: formatTitle(report, address),
    kind: tweet ? `Tweet by ${tweet.authorName} (@${tweet.handle})` : 'Paragraph',
    date: printDate(report.datePublished),
    notes: [...hedgeLines(report, address), ...(source ? [source] : [])],
    attributions: listAttributionLines(report, address),
    media: (tweet?.media.length ?? 0) > 0,
    whole: whole === address ? null : whole,
    introduction: tweet ? (findIntroduction(report, address.block) ?? null) : null,
    parts: report.addresses.filter(
      (one) => address.claims.length > 1 && one.block === address.block && one !== address,
    ),
    previous: siblings[index - 1] ?? null,
    next: siblings[index + 1] ?? null,
  }
}

/** All attributions that overlap the words at an address. */
export const listAttributions = ({ attributions }: Pick<Report, 'attributions'>, { claims }: Pick<Address, 'claims'>) =>
  [...new Set(claims.flatMap((claim) => claim.attributions))].flatMap((index) => attributions[index] ?? [])

const listAttributionLines = (report: Report, address: Address) =>
  listAttributions(report, address).map((one) => attributionLine(report, one))

/** The last claim before a block, unless it is in another tweet. */
const findIntroduction = ({ addresses, tweets }: Report, block: number): Address | undefined => {
  const last = addresses.findLast((one) => one.block < block)
  return last && tweets.every((tweet) => tweet.block !== last.block) ? last : undefined
}

/** Voice, date, full words and notes, as one line. */
export const formatDescription = ({ voice, date, address, notes }: Description) =>
  [`${voice}, ${date}: ${address.text.replace(/\s+/g, ' ')}`, ...notes.map((line) => `[${line}]`)].join(' ')
