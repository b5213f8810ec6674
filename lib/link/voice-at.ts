import { voiceLine } from '#lib/link/voice-line'
import type { Place } from '#lib/schema/address'
import type { Attribution } from '#lib/schema/attribution'
import type { Claim } from '#lib/schema/claim'
import type { Report } from '#lib/schema/report'
import { within } from '#lib/schema/span'

type Spoken = Pick<Report, 'title' | 'claims' | 'attributions'>

/** The claims that stand at an address. */
export const claimsAt = ({ claims }: Pick<Report, 'claims'>, address: Place): Claim[] =>
  address.claims.flatMap((index) => claims[index] ?? [])

/** Each attribution that touches the words at an address, once. */
export const attributionsAt = (report: Pick<Report, 'claims' | 'attributions'>, address: Place): Attribution[] => [
  ...new Set(claimsAt(report, address).flatMap((claim) => attributionsOf(report, claim))),
]

/** Each attribution that touches a claim. */
export const attributionsOf = (report: Pick<Report, 'attributions'>, claim: Claim): Attribution[] =>
  claim.attributions.flatMap(({ attribution }) => report.attributions[attribution] ?? [])

/** The voice line of an address. A block of several claims is somebody's words only where each of its claims is. */
export function voiceLineAt(report: Spoken, address: Place): string {
  const claims = claimsAt(report, address)
  const [first] = claims
  // A tweet of a trailer alone.
  if (!first) return report.title
  const whole = wholeSpeakers(report, first).filter((name) =>
    claims.every((claim) => wholeSpeakers(report, claim).includes(name)),
  )
  const attributions = claims
    .flatMap((claim) => claim.attributions)
    .map(({ attribution }) => attribution)
    .map((attribution): Claim['attributions'][number] => {
      const speaker = report.attributions[attribution]?.speaker ?? ''
      return { attribution, extent: whole.includes(speaker) ? 'whole' : 'part' }
    })
  return voiceLine(report, { teller: first.teller, attributions })
}

/**
 * Who speaks, where the sentence is wholly somebody's words and does not itself say whose: the speaker is named in
 * another sentence, or here only by a pronoun. Null where nothing is missing.
 */
export function missingVoice(report: Pick<Report, 'attributions'>, claim: Claim): string | null {
  const named = claim.attributions
    .map(({ attribution }) => report.attributions[attribution])
    .filter((one) => one?.sources.some((source) => within(source, claim) && !pronouns.has(source.text.toLowerCase())))
    .map((one) => one?.speaker)
  const missing = wholeSpeakers(report, claim).filter((name) => !named.includes(name))
  return missing.length > 0 ? missing.join(', ') : null
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'him', 'her', 'them'])

const wholeSpeakers = (report: Pick<Report, 'attributions'>, claim: Claim): string[] => [
  ...new Set(
    claim.attributions
      .filter(({ extent }) => extent === 'whole')
      .flatMap(({ attribution }) => report.attributions[attribution]?.speaker ?? []),
  ),
]
