import { absolute, claimPath } from '#lib/address/paths'
import { formatNotes } from '#lib/output/share'
import type { Permalink, Tombstone } from '#lib/record/permalink'
import type { Address, Report } from '#lib/record/report'
import { describeAddress, formatDescription } from '#lib/voice/describe-address'
import { printDate } from '#lib/voice/print-date'
import { voiceAt } from '#lib/voice/voice-at'
import { formatTitle, voiceWithin } from '#lib/voice/voice-line'

/**
 * A cited work in the variables of CSL-JSON (citationstyles.org), from which all other forms are made. Plain text,
 * without markup for a citation style.
 */
export type CitedItem = {
  id: string
  type: 'webpage'
  title: string
  /** For a tweet: its author as printed, undivided, since the report does not say which part is the family name. */
  author?: string
  /** For a tweet: what it is, its date and where it is printed. */
  medium?: string
  'container-title': string
  /** Year in which the address was issued, since its page is cited and not the report; null if not issued yet. */
  issued: number | null
  URL: string
  language: 'en'
  /** The speaker, the full words and the hedges. */
  abstract: string
  /** What the file does not say about its origin. */
  note: string
}

type IssueDates = Pick<Permalink, 'id' | 'issued'>[]

/**
 * What can be cited at an address: its page and, for a tweet, also the tweet. No author, headline or publisher of the
 * report is invented. The page has a descriptive title, in brackets as styles require for works without a title. It
 * starts with the speaker and ends with the report's date and what is not known about its origin.
 * @param address one of the report's own
 */
export function citedItems(report: Report, address: Address, ledger: IssueDates): CitedItem[] {
  const claim = describeAddress(report, address)
  const page: CitedItem = {
    id: address.id,
    type: 'webpage',
    title: formatTitleParts([
      formatTitle(report, address, false),
      ...claim.notes,
      formatReportDate(report.datePublished),
      ...unknownOrigin(report),
    ]),
    'container-title': 'Diptych',
    issued: findYearOfIssue(address.id, ledger),
    URL: absolute(claimPath(address.id)),
    language: 'en',
    abstract: formatDescription(claim),
    note: originNote(report),
  }
  const tweet = report.tweets.find(({ block }) => block === address.block)
  if (!tweet) return [page]
  const words = report.text.slice(address.start, address.claims.at(-1)?.end ?? address.end)
  // The author of the tweet is not the one who says what the tweet only passes on.
  const voice = voiceAt(report, [address])
  const voices = voice.speakers.length > 0 ? [voiceWithin(voice)] : []
  const aside = formatNotes([...voices, ...claim.notes]).trim()
  const ofTweet: CitedItem = {
    ...page,
    id: `${address.id}-tweet`,
    title: [words.replace(/\s+/g, ' '), ...(aside ? [aside] : [])].join(' '),
    author: `${tweet.authorName} [@${tweet.handle}]`,
    medium: `Tweet dated ${printDate(tweet.datePublished)}, as printed in the ${report.title}`,
  }
  return [page, ofTweet]
}

/** The citation of a withdrawn address, without its words. */
export const withdrawnItem = (
  { id, voice, label, datePublished, date, reason }: Tombstone,
  ledger: IssueDates,
): CitedItem => ({
  id,
  type: 'webpage',
  title: formatTitleParts([`${voice}: withdrawn (${label})`, formatReportDate(datePublished)]),
  'container-title': 'Diptych',
  issued: findYearOfIssue(id, ledger),
  URL: absolute(claimPath(id)),
  language: 'en',
  abstract: reason,
  note: `Withdrawn on ${printDate(date)}.`,
})

/** Year in which an address was issued; null if it is not issued yet. */
export function findYearOfIssue(id: string, ledger: IssueDates): number | null {
  const line = ledger.find((one) => one.id === id)
  return line ? Number(line.issued.slice(0, 4)) : null
}

const formatTitleParts = (parts: string[]) => `[${parts.join('; ')}]`

const formatReportDate = (date: string) => `report dated ${printDate(date)}`

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const unknownOrigin = ({ unknown }: Report) => (unknown.length > 0 ? [`${conjunction.format(unknown)} not known`] : [])

const originNote = ({ title, unknown }: Report) =>
  unknown.length > 0 ? `The file of the ${title} gives no ${disjunction.format(unknown)}.` : `From the ${title}.`
