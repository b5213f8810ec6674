import { describeRange } from '#lib/address/text-quote'
import type { Published } from '#lib/ledger/check-words'
import { type Entry, nextEdition } from '#lib/ledger/entries'
import type { Topic } from '#lib/record/comparison'
import { type Permalink, questionAddress, type TopicPermalink } from '#lib/record/permalink'

/** A question as the content has it now. */
export type Asked = Pick<Topic, 'slug' | 'question'>

/** The ledger's lines for every address that was not issued yet. `issued` is an ISO date. */
export function issueAddresses(
  entries: readonly Entry[],
  reports: readonly Published[],
  questions: readonly Asked[],
  issued: string,
): (Permalink | TopicPermalink)[] {
  const edition = nextEdition(entries)
  const known = new Set(entries.map(({ address }) => address))
  const ofWords = reports.flatMap(({ slug, sha256, text, addresses }) =>
    addresses
      .filter(({ id }) => !known.has(id))
      .map((address) => ({ id: address.id, slug, sha256, ...describeRange(text, address), edition, issued })),
  )
  const ofQuestions = questions
    .filter(({ slug }) => !known.has(questionAddress(slug)))
    .map(({ slug, question }) => ({ topic: slug, question, edition, issued }))
  return [...ofWords, ...ofQuestions]
}
