import type { Address } from '#lib/record/address'
import type { Claim, ParsedClaim } from '#lib/record/claim'
import { groupByBlock } from '#lib/record/group-by-block'
import type { Records } from '#lib/record/records'
import type { Report } from '#lib/record/report'
import { spanOf } from '#lib/record/span'

type Lettered = Pick<Report, 'slug' | 'letter'>

/**
 * The claims of a report with their addresses and numbers: a block's only claim has those of the block,
 * `<slug>-<block>`; in a block of several each has `<slug>-<block>-<sentence>`.
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

/** Every address of a report, in the order of the text: each block with words, then each of its claims where it has several. */
export function addressesOf(
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
