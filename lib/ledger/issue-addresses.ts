import { selectRange } from '#lib/address/text-quote'
import type { IssuedText } from '#lib/ledger/check-words'
import { type LedgerEntry, nextEdition } from '#lib/ledger/entries'
import type { Topic } from '#lib/record/comparison'
import { type Permalink, questionAddress, type TopicPermalink } from '#lib/record/permalink'

/** A question as the content has it now. */
export type WordedQuestion = Pick<Topic, 'slug' | 'question'>

/** Ledger lines for every address that is not issued yet. `issued` is an ISO date. */
export function issueAddresses(
  entries: readonly LedgerEntry[],
  reports: readonly IssuedText[],
  questions: readonly WordedQuestion[],
  issued: string,
): (Permalink | TopicPermalink)[] {
  const edition = nextEdition(entries)
  const known = new Set(entries.map(({ address }) => address))
  const ofWords = reports.flatMap(({ slug, sha256, text, addresses }) =>
    addresses
      .filter(({ id }) => !known.has(id))
      .map((address) => ({ id: address.id, slug, sha256, ...selectRange(text, address), edition, issued })),
  )
  const ofQuestions = questions
    .filter(({ slug }) => !known.has(questionAddress(slug)))
    .map(({ slug, question }) => ({ topic: slug, question, edition, issued }))
  return [...ofWords, ...ofQuestions]
}
