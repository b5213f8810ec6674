import type { Claim, ParsedClaim } from '#lib/record/claim'
import { groupByBlock } from '#lib/record/group-by'
import type { Records } from '#lib/record/records'
import type { Address, Report } from '#lib/record/report'
import { spanOf } from '#lib/record/span'

type Lettered = Pick<Report, 'slug' | 'letter'>

/**
 * Gives each claim its address and printed number: `<slug>-<block>` for the only claim of a block, else
 * `<slug>-<block>-<sentence>`.
 */
export function numberClaims(
  { slug, letter }: Lettered,
  { blocks, claims }: Pick<Records, 'blocks' | 'claims'>,
): Claim[] {
  const claimsOf = groupByBlock(claims, blocks.length)
  return claims.map((claim: ParsedClaim): Claim => {
    const number = blocks[claim.block]?.number
    const several = (claimsOf[claim.block]?.length ?? 0) > 1
    return {
      ...claim,
      id: `${slug}-${number}${several ? `-${claim.sentence}` : ''}`,
      label: `${letter}${number}${several ? `.${claim.sentence}` : ''}`,
    }
  })
}

/** Every address of a report, in text order: each block except labels, followed by its claims if it has several. */
export function listAddresses(
  { slug, letter, text, blocks }: Lettered & Pick<Report, 'text' | 'blocks'>,
  claims: readonly Claim[],
): Address[] {
  const claimsOf = groupByBlock(claims, blocks.length)
  return blocks.flatMap((block, index) => {
    if (block.type === 'label') return []
    const own = claimsOf[index] ?? []
    const each = own.map(
      (claim): Address => ({
        ...spanOf(text, claim.start, claim.end),
        id: claim.id,
        label: claim.label,
        block: index,
        claims: [claim],
      }),
    )
    if (own.length === 1) return each
    const whole = {
      ...spanOf(text, block.start, block.end),
      id: `${slug}-${block.number}`,
      label: `${letter}${block.number}`,
    }
    return [{ ...whole, block: index, claims: own }, ...each]
  })
}

/** The claims that are not withdrawn, in the order of the text. */
export const liveClaims = ({ addresses }: Pick<Report, 'addresses'>): Claim[] =>
  addresses.flatMap(({ claims }) => (claims.length === 1 ? claims : []))
