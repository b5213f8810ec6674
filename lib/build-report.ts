import { listAddresses, numberClaims } from '#lib/address/addresses'
import { cutSegments } from '#lib/address/segments'
import { nameOf } from '#lib/parse/check-names'
import type { Attribution } from '#lib/record/attribution'
import type { ParsedClaim } from '#lib/record/claim'
import type { Name } from '#lib/record/name'
import type { Records } from '#lib/record/records'
import type { Report, ReportMatter } from '#lib/record/report'

/** The parts of a report: front matter, text file and parsed records. */
export type ReportParts = {
  slug: string
  matter: ReportMatter
  /** The text of the file; `bytes` is its size. */
  file: { text: string; sha256: string; bytes: number }
  records: Omit<Records, 'messages' | 'datePublished'> & { datePublished: string }
}

/** Builds a report from its parts: spells names as in names.md, and adds ids, labels, addresses and segments. */
export function buildReport({ slug, matter, file, records }: ReportParts, names: readonly Name[]): Report {
  const { text, sha256, bytes } = file
  const { blocks, tweets } = records
  const parsed = records.claims.map((claim) => respellAuthor(names, claim))
  const claims = numberClaims({ slug, letter: matter.letter }, { blocks, claims: parsed })
  return {
    ...matter,
    ...records,
    slug,
    text,
    sha256,
    bytes,
    words: countWords(text.slice(blocks[0]?.start ?? 0)),
    claims,
    attributions: records.attributions.map((one) => respellSpeaker(names, one)),
    addresses: listAddresses({ slug, letter: matter.letter, text, blocks }, claims),
    segments: cutSegments(text, { blocks, tweets }, claims),
  }
}

/** Words are separated by white space. */
const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Spells the speaker as in names.md; `checkNames` reports a speaker who is not there. */
function respellSpeaker(names: readonly Name[], attribution: Attribution): Attribution {
  const name = attribution.speaker === null ? undefined : nameOf(names, attribution.speaker)
  return name ? { ...attribution, speaker: name.name, name: name.slug } : attribution
}

/** Spells a tweet's author as in names.md, by the handle, since the printed name may be an office or a nickname. */
function respellAuthor(names: readonly Name[], claim: ParsedClaim): ParsedClaim {
  const { teller } = claim
  if (teller.type === 'report') return claim
  const known = names.find(({ handles }) => handles.includes(teller.handle))
  return known ? { ...claim, teller: { ...teller, name: known.name } } : claim
}
