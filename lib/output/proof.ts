import { absolute, rawPath } from '#lib/address/paths'
import { selectRange } from '#lib/address/text-quote'
import type { Permalink } from '#lib/record/permalink'
import type { Address, Report } from '#lib/record/report'

/** How readers can check that words are in the text as received. */
export type Proof = {
  sha256: string
  /** Half-open, in bytes of the file as UTF-8. */
  bytes: { start: number; end: number }
  /** Half-open, in Unicode code points from the start of the file. */
  characters: { start: number; end: number }
  /** A shell command that downloads the file and prints the words. */
  wordsCommand: string
  /** A shell command that downloads the file and prints its hash. */
  sumCommand: string
  /** ISO date on which the address was issued; null if it is not in the ledger yet. */
  issued: string | null
}

const countBytes = (text: string) => new TextEncoder().encode(text).length

/** @param place one of the report's own addresses */
export function makeProof(
  report: Pick<Report, 'slug' | 'sha256' | 'text'>,
  place: Pick<Address, 'id' | 'start' | 'end'>,
  ledger: Permalink[],
): Proof {
  const { start, end } = selectRange(report.text, place).position
  const from = countBytes(report.text.slice(0, place.start))
  const length = countBytes(report.text.slice(place.start, place.end))
  const file = absolute(rawPath(report.slug))
  return {
    sha256: report.sha256,
    bytes: { start: from, end: from + length },
    characters: { start, end },
    wordsCommand: `curl -s ${file} | tail -c +${from + 1} | head -c ${length}`,
    sumCommand: `curl -s ${file} | shasum -a 256`,
    issued: ledger.find(({ id }) => id === place.id)?.issued ?? null,
  }
}
