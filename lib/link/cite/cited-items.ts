import { describeAddress, describedWords } from '#lib/link/describe-address'
import { absolute, claimPath } from '#lib/link/paths'
import { printDate } from '#lib/link/print-date'
import type { Address } from '#lib/schema/address'
import type { Tombstone } from '#lib/schema/permalink'
import type { Report } from '#lib/schema/report'

/**
 * What is cited, in the variables of CSL-JSON (citationstyles.org), which the other forms are made from. All is text as
 * printed, without marks for a style's eyes.
 */
export type CitedItem = {
  id: string
  type: 'webpage'
  title: string
  /** Only of a tweet: its author as printed, in one piece, since the report does not say which part is a family name. */
  author?: string
  /** Only of a tweet: what it is and where it is printed. */
  medium?: string
  'container-title': string
  /** ISO date. */
  issued: string
  URL: string
  language: 'en'
  /** Who speaks, the words whole and what weakens them. */
  abstract: string
  /** What the file does not tell. */
  note: string
}

/**
 * What can be cited at an address: its page; where it stands in a tweet, also the tweet's words, as printed in the
 * report. Author, headline and publisher of the report are not made up: the page has a descriptive title, in brackets
 * as styles ask for works without a title of their own, which begins with who speaks and ends with what weakens it.
 * @param address one of the report's own
 */
export function citedItems(report: Report, address: Address): CitedItem[] {
  const claim = describeAddress(report, address)
  const page: CitedItem = {
    id: address.id,
    type: 'webpage',
    title: `[${[claim.title, ...claim.notes].join('; ')}]`,
    'container-title': 'Diptych',
    issued: report.datePublished,
    URL: absolute(claimPath(address.id)),
    language: 'en',
    abstract: describedWords(claim),
    note: notTold(report),
  }
  const tweet = report.tweets.find(({ block }) => block === address.block)
  if (!tweet) return [page]
  const words = report.text.slice(address.start, address.claims.at(-1)?.end ?? address.end)
  const printed = {
    ...page,
    id: `${address.id}-tweet`,
    title: words.replace(/\s+/g, ' '),
    author: `${tweet.authorName} [@${tweet.handle}]`,
    medium: `Tweet, as printed in the ${report.title}`,
    issued: tweet.datePublished,
  }
  return [page, printed]
}

/** What is cited of an address that was withdrawn: that it was, and why. Its words are on its page, if anywhere. */
export const withdrawnItem = ({ id, voice, label, datePublished, date, reason }: Tombstone): CitedItem => ({
  id,
  type: 'webpage',
  title: `[${voice}: withdrawn (${label})]`,
  'container-title': 'Diptych',
  issued: datePublished,
  URL: absolute(claimPath(id)),
  language: 'en',
  abstract: reason,
  note: `Withdrawn on ${printDate(date)}.`,
})

const either = new Intl.ListFormat('en', { type: 'disjunction' })

const notTold = ({ title, unknown }: Report) =>
  unknown.length > 0 ? `The file of the ${title} gives no ${either.format(unknown)}.` : `From the ${title}.`
