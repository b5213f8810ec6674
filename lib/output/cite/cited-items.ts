import { absolute, claimPath } from '#lib/address/paths'
import type { Permalink, Tombstone } from '#lib/record/permalink'
import type { Address, Report } from '#lib/record/report'
import { describeAddress, describedWords } from '#lib/voice/describe-address'
import { printDate } from '#lib/voice/print-date'
import { titleOf } from '#lib/voice/voice-line'

/**
 * What is cited, in the variables of CSL-JSON (citationstyles.org), which the other forms are made from. All is text as
 * printed, without markup for a citation style.
 */
export type CitedItem = {
  id: string
  type: 'webpage'
  title: string
  /** Only of a tweet: its author as printed, in one piece, since the report does not say which part is a family name. */
  author?: string
  /** Only of a tweet: what it is, its date and where it is printed. */
  medium?: string
  'container-title': string
  /** Year in which the address was issued: its page is what is cited, not the report. Null where not issued yet. */
  issued: number | null
  URL: string
  language: 'en'
  /** The speaker, the full words and what qualifies them. */
  abstract: string
  /** What the file does not say of its origin. */
  note: string
}

type Ledger = Pick<Permalink, 'id' | 'issued'>[]

/**
 * What can be cited at an address: its page and, where it is in a tweet, also the tweet's words, as printed in the
 * report. Author, headline and publisher of the report are not made up: the page has a descriptive title, in brackets
 * as styles ask for works without a title of their own, which begins with the speaker and ends with the report's date
 * and what is not known of its origin.
 * @param address one of the report's own
 */
export function citedItems(report: Report, address: Address, ledger: Ledger): CitedItem[] {
  const claim = describeAddress(report, address)
  const page: CitedItem = {
    id: address.id,
    type: 'webpage',
    title: bracketed([
      titleOf(report, address, false),
      ...claim.notes,
      dated(report.datePublished),
      ...unknownOrigin(report),
    ]),
    'container-title': 'Diptych',
    issued: yearOfIssue(address.id, ledger),
    URL: absolute(claimPath(address.id)),
    language: 'en',
    abstract: describedWords(claim),
    note: originNote(report),
  }
  const tweet = report.tweets.find(({ block }) => block === address.block)
  if (!tweet) return [page]
  const words = report.text.slice(address.start, address.claims.at(-1)?.end ?? address.end)
  const ofTweet: CitedItem = {
    ...page,
    id: `${address.id}-tweet`,
    title: words.replace(/\s+/g, ' '),
    author: `${tweet.authorName} [@${tweet.handle}]`,
    medium: `Tweet dated ${printDate(tweet.datePublished)}, as printed in the ${report.title}`,
  }
  return [page, ofTweet]
}

/** What is cited of a withdrawn address: that it was withdrawn, and why. Its words are on its page, if anywhere. */
export const withdrawnItem = (
  { id, voice, label, datePublished, date, reason }: Tombstone,
  ledger: Ledger,
): CitedItem => ({
  id,
  type: 'webpage',
  title: bracketed([`${voice}: withdrawn (${label})`, dated(datePublished)]),
  'container-title': 'Diptych',
  issued: yearOfIssue(id, ledger),
  URL: absolute(claimPath(id)),
  language: 'en',
  abstract: reason,
  note: `Withdrawn on ${printDate(date)}.`,
})

/** Year in which the ledger issued an address; null where it has not yet. */
export function yearOfIssue(id: string, ledger: Ledger): number | null {
  const line = ledger.find((one) => one.id === id)
  return line ? Number(line.issued.slice(0, 4)) : null
}

const bracketed = (parts: string[]) => `[${parts.join('; ')}]`

const dated = (date: string) => `report dated ${printDate(date)}`

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const unknownOrigin = ({ unknown }: Report) => (unknown.length > 0 ? [`${conjunction.format(unknown)} not known`] : [])

const originNote = ({ title, unknown }: Report) =>
  unknown.length > 0 ? `The file of the ${title} gives no ${disjunction.format(unknown)}.` : `From the ${title}.`
